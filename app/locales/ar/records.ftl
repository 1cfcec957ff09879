# السجلات: من اطّلع ومن غيّر، والطلبات الرسمية، والقيود بأمر المحكمة.
nav-records = السجلات
records-title = السجلات
records-title-own = سجلك
records-title-of = سجل { $name }
records-lead-own = ما تحفظه المدرسة عنك هنا، ومن نظر إليه، ومن غيّره.
records-lead-family = ما تحفظه المدرسة عن طفلك هنا، ومن نظر إليه، وما يمكنك طلبه.
records-lead-staff = ما قمت به، وما اطّلعت عليه، وما ينتظر جوابك.
records-request-title = طلب بشأن سجل
records-restriction-title = قيد
records-tab-held = ما يُحفظ
records-tab-seen = من اطّلع عليه
records-tab-changed = من غيّره
records-tab-requests = الطلبات
records-tab-summary = نظرة سريعة
records-tab-log = سجل الأمان
records-tab-saw = ما اطّلعت عليه
records-tab-did = ما قمت به

records-held-lead = هذا كل ما يخصك في Waymark، معدودًا حسب النوع. اختر رقمًا لتراه.
records-held-lead-family = هذا ما يشاركه { $name } معك، معدودًا حسب النوع.
records-held-also = تحفظ مدرستك هنا أيضًا اسمك وصفوفك والكبار المسؤولين عنك، من قوائمها. هل هناك خطأ؟ أخبر مشرفك.
records-held-also-family = طفلك يقرر ما يشاركه. إذا أردت رؤية كل ما تحفظه المدرسة فاطلبه في «الطلبات».
records-held-goals = الأهداف
records-held-check-ins = المتابعات
records-held-reflections = التأملات
records-held-reviews = الملاحظات
records-held-conferences = اللقاءات
records-held-commitments = الوعود

records-seen-lead = كل بالغ يفتح هدفًا أو تأملًا أو ملاحظات أو لقاءً يُدوَّن هنا مرة في اليوم.
records-changed-lead = كل تغيير في سجلك، الأحدث أولًا.
records-changed-lead-family = ما غيّره الكبار. الخطوات التي يقوم بها { $name } وحده لا تظهر هنا.
records-when = متى
records-who = من
records-why = بصفة
records-what = ماذا
records-did = ما الذي جرى
records-whose = بشأن
records-nobody = Waymark نفسه
records-none = لا شيء هنا بعد
records-none-text = عندما يوجد ما يُعرض سيظهر هنا.
records-nobody-title = لا يوجد سجل لعرضه
records-nobody-text = إذا كنت ترى أن طفلًا يجب أن يكون مرتبطًا بك فاسأل مكتب المدرسة.
records-seen-goal = هدف
records-seen-reflection = تأمل
records-seen-review = ملاحظات على تأمل
records-seen-conference = ما يُعرض في لقاء
records-seen-record = السجل، بعد طلب
records-why-guardian = الأسرة
records-why-teacher = معلم/ة
records-why-advisor = مشرف/ة
records-why-counselor = مرشد/ة
records-why-request = طلب رسمي

records-act-signed-in = سجّل الدخول
records-act-signed-out = سجّل الخروج
records-act-card-printed = طبع بطاقة دخول
records-act-account = غيّر طريقة دخول شخص ما
records-act-roster = أحضر قوائم المدرسة
records-act-relation = غيّر من المسؤول عن طالب
records-act-restriction = عمل على قيد
records-act-flagged = أبلغ عن أمر محكمة
records-act-asked = طلب رسميًا بشأن سجل
records-act-request = عمل على طلب رسمي
records-act-goal = عمل على هدف
records-act-reflection = عمل على تأمل
records-act-review = عمل على ملاحظات
records-act-conference = عمل على لقاء
records-act-commitment = عمل على وعد
records-act-season = خطط لموسم لقاءات
records-act-prompt = طلب من الطلاب أن يتأملوا
records-act-other = قام بأمر آخر
records-kind-account = الدخول
records-kind-roster = قوائم المدرسة
records-kind-relation = الكبار والطلاب
records-kind-season = مواسم اللقاءات
records-kind-prompt = أسئلة التأمل

records-requests-lead = على المدرسة أن تجيب خلال { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}. يمكنك متابعته هنا.
records-answering-lead = الأقرب موعدًا أولًا. تولَّ طلبًا لتجيب عنه باسمك.
records-requests-none = لا توجد طلبات
records-request = الطلب
records-request-about = بشأن { $name }
records-due = موعد الجواب
records-left = الوقت الباقي
records-days-left = { $days ->
    [0] موعده اليوم
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $days } أيام
    [many] بقي { $days } يومًا
   *[other] بقي { $days } يوم
}
records-overdue = { $days ->
    [one] متأخر يومًا واحدًا
    [two] متأخر يومين
    [few] متأخر { $days } أيام
    [many] متأخر { $days } يومًا
   *[other] متأخر { $days } يوم
}
records-state = الحالة
records-state-asked = مطلوب
records-state-taken = قيد العمل
records-state-granted = مقبول
records-state-refused = مرفوض
records-taken-by = يجيب عنه
records-asked-by = طلبه
records-asked-on = تاريخ الطلب
records-ask-title = اطلب من المدرسة
records-ask-lead = هذه حقوقك في القانون. لا يلزمك ذكر سبب.
records-ask-kind = ماذا تطلب؟
records-ask-inspect = رؤية السجل
records-ask-inspect-about = تطلب رؤية ما تحفظه المدرسة، سواء شورك معك أم لا.
records-ask-correct = تصحيح شيء
records-ask-correct-about = شيء خاطئ أو مضلل أو شديد الخصوصية. تطلب من المدرسة تغييره.
records-ask-restrict = تحديد من يمكنه رؤيته
records-ask-restrict-about = تطلب من المدرسة أن تحد مما يمكن لأحد الكبار رؤيته، مثلًا بسبب أمر محكمة.
records-ask-what = عمّ يدور الطلب
records-ask-what-hint = قل ما تريد رؤيته، أو ما الخطأ، أو من تقصد.
records-ask-why = لماذا
records-ask-button = إرسال الطلب
records-ask-not-yet = حتى تبلغ 18 عامًا تطلب أسرتك عنك. يمكنك دائمًا أن تتحدث مع مشرفك.
records-ask-no-more = بلغ { $name } 18 عامًا أو أكثر. منذ ذلك اليوم يطلب { $name } سجله بنفسه.
records-take = سأجيب عن هذا
records-take-over = أتولاه أنا
records-take-text = سترى الأسرة اسمك بصفتك من يجيب.
records-answer-title = الإجابة عن الطلب
records-outcome = جوابك
records-grant = نعم
records-refuse = لا
records-refuse-about = قل السبب. تُبلَّغ الأسرة بحقها في جلسة استماع.
records-answer = ما تقرؤه الأسرة
records-answer-hint = كلمات بسيطة: ماذا يحدث الآن، أو لماذا لا.
records-shown = ما الذي عُرض
records-shown-hint = قل ما رأته الأسرة ومتى وكيف. يدخل هذا في قائمة من اطّلع على ماذا.
records-answer-button = إرسال الجواب
records-answer-of = جواب { $day }
records-hearing-title = لك الحق في جلسة استماع
records-hearing-correct = إذا لم توافق فيمكنك أن تطلب من المدرسة جلسة استماع. وإذا بقي الجواب لا، فيمكنك إضافة كلماتك وتبقى مع السجل.
records-hearing = إذا لم توافق فيمكنك أن تطلب من المدرسة جلسة استماع. ويمكنك أيضًا أن تشتكي إلى مكتب خصوصية الطلاب في وزارة التعليم الأمريكية.

records-summary-lead = مدرستك بالأرقام. ما جرى الاطلاع عليه وتغييره يُعد لآخر 30 يومًا.
records-count-open = طلبات تنتظر جوابًا
records-count-overdue = طلبات متأخرة
records-count-in-force = قيود سارية
records-count-waiting = قيود تنتظر شخصًا ثانيًا
records-count-flags = بلاغات عن أوامر محكمة للنظر فيها
records-count-seen = مرات الاطلاع
records-count-changed = التغييرات
records-log-lead = من فعل ماذا، وليس ما كُتب أبدًا.
records-shown-lead = من اطّلع على ماذا ولأي طالب، مرة في اليوم.
records-log-person = اسم شخص
records-log-kind = النوع
records-log-any = كل الأنواع
records-log-find = عرض
records-saw-lead = ما فتحته للطلاب. يمكن لأسرهم رؤية هذه القائمة أيضًا.
records-did-lead = خطواتك أنت، الأحدث أولًا.

records-flag-title = هل أخبرتك أسرة عن أمر محكمة؟
records-flag-lead = أبلغ عنه. تنظر إدارة المدرسة فيه وتتولى الباقي.
records-flag-note = لا يتغير شيء حتى تُدخله الإدارة. إذا كان طفل في خطر الآن فاتصل بالمكتب.
records-flag-student = الطالب
records-flag-choose = اختر طالبًا
records-flag-text = ما قيل لك
records-flag-hint = من أخبرك وعمّن. لا تنسخ الوثيقة.
records-flag-button = إبلاغ
records-flags-title = بلاغات المعلمين
records-flags-lead = تحدثت أسرة عن أمر محكمة. انظر إلى الوثيقة قبل أن تُدخل شيئًا.
records-flag-from = { $day }، من { $name }
records-flag-enter = إدخال قيد
records-flag-close = تمت معالجته

records-restrictions-title = القيود
records-restrictions-lead = حدود بأمر المحكمة لما يمكن لأحد الكبار رؤيته عن طالب واحد. كل منها يحتاج إلى شخصين.
records-restrictions-none = لا توجد قيود
records-restriction-for = يحمي { $name }
records-adult = البالغ
records-protected = الطالب
records-dates = التواريخ
records-from = من { $begin }
records-from-until = من { $begin } حتى { $end }
records-standing-waiting = ينتظر شخصًا ثانيًا
records-standing-urgent = عاجل، سارٍ الآن
records-standing-in-force = سارٍ
records-standing-upcoming = يبدأ لاحقًا
records-standing-ended = انتهى
records-standing-declined = لم يُؤكَّد
records-standing-lapsed = سقط
records-enter-title = إدخال قيد
records-enter-find = ابحث عن الطالب أولًا.
records-enter-student = اسم الطالب
records-enter-for = قيد من أجل { $name }
records-enter-lead = البالغ الذي تختاره لا يرى شيئًا عن هذا الطالب ما دام القيد ساريًا. وهذا يتقدم على كل حق آخر.
records-enter-second = يجب أن يؤكده شخص ثانٍ: شخص آخر من الإدارة أو من قيادة المدرسة. حتى ذلك الحين لا يتغير شيء، إلا إذا كان عاجلًا.
records-enter-nobody = لا يوجد بالغ مرتبط بهذا الطالب
records-enter-adult = من الذي يُحدّ وصوله
records-enter-adult-hint = كل من يرتبط أو كان يرتبط بالطالب.
records-enter-choose = اختر بالغًا
records-enter-button = إدخال القيد
records-scope = ما الذي يُغلق
records-scope-all = كل ما يخص هذا الطالب
records-scope-all-about = الأهداف والتأملات واللقاءات والسجل والأسماء.
records-document = الوثيقة
records-document-hint = رقم الأمر أو مكانه حتى يجده الآخرون، وليس ما يقوله.
records-starts-on = من
records-ends-on = حتى
records-ends-on-hint = من هذا اليوم لا يسري بعد ذلك. اتركه فارغًا إذا لم يذكر الأمر نهاية.
records-urgent = عاجل: يسري فورًا
records-urgent-hint = يسري على الأكثر { $days ->
    [zero] { $days } يوم دراسي
    [one] يومًا دراسيًا واحدًا
    [two] يومين دراسيين
    [few] { $days } أيام دراسية
    [many] { $days } يومًا دراسيًا
   *[other] { $days } يوم دراسي
}. إذا لم يؤكده شخص ثانٍ فإنه ينتهي في { $day }.
records-urgent-no = لا يمكن أن يكون عاجلًا: يبدأ لاحقًا، أو كان عاجلًا قبل وقت قصير ولم يؤكده أحد.
records-waiting-text = لا شيء محدود بعد. يجب أن يؤكده شخص ثانٍ.
records-urgent-text = سارٍ الآن. إذا لم يؤكده شخص ثانٍ فإنه ينتهي في { $day }.
records-lapsed-text = لم يؤكده شخص ثانٍ في الوقت المحدد، فانتهى في { $day }. أدخله من جديد إذا كان لا يزال لازمًا.
records-entered-by = أدخله
records-confirmed-by = أكّده
records-declined-by = لم يؤكّده
records-second-title = أنت الشخص الثاني
records-second-lead = انظر إلى الوثيقة بنفسك. ثم أكّد أو قل لا.
records-confirm = تأكيد
records-decline = عدم التأكيد
records-change-waits = تاريخ نهاية جديد ينتظر
records-change-meanwhile = يبقى التاريخ القديم ساريًا حتى يؤكد شخص ثانٍ.
records-change-to = يطلب { $adult } أن ينتهي في { $day }.
records-change-to-none = يطلب { $adult } ألا تكون له نهاية.
records-change-confirm = تأكيد التاريخ الجديد
records-change-title = إنهاؤه أو تغيير نهايته
records-change-lead = يجب أن يؤكد شخص ثانٍ التاريخ الجديد.
records-change-button = طلب هذه النهاية

toast-request-sent = وصل طلبك إلى المدرسة.
toast-request-answered = جوابك في طريقه إلى الأسرة.
toast-flag-sent = تم الإبلاغ. شكرًا لك.

records-seen-opening = السجل كاملًا
records-why-opened = الإدارة، لسبب معلن
records-act-record = فتح سجلًا لسبب أو أغلقه
records-opened-title = فُتح لسبب
records-opened-lead = عند الطوارئ يمكن لمسؤول أن يفتح سجلًا لنصف ساعة، وعليه أن يذكر السبب. كل مرة مذكورة هنا.
records-opened-lead-school = سجلات فتحها المسؤولون لسبب معلن، كل منها لنصف ساعة على الأكثر.
records-opened-none = لم يُفتح أي سجل
records-opened-span = من { $from } إلى { $until }
records-opened-reason = السبب
records-open-title = فتح السجل عند الطوارئ
records-open-lead = فقط عندما تتطلب السلامة أو القانون ذلك. يمكنك لنصف ساعة قراءة كل أهداف { $name } وتأملاته، سواء شاركها أم لا. لا يمكنك تغيير شيء.
records-open-told = لا شيء من هذا سرّي. يقرأ { $name } والعائلة والمسؤولون عن السجلات في المدرسة اسمك وسببك هنا، ويصلهم بريد عند انتهاء الوقت.
records-open-reason = لماذا يجب فتحه الآن؟
records-open-reason-hint = جملة أو أكثر. يقرؤها الطالب والعائلة.
records-open-button = فتح السجل
records-open-concerned = لا يمكنك فتح هذا السجل بنفسك: أنت مسؤول عن هذا الطالب، أو من عائلته، أو يذكرك تقييد. اطلب من مسؤول آخر.
records-open-another = لديك سجل آخر مفتوح. أغلقه أولًا.
records-open-now = هذا السجل مفتوح لك حتى { $time }.
records-open-close = إغلاق السجل
records-open-go = الانتقال إلى السجل
records-open-banner = سجل أحد الطلاب مفتوح لك
records-open-banner-text = يمكنك حتى { $time } قراءة ما كتبه الطالب. كل ما تفتحه يُسجَّل.
records-open-reader = ترى هذا لأنك فتحت السجل عند الطوارئ.
records-open-list-lead = كل ما كتبه { $name }، سواء شاركه أم لا. ما تفتحه يُسجَّل.
toast-record-opened = السجل مفتوح لنصف ساعة.
toast-record-closed = أُغلق السجل.
