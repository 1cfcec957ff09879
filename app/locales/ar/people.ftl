# شخص واحد: من هو، وكيف يدخل، وما يمكنه رؤيته ولماذا.
person-title = شخص
person-back = العودة إلى الشخص
person-who = من هذا
person-full-name = الاسم في السجل
person-no-role = لا يوجد دور بعد. من دون دور لا يظهر شيء.
person-role-at = { $role }، { $school }
person-by-hand = { $words } (إضافة يدوية)
person-school = المدرسة
person-email = البريد الإلكتروني
person-language = لغة البيت
person-source = المصدر
person-from-roster = سجل المدرسة
person-from-hand = إضافة يدوية
person-way-in = طريقة الدخول
person-state = الآن
person-no-identifier = لا يوجد بعد. يتم اختيار اسم مستخدم عند استخدام البطاقة.
person-never-in = ليس بعد. يمكن اختيارها ببطاقة أو رسالة.
person-no-password = لا توجد. يمكن اختيارها ببطاقة أو رسالة.
person-password-set = تم اختيارها في { $day }
person-no-card = لا توجد بطاقة صالحة
person-card-until = مطبوعة، وتعمل حتى { $day }
person-sign-ins = مرات الدخول
person-sign-in-count = { $count ->
    [zero] لا شيء في آخر { $days } يومًا
    [one] مرة واحدة في آخر { $days } يومًا
    [two] مرتان في آخر { $days } يومًا
    [few] { $count } مرات في آخر { $days } يومًا
    [many] { $count } مرة في آخر { $days } يومًا
   *[other] { $count } مرة في آخر { $days } يومًا
}
person-sessions = { $count ->
    [zero] لا يوجد دخول الآن على أي جهاز
    [one] دخول الآن على جهاز واحد
    [two] دخول الآن على جهازين
    [few] دخول الآن على { $count } أجهزة
    [many] دخول الآن على { $count } جهازًا
   *[other] دخول الآن على { $count } جهاز
}
person-device = الجهاز
person-last-seen = آخر ظهور
person-signed-in-at = وقت الدخول
person-unknown-device = جهاز غير معروف
person-suspended-since = الدخول موقوف منذ { $day }
person-suspended-text = لا يمكن الدخول من أي جهاز. لم يُحذف شيء مما أُنجز.
person-acts = ما يمكنك فعله

access-act-print = طباعة بطاقة أو رسالة جديدة
access-act-print-title = بطاقة أو رسالة جديدة؟
access-act-print-first = يعمل الرمز مرة واحدة خلال 30 يومًا. ويلغي أي بطاقة طُبعت من قبل.
access-act-print-has-password = الدخول ممكن الآن بكلمة مرور. الرمز الجديد يلغي أي بطاقة سابقة. عند استخدامه يتم اختيار كلمة مرور جديدة وإنهاء الدخول على الأجهزة الأخرى.
access-act-print-card = بطاقة صغيرة
access-act-print-letter = رسالة
access-act-end-card = إلغاء البطاقة المطبوعة
access-act-end-card-title = إلغاء البطاقة؟
access-act-end-card-text = يتوقف الرمز عن العمل فورًا. هذا مناسب عند ضياع البطاقة. كلمة المرور الموجودة تبقى كما هي.
access-act-end-card-yes = إلغاء البطاقة
access-act-reset = إعادة تعيين كلمة المرور
access-act-reset-title = إزالة كلمة المرور؟
access-act-reset-text = تتوقف كلمة المرور عن العمل وينتهي الدخول على كل الأجهزة. تُطبع بطاقة جديدة في الخطوة نفسها. هذا مناسب إذا كان شخص آخر قد عرف كلمة المرور.
access-act-reset-card = إعادة التعيين وطباعة بطاقة
access-act-reset-letter = إعادة التعيين وطباعة رسالة
access-act-lost-phone = ضاع أيضًا الهاتف الذي عليه الرموز
access-act-lost-phone-about = تُزال الخطوة الثانية. عند الدخول التالي يتم إعداد خطوة جديدة.
access-act-end-sessions = تسجيل الخروج من كل الأجهزة
access-act-end-sessions-title = إنهاء الدخول على كل الأجهزة؟
access-act-end-sessions-text = يمكن الدخول مرة أخرى بكلمة المرور. هذا مناسب عند ضياع جهاز.
access-act-end-sessions-yes = تسجيل الخروج من كل الأجهزة
access-act-suspend = إيقاف الدخول
access-act-suspend-title = إيقاف دخول هذا الشخص؟
access-act-suspend-text = ينتهي الدخول مع النقرة التالية على كل الأجهزة، وتتوقف البطاقات عن العمل. لا يُحذف شيء. يمكنك إعادة الدخول في أي وقت.
access-act-suspend-why = ما السبب؟
access-act-suspend-yes = إيقاف الدخول الآن
access-act-restore = السماح بالدخول مرة أخرى
access-act-restore-title = إنهاء الإيقاف؟
access-act-restore-text = يمكن الدخول بكلمة المرور السابقة. إن لم توجد، فيمكنك طباعة بطاقة جديدة بعد ذلك.
access-act-restore-yes = السماح بالدخول مرة أخرى
access-act-oneself = هذا حسابك. لا يمكنك إيقاف دخولك أو إعادة تعيينه بنفسك: يمكن لشخص آخر من الإدارة فعل ذلك.
access-act-last-administrator = هذا آخر شخص من الإدارة يمكنه الدخول. يلزم إعطاء هذا الدور لشخص آخر أولًا، ثم يمكنك إيقاف الدخول.
access-act-no-way-in = لا شيء لإيقافه: لا يوجد حساب ولا اسم مستخدم ولا بريد إلكتروني. الدخول ممكن ببطاقة فقط.

suspend-reason-left = لم يعد في هذه المدرسة
suspend-reason-lost = ضياع جهاز أو كلمة مرور أو سرقتهما
suspend-reason-misuse = استخدام الحساب بطريقة سيئة
suspend-reason-mistake = أُعطي الحساب بالخطأ
suspend-reason-other = سبب آخر

role-sees-title = ما يظهر بحسب الدور
role-sees-lead = الدور يفتح هذه الأمور فقط. أما الطلاب فيُفتح كل واحد منهم وحده، في القائمة أدناه.
role-sees-student = أهدافه وتأملاته وأدلته ولقاءاته.
role-sees-guardian = ما يشاركه الأبناء مع الأسرة. ولا شيء عن أطفال آخرين.
role-sees-teacher = ما يشاركه طلاب صفوفه مع معلميهم، أو يرسلونه إليه بالاسم.
role-sees-aide = لا شيء عن الطلاب بهذا الدور وحده؛ وعمّن تعيّنه المدرسة لهم، ما يشاركونه مع الفريق.
role-sees-counselor = ما يشاركه طلاب الإرشاد مع فريق المدرسة، ومن طلب المساعدة.
role-sees-coordinator = تقدم كل طالب بالاسم، ومواعيد اللقاءات وضيوفها. ولا يظهر أبدًا ما كتبه الطالب.
role-sees-leader = تقدم كل طالب بالاسم، والأرقام. ولا يظهر أبدًا ما كتبه الطالب.
role-sees-admin = الأشخاص والصفوف والدخول. ولا يظهر أبدًا ما كتبه الطالب.

ties-of-adult = الطلاب الذين يمكن رؤيتهم، ولماذا
ties-of-adult-lead = كل سطر يفتح طالبًا واحدًا. عندما تنتهي أيامه أو يبدأ تقييد، يُغلق من تلقاء نفسه.
ties-of-student = من يمكنه رؤية هذا الطالب، ولماذا
ties-of-student-lead = كل بالغ يرى ما يشاركه الطالب عند ذلك المستوى. العمل الخاص بالطالب لا يظهر لأحد هنا.
ties-now = الآن ({ $count })
ties-other = سابقًا ولاحقًا ({ $count })
ties-none = لا أحد في هذه القائمة
ties-none-adult = لا يوجد طالب مرتبط بهذا الشخص. ما يظهر له يأتي من دوره فقط.
ties-none-student = لا يوجد بالغ مرتبط بهذا الطالب. يلزم وجود صف أو ولي أمر في السجل.
ties-whom = من
ties-why = لماذا
ties-what = ما الذي يُفتح
ties-when = متى
ties-kind-in = { $kind }، { $group }
ties-limited = محدود بسبب تقييد
ties-on-file = يوجد تقييد مسجل
ties-later = يبدأ لاحقًا
ties-ended = انتهى
ties-elsewhere = شخص في { $school }
tie-guardian = ولي أمر
tie-guardian-sees = ما يشاركه الطالب مع الأسرة، واللقاءات.
tie-teacher = معلم/ة الصف
tie-teacher-sees = ما يشاركه الطالب مع الفريق، أو يرسله بالاسم، أو يكتبه لهذا الصف.
tie-advisor-sees = ما يشاركه الطالب مع الفريق أو يرسله بالاسم. ومعه استضافة اللقاء.
tie-counselor-sees = ما يشاركه الطالب مع الفريق، وطلبات المساعدة.
tie-household = بيت مستقل: مواعيد خاصة وإشعارات خاصة.
tie-span-always = دائمًا
tie-span-since = منذ { $day }
tie-span-until = حتى { $day }
tie-span-between = من { $since } إلى { $last }
tie-by-role-title = من يرى مدى تقدم هذا الطالب
tie-by-role-note = لا أحد في هذه القائمة يقرأ ما كتبه الطالب.

# ما حدث لطريقة دخول شخص.
access-history-title = سجل الدخول
access-history-lead = البطاقات وكلمات المرور والإيقاف، الأحدث أولًا. لا يظهر هنا أبدًا ما كتبه الناس.
access-history-none = لم يحدث شيء بعد
access-history-none-text = عند طباعة بطاقة أو استخدامها، سيظهر ذلك هنا.
access-history-created = إنشاء الحساب
access-history-card-printed = طباعة بطاقة أو رسالة
access-history-card-used = الدخول ببطاقة واختيار كلمة مرور
access-history-cards-ended = إلغاء بطاقات غير مستخدمة
access-history-suspended = إيقاف الدخول
access-history-restored = السماح بالدخول مرة أخرى
access-history-reset = إزالة كلمة المرور
access-history-second-step = إعداد خطوة ثانية
access-history-second-step-ended = إزالة الخطوة الثانية
access-history-password-set = وضع كلمة مرور جديدة
access-history-sessions-ended = إنهاء الدخول على أجهزة أخرى
access-history-other = تغيير آخر في طريقة الدخول
access-history-by = بواسطة { $name }
access-history-by-themselves = بواسطة الشخص نفسه
access-history-by-server = على الخادم

# البطاقات والرسائل.
cards-letters-title = الرسائل
cards-letters-lead = { $count ->
    [zero] لا توجد رسائل.
    [one] رسالة واحدة، على صفحة وحدها. يمكنك طباعة هذه الصفحة.
    [two] رسالتان، كل واحدة على صفحة. يمكنك طباعة هذه الصفحة.
    [few] { $count } رسائل، كل واحدة على صفحة. يمكنك طباعة هذه الصفحة.
    [many] { $count } رسالة، كل واحدة على صفحة. يمكنك طباعة هذه الصفحة.
   *[other] { $count } رسالة، كل واحدة على صفحة. يمكنك طباعة هذه الصفحة.
}
cards-left-title = ليس الجميع هنا
cards-left-out = { $count ->
    [zero] لم يُترك أحد.
    [one] تُرك شخص واحد: يمكنه الدخول الآن.
    [two] تُرك شخصان: يمكنهما الدخول الآن.
    [few] تُرك { $count } أشخاص: يمكنهم الدخول الآن.
    [many] تُرك { $count } شخصًا: يمكنهم الدخول الآن.
   *[other] تُرك { $count } شخص: يمكنهم الدخول الآن.
}
cards-left-suspended = { $count ->
    [zero] لم يُترك أحد بسبب الإيقاف.
    [one] تُرك شخص واحد: دخوله موقوف.
    [two] تُرك شخصان: دخولهما موقوف.
    [few] تُرك { $count } أشخاص: دخولهم موقوف.
    [many] تُرك { $count } شخصًا: دخولهم موقوف.
   *[other] تُرك { $count } شخص: دخولهم موقوف.
}
cards-left-elsewhere = { $count ->
    [zero] لا أحد يتبع مدرسة أخرى.
    [one] بالغ واحد يتبع مدرسة أو إدارة أخرى. يمكن طلب رسالته هناك.
    [two] بالغان يتبعان مدرسة أو إدارة أخرى. يمكن طلب رسالتيهما هناك.
    [few] { $count } بالغين يتبعون مدرسة أو إدارة أخرى. يمكن طلب رسائلهم هناك.
    [many] { $count } بالغًا يتبعون مدرسة أو إدارة أخرى. يمكن طلب رسائلهم هناك.
   *[other] { $count } بالغ يتبعون مدرسة أو إدارة أخرى. يمكن طلب رسائلهم هناك.
}
cards-nobody-title = لم يُطبع شيء
cards-nobody-text = لا يوجد هنا من تُطبع له بطاقة.
cards-all-can = يمكن للجميع الدخول الآن. للطباعة لهم أيضًا، يرجى تحديد المربع والطباعة مرة أخرى.

paper-title = أهلًا بك في Waymark يا { $name }
paper-family-of = إلى أسرة { $children }
paper-and = { $first } و{ $next }
paper-for-student = في { $school }، Waymark هو مكان أهدافك وتأملاتك ولقاءاتك. بهذه الرسالة يكون دخولك الأول.
paper-for-family = تستخدم { $school } منصة Waymark للأهداف والتأملات واللقاءات التي يقودها الطلاب. بهذه الرسالة يكون دخولك الأول.
paper-for-family-of = تستخدم { $school } منصة Waymark للأهداف والتأملات واللقاءات التي يقودها الطلاب. بهذه الرسالة يمكنك رؤية ما يشاركه معك { $children }، والرد على الدعوات. لا تحتاج إلى بريد إلكتروني.
paper-for-staff = تستخدم { $school } منصة Waymark للأهداف والتأملات واللقاءات التي يقودها الطلاب. بهذه الرسالة يكون دخولك الأول.
paper-address = العنوان
paper-identifier = اسم المستخدم الخاص بك
paper-steps = ثلاث خطوات
paper-step-open = يرجى فتح العنوان أعلاه، أو توجيه كاميرا الهاتف إلى الصورة.
paper-step-code = يرجى كتابة الرمز، إن لم يكن مكتوبًا.
paper-step-password = يرجى اختيار كلمة مرور خاصة بك: بضع كلمات متتالية.
paper-step-name = يرجى اختيار اسم مستخدم يسهل عليك تذكره، وكلمة مرور خاصة بك: بضع كلمات متتالية.
paper-good-to-know = معلومات مفيدة
paper-lasts = يعمل الرمز مرة واحدة، حتى { $day }. بعد ذلك يكون دخولك بكلمة المرور.
paper-lost = هل ضاعت الرسالة؟ يرجى إخبار المدرسة. ستلغي هذا الرمز وتطبع رسالة جديدة.
paper-keep = هذه الرسالة لك وحدك. يرجى عدم إعطاء الرمز لأي شخص آخر.
paper-until = يعمل مرة واحدة، حتى { $day }

advisory-cards-title = بطاقات الدخول
advisory-cards-lead = البطاقة تسمح بدخول طالب ليست له كلمة مرور بعد، أو نسيها.
advisory-cards-print = طباعة بطاقات الدخول
advisory-cards-print-title = بطاقات لكل مجموعة إشرافك؟
advisory-cards-print-text = تحصل على بطاقة لكل طالب من طلابك. يعمل كل رمز مرة واحدة خلال 30 يومًا. البطاقات السابقة غير المستخدمة تتوقف عن العمل.
advisory-cards-print-yes = طباعة البطاقات
advisory-cards-end = إلغاء كل البطاقات غير المستخدمة
advisory-cards-end-title = إلغاء كل بطاقة غير مستخدمة في مجموعتك؟
advisory-cards-end-text = تتوقف الرموز عن العمل فورًا. من لديه كلمة مرور يبقى قادرًا على الدخول بها.
advisory-cards-end-yes = إلغاء البطاقات
advisory-card-end = إلغاء البطاقة

toast-cards-ended = لم تعد البطاقة تعمل.
toast-person-suspended = تم إيقاف الدخول. ينتهي مع النقرة التالية.
toast-person-restored = الدخول ممكن مرة أخرى.
toast-sessions-ended = تم تسجيل الخروج من كل الأجهزة.

tie-aide-sees = ما يشاركه الطالب مع الفريق. لا يكتب ملاحظات ولا يقرأ المتابعات.
tie-coach-sees = ما يشاركه الطالب مع الفريق، وكيف تسير تلك الأهداف. لا يكتب ملاحظات.
tie-interpreter-sees = لا شيء مما يكتبه الطالب، إلا ما يعرضه في لقاء دُعي إليه المترجم.
helper-title = تعيين من يساعد
helper-lead = يساعد شخص من المدرسة طالبًا واحدًا حتى يوم تحدده. يجد الطالب ذلك في سجله.
helper-kind = بأي صفة
helper-adult = من
helper-choose = اختر شخصًا
helper-last-day = اليوم الأخير
helper-last-day-hint = خلال سنة. يمكنك إنهاؤه قبل ذلك.
helper-button = تعيين
helper-end = إنهاء
toast-helper-named = يمكن لهذا الشخص أن يساعد من الآن.
toast-helper-ended = انتهى ذلك، ولم يعد يتيح رؤية شيء عن هذا الطالب.
home-helped = طلاب تساعدهم
home-invited = لقاءات دُعيت إليها
