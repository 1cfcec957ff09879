# اللقاءات: القوائم، ولقاء واحد، والتحضير له، والموسم.
conferences-title = اللقاءات
conference-title = اللقاء
prepare-title = التحضير للقائك
season-title = موسم اللقاءات

conferences-lead-student = القيادة هنا لك. لقاؤك يبين كيف تسير رحلة تعلمك، وما يُعرض فيه هو من اختيارك.
conferences-lead = لقاءات يقودها الطلاب للحديث عن تعلمهم.
conferences-season-link = موسم اللقاءات
conferences-mine = لقاؤك
conferences-none-title = لا يوجد لقاء بعد
conferences-none-text = عندما تخطط مدرستك للقاءات، يظهر لقاؤك هنا بيومه ووقته.
conferences-earlier = لقاءات سابقة
conferences-others = لقاءات أخرى
conferences-family = أسرتك
conferences-child-none = لا يوجد لقاء مخطط له الآن لـ { $name }.
conferences-hosting = في ضيافتك
conferences-hosting-none-title = لا يوجد لقاء في ضيافتك الآن
conferences-hosting-none-text = عند إنشاء موسم، تظهر لقاءات طلابك هنا مرتبة حسب الوقت.
conferences-show-earlier = عرض اللقاءات السابقة
conferences-show-ahead = عرض اللقاءات القادمة
conferences-column-student = الطالب
conferences-column-when = الموعد
conferences-column-host = المضيف
conferences-column-state = الحالة
conferences-column-ready = الجاهزية
conferences-column-place = المكان
conferences-answer-now = هل يمكنك الحضور؟
conferences-open = فتح
conferences-prepare = التحضير
conferences-with-host = مع { $name }
conferences-your-answer = ردك: { $answer }
conferences-your-questions = { $count ->
    [zero] لا أسئلة لهذا اليوم
    [one] سؤال واحد بانتظار يوم اللقاء
    [two] سؤالان بانتظار يوم اللقاء
    [few] { $count } أسئلة بانتظار يوم اللقاء
    [many] { $count } سؤالًا بانتظار يوم اللقاء
   *[other] { $count } سؤال بانتظار يوم اللقاء
}
conferences-items = { $count ->
    [0] لم يتم اختيار شيء بعد
    [one] تم اختيار شيء واحد
    [two] تم اختيار شيئين
    [few] تم اختيار { $count } أشياء
    [many] تم اختيار { $count } شيئًا
   *[other] تم اختيار { $count } شيء
}
conferences-rehearsed = تم التدرب
conferences-invited = أنت من المدعوين

conference-countdown = { $days ->
    [0] اليوم
    [1] غدًا
    [two] بعد يومين
    [few] بعد { $days } أيام
    [many] بعد { $days } يومًا
   *[other] بعد { $days } يوم
}
conference-day-passed = مضى هذا اليوم
conference-no-time = لا موعد بعد
conference-no-host = بحاجة إلى شخص بالغ
conference-no-place = لم يُحدد بعد

conference-state-planned = مخطط له
conference-state-preparing = قيد التحضير
conference-state-ready = جاهز
conference-state-held = انعقد
conference-state-missed = فات موعده
conference-state-cancelled = ملغى
conference-state-closed = مغلق

conference-rsvp-yes = نعم
conference-rsvp-no = لا
conference-rsvp-maybe = ربما
conference-rsvp-none = لا رد بعد
conference-guest-attended = تم الحضور
conference-guest-absent = لم يتم الحضور

conference-of = لقاء { $name }
conference-yours = لقاؤك
conference-when = الموعد
conference-where = المكان
conference-host = الشخص البالغ المضيف
conference-length = المدة
conference-minutes = { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
conference-status-only = يظهر لك الموعد وما وصل إليه التحضير. أما ما يعرضه الطالب فهو لمن يجلسون إلى الطاولة.
conference-closed-text = هذا اللقاء مغلق. يبقى سجله كما هو، وتستمر الوعود.
conference-cancelled-text = أُلغي هذا اللقاء، ولن ينعقد.
conference-cancelled-why = السبب
conference-missed-text = لم ينعقد هذا اللقاء. سيُحدد موعد جديد، حتى نستمع إلى الطالب.
conference-prepare-link = التحضير
conference-seen-by = هذه الصفحة ظاهرة للطالب ولـ { $names }.
conference-seen-by-student = هذه الصفحة ظاهرة لك ولـ { $names }.
conference-seen-by-you = هذه الصفحة ظاهرة لك وحدك إلى أن يُدعى أحد.

conference-before-title = أولًا: ما وعدنا به
conference-before-lead = نبدأ بهذه: الوعود التي ما زالت قائمة، وما آلت إليه وعود المرة الماضية.
conference-before-none = لا توجد وعود من قبل.
conference-agenda-title = ما سنتحدث عنه
conference-part-welcome = الترحيب
conference-part-strength = نقطة قوة
conference-part-challenge = تحدٍّ
conference-part-last-goals = الأهداف السابقة
conference-part-family-questions = أسئلة من الأسرة
conference-part-new-goal = هدف جديد، ووعد من كل واحد منا
conference-part-thanks = الشكر
conference-part-empty = لم يتم اختيار شيء لهذا الجزء.
conference-part-thanks-text = كلمة شكر من كل واحد للآخر. ما الشيء الذي سيبقى في ذاكرتك من هذا اليوم؟
conference-part-welcome-text = يرحب الطالب بالجميع ويوضح كيف سيسير الحديث.
conference-item-say = ما أريد قوله
conference-item-why = لماذا هو مهم
conference-item-success = كيف يبدو النجاح
conference-item-due = الموعد
conference-item-goal = هدف
conference-item-reflection = تأمل
conference-item-gone = تم سحب هذا.
conference-questions-none = لا توجد أسئلة بعد.
conference-asked-by = سؤال من { $name }

conference-guests-title = المدعوون
conference-guests-none = لا أحد مدعو بعد.
conference-guests-missing = { $count ->
    [zero] كل أفراد الأسرة في هذه القائمة.
    [one] فرد واحد من الأسرة أُضيف لاحقًا وليس في هذه القائمة بعد.
    [two] فردان من الأسرة أُضيفا لاحقًا وليسا في هذه القائمة بعد.
    [few] { $count } أفراد من الأسرة أُضيفوا لاحقًا وليسوا في هذه القائمة بعد.
    [many] { $count } فردًا من الأسرة أُضيفوا لاحقًا وليسوا في هذه القائمة بعد.
   *[other] { $count } فرد من الأسرة أُضيفوا لاحقًا وليسوا في هذه القائمة بعد.
}
conference-guests-update = تحديث قائمة المدعوين
conference-invite-title = دعوة شخص بالغ من فريقك
conference-invite-title-of = دعوة شخص بالغ من فريق { $name }
conference-invite-text = يمكن لأي شخص بالغ مدعو قراءة ما في عرضك. ويمكنك سحب الدعوة.
conference-invite-text-of = يمكن لأي شخص بالغ مدعو قراءة ما في عرض { $name }. يلزم سؤال { $name } أولًا.
conference-invite-who = من الشخص المدعو؟
conference-invite-placeholder = اختيار شخص بالغ
conference-invite-counselor = { $name } (الإرشاد)
conference-invite-as = { $name } ({ $role })
conference-invite-button = إرسال الدعوة
conference-withdraw-of = سحب دعوة { $name }
conference-rsvp-title = هل يمكنك الحضور؟
conference-rsvp-question = هل ستكون معنا؟
conference-rsvp-button = إرسال الرد
conference-ask-title = طرح سؤال قبل اللقاء
conference-ask-label = ما سؤالك؟
conference-ask-hint = يمكن للطالب ومن يجلسون إلى الطاولة قراءته.
conference-ask-button = إرسال السؤال

conference-commitments-title = وعودنا
conference-commitments-none = لم تُكتب وعود بعد.
conference-commit-title = كتابة وعد
conference-commit-own-title = وعد منك
conference-commit-text = ما الوعد؟
conference-commit-text-hint = صغير وواضح، حتى يرى الجميع إن كان قد تم.
conference-commit-due = متى موعده؟
conference-commit-owner = من صاحب الوعد؟
conference-commit-button = كتابة الوعد
conference-commit-seen = يمكن لكل من في هذا اللقاء رؤيته.
commitment-due = بحلول { $date }
commitment-owner-you = أنت
commitment-close = ماذا حدث له؟
commitment-close-title = ماذا حدث لهذا الوعد؟
commitment-close-question = كيف سارت الأمور؟
commitment-close-word = كلمة عنه
commitment-close-word-hint = مطلوبة إذا تغيّر الوعد أو تم التراجع عنه.
commitment-close-button = حفظ
commitment-kept = تم الوفاء به
commitment-changed = تغيّر
commitment-dropped = تم التراجع عنه
commitment-open = قائم
commitment-stale = في هذه الأثناء تم حفظ ما يلي: { $text }
commitment-next-goal = بدء هدفك القادم من هنا

conference-schedule-title = تغيير اليوم أو الوقت أو المكان
conference-schedule-again-title = تحديد موعد جديد
conference-schedule-day = اليوم
conference-schedule-time = الوقت
conference-schedule-place = المكان
conference-schedule-button = حفظ الوقت والمكان
conference-schedule-stale = غيّر شخص هذا في هذه الأثناء. المكتوب الآن: { $text }
conference-record-title = تسجيل ما جرى في اللقاء
conference-record-again-title = تصحيح السجل
conference-record-lead = الحضور أولًا، ثم بضع جمل. واللقاء على الورق يُحسب أيضًا.
conference-record-outcome = هل انعقد اللقاء؟
conference-record-held = نعم، انعقد
conference-record-missed = لا، فات موعده
conference-record-missed-text = يلزم إذن اختيار يوم جديد، حتى نستمع إلى الطالب.
conference-record-student = حضور { $name } وقيادة اللقاء
conference-record-guests = من حضر من المدعوين؟
conference-record-summary = ملخص قصير
conference-record-summary-hint = ما قيل وما تقرر. يمكن لكل من يجلسون إلى الطاولة قراءته.
conference-record-button = حفظ السجل
conference-record-commit = حان الآن وقت كتابة وعد أو وعدين من كل واحد، أدناه.
conference-close-text = حان وقت الإغلاق عندما تكون الوعود مكتوبة. بعد ذلك يبقى السجل كما هو.
conference-close-needs = عندما يُكتب وعد واحد على الأقل أدناه، يمكنك إغلاق اللقاء.
conference-close-button = إغلاق اللقاء
conference-cancel-button = إلغاء اللقاء
conference-cancel-question = إلغاء هذا اللقاء؟
conference-cancel-text = يمكن للطالب ولكل المدعوين قراءة السبب. لا يمكن التراجع عن الإلغاء.
conference-cancel-word = ما سبب الإلغاء؟
conference-summary-title = ما نأخذه معنا
conference-held-on = انعقد في { $date }
conference-student-led = هذا اللقاء كان بقيادة { $name }.
conference-student-absent = دون حضور { $name }.

prepare-lead = في عرضك شيئان إلى أربعة أشياء من اختيارك. قد يكون أحدها شيئًا صعبًا: فهناك يكون النمو.
prepare-preview = عرض الصفحة كما سيراها المدعوون
prepare-over = انتهى هذا اللقاء. ما زال بإمكانك إزالة أشياء من الصفحة.
prepare-checklist = مدى جاهزيتك
prepare-check-strength = نقطة قوة لعرضها
prepare-check-challenge = تحدٍّ للحديث عنه
prepare-check-goal = هدف
prepare-check-words = كلماتك الافتتاحية
prepare-check-rehearsed = التدرب مرة واحدة
prepare-check-guests = رد واحد بنعم على الأقل
prepare-check-done = تم
prepare-check-open = لم يتم بعد
prepare-check-next = التالي
prepare-guests-coming = الحاضرون: { $names }
prepare-guests-waiting = لا رد بعد
prepare-chosen-title = ما في عرضك
prepare-chosen-none-title = لم يتم اختيار شيء بعد
prepare-chosen-none-text = البداية بشيء هو موضع فخر لك.
prepare-choose-title = اختيار شيء لعرضه
prepare-choose-readers = سيكون اختيارك، كما هو الآن، متاحًا للقراءة لـ { $names }. أي تغيير لاحق يبقى لك إلى حين تحديثه هنا.
prepare-choose-readers-none = لا أحد مدعو بعد. سيكون اختيارك متاحًا للقراءة لكل من يُدعى.
prepare-choose-later = ويمكن أيضًا لمن يُدعى لاحقًا قراءته. أسماء المدعوين في صفحة لقائك.
prepare-choose-private = بعض هذه الأشياء ظاهر لك وحدك الآن. اختيار أحدها يُظهره لمن يحضرون لقاءك.
prepare-choose-ended = الهدف الذي انتهى يناسب كل الأجزاء إلا جزء الهدف الجديد.
prepare-choose-item = ما الذي سيكون في عرضك؟
prepare-choose-placeholder = اختيار هدف أو تأمل
prepare-choose-part = في أي جزء من الحديث؟
prepare-choose-say = ما أريد قوله
prepare-choose-say-hint = سطر واحد يكفي.
prepare-choose-button = أريد عرض هذا
prepare-choose-none-title = لا يوجد ما يمكن اختياره بعد
prepare-choose-none-text = يمكن هنا اختيار أهدافك الجارية والتأملات التي أرسلتها.
prepare-offer-goal = هدف: { $title }
prepare-offer-achieved = هدف وصلت إليه: { $title }
prepare-offer-let-go = هدف تركته: { $title }
prepare-offer-revised = هدف تحول إلى هدف جديد: { $title }
prepare-offer-private = { $offer } (ظاهر لك وحدك الآن)
prepare-offer-reflection = تأمل: { $title }
prepare-edit-title = تغيير كلامك
prepare-edit-button = حفظ الكلام
prepare-newer = غيّرت هذا بعد اختياره. ما زالت الكلمات السابقة هي الظاهرة للمدعوين.
prepare-update-button = عرض أحدث الكلمات
prepare-up-of = نقل إلى أعلى: { $title }
prepare-down-of = نقل إلى أسفل: { $title }
prepare-remove = إزالة من الصفحة
prepare-remove-question = إزالة هذا من الصفحة؟
prepare-remove-text = يختفي فورًا عمن يحضرون لقاءك.
prepare-ready-title = هل كل شيء جاهز؟
prepare-opening = كلماتك الافتتاحية
prepare-opening-hint = كيف سيكون ترحيبك بالجميع؟ ما أهم شيء اليوم؟
prepare-opening-stored = المحفوظ الآن: { $text }
prepare-rehearsed = تدربت مرة واحدة
prepare-rehearsed-hint = مع الأصدقاء، أو في البيت، أو بمفردك. التدرب مفيد، لكنه غير مطلوب.
prepare-ready = لدي كل ما يلزم لقيادة لقائي
prepare-ready-hint = يظهر هذا لمن يستضيف لقاءك. يمكنك تغيير الأشياء حتى يوم اللقاء.
prepare-ready-needs = بعد اختيار شيء لعرضه، يمكنك إعلان جاهزيتك.
prepare-save = حفظ

season-lead = لقاء لكل طالب، في خطوة واحدة. لا أحد يُنسى: من ليس لديه شخص بالغ يأتي أولًا في هذه الصفحة.
season-new-title = إنشاء موسم
season-new-lead = لكل طالب لقاء مع مشرفه أو معلم صفه. المواعيد متتالية، والأسر مدعوة.
season-field-title = اسم الموسم
season-field-title-hint = تقرؤه الأسر. مثال: لقاءات الخريف.
season-field-first = اليوم الأول
season-field-last = اليوم الأخير
season-field-from = تبدأ اللقاءات عند
season-field-until = ينتهي آخر لقاء قبل
season-field-minutes = دقائق كل لقاء
season-field-minutes-hint = عشرون دقيقة مدة جيدة. من { $least } إلى { $most }.
season-make-button = إنشاء الموسم
season-dates = من { $first } إلى { $last }
season-is-open = جارٍ
season-is-over = انتهى
season-progress = ما تم حتى الآن
season-students-heard = طلاب استمعنا إليهم
season-of-total = { $count } من { $total }
season-answers = دعوات وصل ردها
season-without-time = { $count ->
    [zero] لا توجد لقاءات بلا موعد
    [one] لقاء واحد بلا موعد بعد
    [two] لقاءان بلا موعد بعد
    [few] { $count } لقاءات بلا موعد بعد
    [many] { $count } لقاءً بلا موعد بعد
   *[other] { $count } لقاء بلا موعد بعد
}
season-column-state = الحالة
season-column-count = اللقاءات
season-needs-title = بحاجة إلى شخص بالغ
season-needs-lead = { $count ->
    [zero] لكل طالب شخص بالغ يستضيف لقاءه.
    [one] طالب واحد ليس لديه من يستضيف لقاءه. يرجى اختيار شخص بالغ.
    [two] طالبان ليس لديهما من يستضيف لقاءهما. يرجى اختيار شخص بالغ لكل منهما.
    [few] { $count } طلاب ليس لديهم من يستضيف لقاءهم. يرجى اختيار شخص بالغ لكل منهم.
    [many] { $count } طالبًا ليس لديهم من يستضيف لقاءهم. يرجى اختيار شخص بالغ لكل منهم.
   *[other] { $count } طالب ليس لديهم من يستضيف لقاءهم. يرجى اختيار شخص بالغ لكل منهم.
}
season-needs-none = لكل طالب شخص بالغ.
season-needs-shown = يظهر منهم { $count } في كل مرة. ويظهر التالون عندما يصبح لهؤلاء شخص بالغ.
season-needs-host = الشخص البالغ لـ { $name }
season-needs-placeholder = اختيار شخص بالغ
season-needs-teacher-note = أي معلم يقع عليه اختيارك يصبح أيضًا مشرفًا على هذا الطالب.
season-needs-button = حفظ
season-all-title = كل اللقاءات
season-none-title = لا يوجد موسم بعد
season-none-text = يمكنك إنشاء موسم أدناه. يستغرق ذلك دقيقة.
season-others = مواسم أخرى
