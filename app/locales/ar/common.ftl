# الإطار، والكلمات التي تستخدمها كل صفحة.
skip-to-content = الانتقال إلى المحتوى الرئيسي
nav-label = القائمة الرئيسية
nav-more = المزيد
nav-home = الرئيسية
nav-goals = الأهداف
nav-reflections = التأملات
nav-reviews = المراجعات
nav-advisory = الطلاب
nav-conferences = اللقاءات
nav-insights = المؤشرات
nav-people = الأشخاص
language-label = اللغة
sign-out = تسجيل الخروج

role-student = طالب/ة
role-guardian = الأسرة
role-teacher = معلم/ة
role-advisor = مشرف/ة
role-aide = معلم/ة مساعد/ة
role-coach = مدرّب/ة
role-interpreter = مترجم/ة
role-counselor = مرشد/ة
role-coordinator = منسق/ة
role-leader = قيادة المدرسة
role-admin = إدارة النظام

names-between = { "، " }
names-last = { $names } و{ $name }

pager-label = الصفحات
pager-here = صفحة { $position }
pager-previous = السابق
pager-next = التالي

problems-title = هناك ما يحتاج إلى نظرة أخرى
problem-required = يرجى ملء هذه الخانة.
problem-too-long = النص طويل. الحد الأعلى لعدد الأحرف هو { $most }.
problem-too-far = هذا اليوم بعيد جدًا. اختر يومًا خلال سنة.
problem-too-many-days = هذا اليوم بعيد جدًا. اختر يومًا لا يتجاوز عدد الأيام فيه { $most }.
problem-too-short = النص قصير. الحد الأدنى لعدد الأحرف هو { $least }.
problem-not-a-date = هذا ليس تاريخًا. طريقة الكتابة: { "\u2066" }2026-09-01{ "\u2069" }.
problem-in-the-past = هذا اليوم قد مضى. يرجى اختيار اليوم أو موعد لاحق.
problem-ends-before-it-begins = النهاية تسبق البداية. يرجى اختيار نهاية لاحقة.
problem-not-a-choice = يرجى اختيار واحد من الخيارات.
problem-not-an-aide = هذا الشخص ليس مساعدًا في سجل المدرسة. اختر مدرّبًا أو مترجمًا شفويًا، أو اطلب تعديل السجل.
problem-out-of-range = يرجى اختيار رقم من { $least } إلى { $most }.
problem-differs = الكتابتان غير متطابقتين. يرجى الكتابة مرة أخرى.
problem-wrong-credentials = الاسم وكلمة المرور لا يتطابقان. يرجى التأكد منهما والمحاولة مرة أخرى.
problem-unknown-code = هذا الرمز لا يعمل. ربما استُخدم من قبل أو انتهت مدته. يمكنك طلب بطاقة جديدة.
problem-taken = هذا محجوز لشخص آخر. يرجى اختيار غيره.

error-stale = تغيّر هذا في نافذة أخرى أو على جهاز آخر أثناء الكتابة. نصك ما زال هنا: يمكنك المقارنة ثم الحفظ مرة أخرى.
error-wrong-state = لم يعد هذا ممكنًا: تغيّر شيء في هذه الأثناء. هذا هو الوضع الآن.
error-signed-out = انتهت جلسة دخولك. لم يضع شيء: ما كتبته ما زال هنا. يرجى إرساله مرة أخرى.
error-key-reused = سبق إرسال هذا النموذج بكلمات أخرى. يرجى التأكد مما هو مكتوب هنا ثم إرساله مرة أخرى.
error-other = لم تنجح المحاولة. لم يضع شيء: يرجى المحاولة مرة أخرى.

page-not-found-title = هذه الصفحة ليست هنا
page-not-found-text = ربما كان الرابط قديمًا، أو أن الصفحة غير مشتركة معك.
page-forbidden-title = هذا ليس ضمن دورك
page-forbidden-text = دورك لا يشمل هذا. إذا كان رأيك مختلفًا، فيمكنك سؤال مدرستك.
page-too-large-title = الحجم كبير جدًا
page-too-large-text = يرجى إرسال شيء أصغر. يمكنك الرجوع: نصك ما زال في النموذج.
page-busy-title = هناك ضغط كبير الآن
page-busy-text = يرجى الانتظار بضع ثوانٍ ثم المحاولة مرة أخرى.
page-error-title = حدث خطأ من جانبنا
page-error-text = سجّلنا ما حدث. يرجى المحاولة مرة أخرى بعد قليل.
page-go-home = الذهاب إلى الصفحة الرئيسية

toast-saved = تم الحفظ.
toast-goal-started = بدأ هدفك. يمكنك إضافة المزيد متى شئت.
toast-goal-active = هدفك نشط الآن. بالتوفيق في الخطوة الأولى.
toast-goal-achieved = لقد نجحت. هذا إنجاز يستحق أن نتذكره.
toast-checked-in = سُجّلت المتابعة. شكرًا لك.
toast-reflection-sent = تم الإرسال.
toast-review-released = أصبحت المراجعة متاحة. يمكن للطالب قراءتها الآن.
toast-answer-sent = ردك في الطريق.
toast-prompt-set = طُرح السؤال. يمكن للطلاب رؤيته الآن.
toast-agenda-added = تمت الإضافة إلى لقائك.
toast-conference-ready = كل شيء جاهز لقيادة لقائك.
toast-conference-held = تم التسجيل. أحسنتم جميعًا.
toast-conference-closed = أُغلق اللقاء، وتستمر الوعود.
toast-conference-cancelled = أُلغي اللقاء. يمكن لكل المدعوين قراءة السبب.
toast-guest-invited = تمت الدعوة.
toast-rsvp-saved = شكرًا لك. تم حفظ ردك.
toast-question-sent = سؤالك في القائمة.
toast-commitment-made = تمت كتابة الوعد.
toast-commitment-kept = تم الوفاء بالوعد. أحسنت.
toast-commitment-closed = تم التسجيل. شكرًا لإخبارنا كيف سارت الأمور.
toast-season-made = أُنشئ الموسم. يمكن لكل شخص رؤية موعده.
toast-password-set = تم حفظ كلمة المرور وتسجيل دخولك.

back-home = الرئيسية
save = حفظ
cancel = إلغاء
optional = اختياري
styleguide-title = دليل التصميم
