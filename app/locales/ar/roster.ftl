# الأشخاص والصفوف.
people-title = الأشخاص
people-lead = البحث عن شخص، ومعرفة ما يمكنه رؤيته ولماذا، ومساعدته على الدخول.
people-search = الاسم
people-role = الدور
people-any-role = أي دور
people-find = بحث
people-none = لم نعثر على أحد
people-none-text = يمكنك تجربة أحرف أقل، أو دور آخر.
people-name = الاسم
people-grade = الصف الدراسي
people-access = الدخول
people-card = البطاقة
people-can-sign-in = توجد كلمة مرور
people-cannot-sign-in = ليس بعد
people-print-card = طباعة البطاقة
people-classes = بطاقات ورسائل لصف كامل
people-classes-lead = كل رمز لشخص واحد. يعمل مرة واحدة خلال 30 يومًا. الرمز الجديد يلغي القديم.
people-class = الصف
people-choose-class = يرجى اختيار صف
people-print-class = بطاقات للطلاب
people-print-families = رسالة لكل ولي أمر
people-search-hint = جزء من الاسم أو اسم المستخدم أو البريد الإلكتروني. لا فرق بين الحروف الكبيرة والصغيرة أو المشكولة.
people-paper = ما المطلوب؟
people-print-class-about = صغيرة للقص. عدة بطاقات في الصفحة.
people-print-letters = رسالة لكل طالب
people-print-letters-about = صفحة لكل رسالة، بلغة البيت إن كانت معروفة.
people-print-families-about = صفحة لكل رسالة، بلغة البيت إن كانت معروفة. من له ولدان في الصف يحصل على رسالة واحدة.
people-everybody = أيضًا لمن يمكنهم الدخول الآن
people-everybody-hint = عند استخدام الرمز الجديد يتم اختيار كلمة مرور جديدة.
people-print = طباعة
people-suspended = الدخول موقوف
people-card-until = بطاقة حتى { $day }
people-student-in = طالب/ة، الصف { $grade }

cards-title = بطاقات الدخول
cards-lead = { $count ->
    [zero] لا توجد بطاقات.
    [one] بطاقة واحدة. يمكنك طباعة هذه الصفحة وقص البطاقة وتسليمها.
    [two] بطاقتان. يمكنك طباعة هذه الصفحة وقص البطاقتين وتسليمهما.
    [few] { $count } بطاقات. يمكنك طباعة هذه الصفحة وقص البطاقات وتسليمها.
    [many] { $count } بطاقة. يمكنك طباعة هذه الصفحة وقص البطاقات وتسليمها.
   *[other] { $count } بطاقة. يمكنك طباعة هذه الصفحة وقص البطاقات وتسليمها.
}
cards-once = تظهر هذه الرموز مرة واحدة. إذا غادرت هذه الصفحة قبل الطباعة، فيلزم إنشاء بطاقات جديدة: القديمة تتوقف عن العمل.
cards-none-title = لا توجد بطاقات لعرضها
cards-none-text = تظهر البطاقات والرسائل مرة واحدة، بعد إنشائها مباشرة. يمكنك إنشاء غيرها في أي وقت.
cards-how = يرجى فتح هذا العنوان أو مسح الصورة، ثم كتابة الرمز واختيار كلمة مرور خاصة بك.
cards-identifier = اسم المستخدم الخاص بك:
cards-qr = رمز مصوّر لكاميرا الهاتف
