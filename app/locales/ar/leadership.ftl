# الصفحة الرئيسية، وطلاب كل شخص بالغ، ومن لم نصل إليهم.
home-title = الرئيسية
home-greeting = مرحبًا، { $name }
home-nothing = لا يوجد شيء لك هنا بعد
home-nothing-text = عندما تربطك مدرستك بطلاب أو صفوف، ستظهر خطواتك القادمة هنا.
home-also = لك أيضًا
home-conference = لقاؤك
home-conference-in = { $days ->
    [0] لقاؤك اليوم
    [one] لقاؤك غدًا
    [two] لقاؤك بعد يومين
    [few] لقاؤك بعد { $days } أيام
    [many] لقاؤك بعد { $days } يومًا
   *[other] لقاؤك بعد { $days } يوم
}
home-conference-passed = مضى يوم لقائك
home-conference-soon = لقاؤك يقترب
home-conference-text = حان وقت الاختيار: ماذا في عرضك، وماذا في كلامك؟
home-prepare = التحضير
home-ready = كل شيء جاهز
home-step = خطوتك القادمة
home-step-due = بحلول { $day }
home-step-done = تم
home-see-goal = عرض الهدف
home-goal = هدفك
home-goal-text = يمكنك إضافة خطوة أولى صغيرة، أو إخبارنا كيف تسير الأمور.
home-go-on = متابعة العمل
home-begin = بداية جيدة
home-first-goal = ما الذي يهمك أن يتحسن لديك؟
home-first-goal-text = جملة واحدة تكفي. يمكنك إضافة الباقي لاحقًا.
home-start-goal = بدء هدف
home-review-came = قرأ شخص ما كتبته وردّ عليك
home-prompt-from = سؤال من { $class }
home-from-school = مدرستك
home-promise-due = وعد موعده { $day }
home-check-in-due = كيف تسير الأمور؟ حان وقت المتابعة
home-draft = ما زالت مسودة
home-untitled = تأمل بلا عنوان

home-reviews-waiting = { $count ->
    [zero] لا توجد تأملات بانتظارك
    [one] تأمل واحد بانتظارك
    [two] تأملان بانتظارك
    [few] { $count } تأملات بانتظارك
    [many] { $count } تأملًا بانتظارك
   *[other] { $count } تأمل بانتظارك
}
home-review-of = الانتظار الأطول: { $name }
home-review = القراءة والمراجعة
home-no-reviews = لا شيء ينتظر المراجعة
home-no-reviews-text = عندما يرسل إليك أحد الطلاب تأملًا، سيظهر هنا.
home-all-reviews = عرض الكل
home-help = طلبوا المساعدة
home-hosting = لقاءات في ضيافتك
home-no-time = لم يُحدد الوقت بعد

home-children = أسرتك
home-child-goals = الأهداف المشتركة معك
home-child-reflections = التأملات المشتركة معك
home-please-answer = يرجى إخبارنا إن كان بإمكانك الحضور
home-answered = وصل ردك
home-answer = الرد
home-open-conference = فتح اللقاء
home-no-conference = لا يوجد لقاء مخطط له بعد.
home-promises = وعود للوفاء بها

home-not-reached = لم نصل إليهم بعد
home-unheard = { $count ->
    [0] استمعنا إلى كل الطلاب هذا الموسم
    [one] طالب واحد لم نستمع إليه بعد هذا الموسم
    [two] طالبان لم نستمع إليهما بعد هذا الموسم
    [few] { $count } طلاب لم نستمع إليهم بعد هذا الموسم
    [many] { $count } طالبًا لم نستمع إليهم بعد هذا الموسم
   *[other] { $count } طالب لم نستمع إليهم بعد هذا الموسم
}
home-unheard-text = معنى الاستماع: أن يقود الطالب لقاءً هذا الموسم.
home-see-names = عرض الأسماء
home-without-goal = { $count ->
    [zero] لا يوجد طلاب بلا هدف نشط
    [one] طالب واحد بلا هدف نشط
    [two] طالبان بلا هدف نشط
    [few] { $count } طلاب بلا هدف نشط
    [many] { $count } طالبًا بلا هدف نشط
   *[other] { $count } طالب بلا هدف نشط
}
home-without-review = { $count ->
    [zero] لا يوجد طلاب بلا مراجعة
    [one] طالب واحد بلا مراجعة
    [two] طالبان بلا مراجعة
    [few] { $count } طلاب بلا مراجعة
    [many] { $count } طالبًا بلا مراجعة
   *[other] { $count } طالب بلا مراجعة
}
home-season-text = إنشاء الموسم، وتخصيص شخص بالغ وموعد لكل طالب.
home-caseload-text = الاطلاع على حال كل طالب في قائمتك.
home-ask-school = طرح سؤال على المدرسة كلها
home-ask-school-text = سؤال واحد يتأمل فيه كل طالب.
home-school = مدرستك

advisory-title = طلابك
advisory-lead = يأتي أولًا من مضى أطول وقت دون أن نستمع إليه.
advisory-none = لا يوجد طلاب لك هنا بعد
advisory-none-text = يظهرون عندما تربطك مدرستك بصف أو بمجموعة إشراف.
advisory-as-advisor = مجموعة إشرافي
advisory-as-teacher = صفوفي
advisory-as-counselor = طلابي في الإرشاد
advisory-goals = الأهداف
advisory-goal-count = { $count ->
    [zero] لا هدف نشط
    [one] هدف نشط واحد
    [two] هدفان نشطان
    [few] { $count } أهداف نشطة
    [many] { $count } هدفًا نشطًا
   *[other] { $count } هدف نشط
}
advisory-no-goal = لا يوجد هدف
advisory-read = قراءة
advisory-check-in = آخر متابعة
advisory-never = ليس بعد
advisory-waiting = بانتظار المراجعة
advisory-conference = اللقاء
advisory-help-title = طلبوا المساعدة
advisory-help-lead = طلابك في الإرشاد الذين طلبوا المساعدة في آخر متابعة.
advisory-help-hidden = الموضوع غير مشارك معك. يمكنك سؤال الطالب.
days-ago = { $days ->
    [0] اليوم
    [one] أمس
    [two] قبل يومين
    [few] قبل { $days } أيام
    [many] قبل { $days } يومًا
   *[other] قبل { $days } يوم
}
days-waiting = { $days ->
    [0] منذ اليوم
    [one] منذ يوم واحد
    [two] منذ يومين
    [few] منذ { $days } أيام
    [many] منذ { $days } يومًا
   *[other] منذ { $days } يوم
}

insights-title = من لم نصل إليهم بعد
insights-lead = الأسماء لمن يمكنهم المساعدة. يظهر لك ما وصلت إليه الأمور، ولا يظهر لك ما كتبه الطالب.
insights-show = عرض الأسماء
insights-no-goal = بلا هدف نشط
insights-no-review = بلا مراجعة بعد
insights-no-conference = لم نستمع إليهم هذا الموسم
insights-names-lead = مع الشخص البالغ الذي يستضيف كل طالب.
insights-all-reached = وصلنا إلى الجميع
insights-all-reached-text = لا أحد في هذه القائمة اليوم.
insights-host = المضيف
insights-no-host = بحاجة إلى شخص بالغ
insights-goal = الهدف
insights-review = المراجعة
insights-heard = استمعنا إليه
insights-yes = نعم
insights-not-yet = ليس بعد
insights-published = أرقام يمكنك نشرها
insights-published-lead = حسب الصف الدراسي. المجموعات الصغيرة مخفية حتى لا يُعرف أي طالب.
insights-small-groups = كل رقم من 1 إلى 9 مخفي، ومعه ما يكفي من الأرقام الأخرى حتى لا يمكن استنتاجه.
insights-grade = الصف { $grade }
insights-all = كل الصفوف
insights-of = { $count } من { $total }
insights-hidden = مخفي
