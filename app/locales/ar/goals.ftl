# الأهداف.
goals-title = الأهداف
goal-new-title = هدف جديد
goal-title = الهدف
goal-edit-title = تعديل الهدف

# كلمات الأهداف، وتُستخدم في صفحات أخرى أيضًا.
goal-kind-academic = المواد الدراسية
goal-kind-personal = شخصي
goal-kind-pathway = مستقبلي
goal-kind-wellbeing = العافية
goal-kind-professional = عملي
goal-kind-academic-about = شيء للتعلم أو للتحسن فيه في الصف.
goal-kind-personal-about = شيء يهمك، في المدرسة أو خارجها.
goal-kind-pathway-about = مهنة أو جامعة أو مهارة للمستقبل.
goal-kind-wellbeing-about = النوم والأصدقاء والهدوء والصحة.
goal-state-draft = مسودة
goal-state-active = نشط
goal-state-paused = متوقف مؤقتًا
goal-state-achieved = تحقق
goal-state-revised = تغيّر
goal-state-let-go = متروك
goal-going-well = تسير جيدًا
goal-going-mixed = بين بين
goal-going-stuck = متعثرة
goal-wants-help = طلب مساعدة
goal-confidence-of-five = الثقة { $value } من 5
goal-steps-count = { $total ->
    [zero] تم { $count } من 0 خطوات
    [one] تم { $count } من خطوة واحدة
    [two] تم { $count } من خطوتين
    [few] تم { $count } من { $total } خطوات
    [many] تم { $count } من { $total } خطوة
   *[other] تم { $count } من { $total } خطوة
  }
goal-next-step = التالي: { $step }
goal-due = بحلول { $date }
goal-overdue = كان موعده { $date }

# من يمكنه رؤيته.
goal-sees-only-you = هذا ظاهر لك وحدك.
goal-sees-draft = هذا ظاهر لك وحدك ما دام مسودة.
goal-sees-named = أنت و{ $names }
goal-sees-team = أنت ومعلموك ومشرفك ومرشدك ومساعدك ومدرّبك
goal-sees-family = أنت وأسرتك ومعلموك ومشرفك ومرشدك
goal-sees-reader-named = وقع اختيار { $name } عليك لرؤية هذا.
goal-sees-reader-team = مشاركة من { $name } مع المعلمين والمشرف والمرشد والمساعد والمدرّب.
goal-sees-reader-family = مشاركة من { $name } مع الأسرة والمعلمين والمشرف والمرشد.
goal-reader-advisor = { $name } (الإشراف)
goal-reader-teacher = { $name } (التدريس)
goal-reader-class = { $name } ({ $class })

# بدء هدف.
goal-new-lead = جملة واحدة تكفي للبداية. يمكنك إضافة الباقي لاحقًا.
goal-new-promise = هذا وعدك في لقائك
goal-start-label = ما الذي يهمك الوصول إليه؟
goal-start-hint = مثال: «قراءة كتاب أختاره بنفسي كل شهر.»
goal-start-hint-staff = مثال: «طرح سؤال حقيقي واحد على كل طالب كل أسبوع.»
goal-start-kind = ما موضوعه؟
goal-start-button = بدء هذا الهدف

# القائمة.
goals-lead = ما يهمك الوصول إليه، وكيف تسير الأمور.
goals-lead-staff = الجميع ينمو هنا. هذه أهدافك الخاصة، وهي ظاهرة لك وحدك.
goals-new-link = هدف جديد
goals-open = أهداف جارية
goals-closed = أهداف منتهية
goals-empty-title = لا توجد أهداف بعد
goals-empty-text = البداية جملة واحدة. يبقى الهدف لك وحدك إلى حين مشاركته.
goals-page-empty = لا يوجد المزيد في هذه الصفحة.
goals-of-title = أهداف { $name }
goals-of-lead = هنا ما تمت مشاركته معك من { $name }.
goals-of-empty-title = لم تتم مشاركة شيء بعد
goals-of-empty-text = عندما يصلك هدف بمشاركة من { $name }، سيظهر هنا.
goals-family-title = الأهداف ملك الطلاب
goals-family-text = يضع الطلاب أهدافهم بأنفسهم هنا، ويختارون ما يشاركونه مع أسرهم. يمكنك قراءة ما يشاركه ابنك أو ابنتك معك.
goals-family-none = لا يوجد ابن أو ابنة على حسابك بعد. يمكنك سؤال مدرستك.

# هدف واحد.
goal-of = هدف لدى { $name }
goal-back-of = كل أهداف { $name }
goal-edit-link = تعديل
goal-why = لماذا هو مهم
goal-success = كيف يبدو النجاح
goal-obstacle = ما قد يعترض الطريق
goal-plan = خطة «إذا… فسوف»
goal-plan-sentence = إذا { $cause }، فسوف { $act }
goal-words-title = المزيد عنه
goal-after = تكملته في هذا الهدف:
goal-before = نشأ من هذا الهدف:
goal-from-promise = من وعدك في اللقاء:
goal-ended-achieved = وصلت إليه في { $date }.
goal-ended-let-go = تُرك في { $date }.
goal-ended-revised = تحول إلى هدف جديد في { $date }.
goal-reader-ended-achieved = تحقق في { $date }.

goal-prompt-kicker = سؤال واحد
goal-prompt-later = ليس الآن
goal-prompt-why-title = لماذا يهمك هذا؟
goal-prompt-why-text = يستمر الناس عندما يعرفون السبب.
goal-prompt-why-link = ذكر السبب
goal-prompt-success-title = ما الذي سيدلك على أنك وصلت؟
goal-prompt-success-text = يمكنك تخيل يوم الوصول. ماذا أمامك، وماذا أصبح بإمكانك؟
goal-prompt-success-link = وصف النجاح
goal-prompt-first-step-title = ما هي خطوة أولى صغيرة؟
goal-prompt-first-step-text = شيء يمكنك فعله هذا الأسبوع.
goal-prompt-first-step-link = إضافة خطوة
goal-prompt-plan-title = ما الذي قد يعترض الطريق؟
goal-prompt-plan-text = هذا وقت وضع خطة له: إذا حدث ذلك، فسوف…
goal-prompt-plan-link = وضع خطة

goal-steps-title = الخطوات
goal-steps-none = لا توجد خطوات بعد.
goal-steps-label = خطوات هذا الهدف
goal-step-tick = تحديد كمنجزة
goal-step-untick = إعادة فتحها
goal-step-is-done = منجزة
goal-step-is-open = لم تُنجز بعد
goal-step-add-title = إضافة خطوة
goal-step-title = ما الخطوة التي في بالك؟
goal-step-due = متى موعدها؟
goal-step-add = إضافة الخطوة
goal-step-most = في هذا الهدف خطوات كثيرة. يمكنك إنهاء بعضها، أو بدء هدف آخر.

goal-check-in-title = كيف تسير الأمور؟
goal-check-in-going = الأمور الآن…
goal-check-in-confidence = ما مدى ثقتك بالوصول إليه؟
goal-check-in-confidence-hint = 1 يعني لا ثقة كافية بعد، و5 يعني ثقة كبيرة.
goal-check-in-note = سطر واحد عن ذلك
goal-check-in-help = أود الحصول على مساعدة
goal-check-in-help-hint = سيعرف ذلك البالغون الذين يمكنهم رؤية هذا الهدف. وسيعرف مرشدك أنك طلبت مساعدة.
goal-check-in-help-hint-private = هذا الهدف غير ظاهر لغيرك بعد. إن كان لك مرشد، فسيعرف فقط أنك طلبت مساعدة. تتيح مشاركة الهدف لأحد أن يقرأ المزيد ويساعدك.
goal-check-in-button = تسجيل المتابعة
goal-check-ins-title = المتابعات
goal-check-ins-label = المتابعات، الأحدث أولًا

goal-chart-title = الثقة مع مرور الوقت
goal-chart-text = { $count ->
    [zero] لا توجد متابعات بعد.
    [one] متابعة واحدة. الأحدث { $last } من 5.
    [two] متابعتان، من { $first } إلى { $last } من 5.
    [few] { $count } متابعات، من { $first } إلى { $last } من 5.
    [many] { $count } متابعة، من { $first } إلى { $last } من 5.
   *[other] { $count } متابعة، من { $first } إلى { $last } من 5.
  }
goal-chart-low = لا ثقة كافية بعد
goal-chart-high = ثقة كبيرة
goal-chart-table = العرض في جدول
goal-chart-when = اليوم
goal-chart-value = الثقة

goal-share-title = من يمكنه رؤية هذا
goal-share-change = تغيير من يمكنه رؤية هذا
goal-share-legend = من يمكنه رؤية هذا الهدف؟
goal-share-private = أنا فقط
goal-share-named = أشخاص أختارهم
goal-share-named-about = تحديد أسمائهم يكون أدناه.
goal-share-team = فريقي في المدرسة
goal-share-team-about = معلموك ومشرفك ومرشدك، ومساعدك أو مدرّبك إن وُجد.
goal-share-family = فريقي وأسرتي
goal-share-family-about = كل من في فريقك، وأولياء أمرك.
goal-share-adults = الأشخاص
goal-share-adults-hint = لخيار «أشخاص أختارهم».
goal-share-button = حفظ من يمكنه رؤية هذا
goal-share-draft = المسودة غير ظاهرة لغيرك. اختيارك هنا يسري من يوم تنشيط الهدف.
goal-share-staff = أهدافك الخاصة لك. وهي غير ظاهرة لغيرك.

goal-activate-title = هل حان وقت البدء؟
goal-activate-text = يمكنك تنشيط الهدف، ثم تسجيل متابعة من وقت لآخر.
goal-activate-private = إبقاؤه خاصًا الآن
goal-activate-private-about = سيكون ظاهرًا لك وحدك. يمكنك مشاركته لاحقًا.
goal-activate-advisor = عند تنشيط الهدف، سيظهر لـ { $names }.
goal-activate-team = عند تنشيط الهدف، سيظهر لمعلميك ومشرفك ومرشدك ومساعدك ومدرّبك.
goal-activate-family = عند تنشيط الهدف، سيظهر لأسرتك ومعلميك ومشرفك ومرشدك.
goal-activate-only-you = سيكون ظاهرًا لك وحدك.
goal-activate-button = تنشيط الهدف

goal-exits-title = ماذا بعد؟
goal-resume-text = هذا الهدف في استراحة. لم يضع شيء.
goal-resume-button = استئنافه
goal-pause-button = إيقاف مؤقت
goal-achieved-button = وصلت إليه
goal-achieved-question = لقد وصلت!
goal-achieved-word = ما أكثر شيء ساعدك؟
goal-achieved-save = تحديد كهدف تحقق
goal-revise-button = تحويله إلى هدف جديد
goal-revise-question = الأهداف قد تنمو
goal-revise-text = ستكون لديك مسودة جديدة بالكلمات نفسها والخطوات التي لم تُنجز. ويبقى هذا الهدف كما هو، جزءًا من قصتك.
goal-revise-word = ما الذي تغيّر؟
goal-revise-save = إنشاء مسودة جديدة
goal-let-go-button = ترك الهدف
goal-let-go-question = قد يكون ترك الهدف هو الاختيار الصحيح
goal-let-go-word = ما سبب تركه؟
goal-let-go-save = ترك الهدف

goal-history = { $count ->
    [zero] لا توجد صياغات سابقة
    [one] صياغة سابقة واحدة
    [two] صياغتان سابقتان
    [few] { $count } صياغات سابقة
    [many] { $count } صياغة سابقة
   *[other] { $count } صياغة سابقة
  }
goal-history-until = حتى { $date }

# التعديل.
goal-edit-lead = يمكنك تغيير ما شئت. الكلمات السابقة محفوظة.
goal-edit-goal = الهدف
goal-edit-why-hint = ما الذي سيصبح أفضل لك أو للآخرين؟
goal-edit-success-hint = ما الذي يمكن رؤيته أو سماعه أو فعله عندئذ؟
goal-edit-obstacle-hint = شيء في داخلك أو من حولك أوقفك من قبل.
goal-edit-if = إذا حدث هذا…
goal-edit-if-hint = مثال: «شعرت بتعب يمنعني من التدرب»
goal-edit-then = …فسوف
goal-edit-then-hint = مثال: «أعزف مقطوعة واحدة فقط»
goal-edit-due = متى موعده؟
goal-edit-closed = انتهى هذا الهدف، لذلك تبقى كلماته كما هي.
goal-edit-stored = كما هو محفوظ الآن
goal-edit-stored-text = يمكنك مقارنته بما كتبته أدناه. عند الحفظ، تحل كلماتك محله ويبقى هو محفوظًا كصياغة سابقة.
