# التأملات والمراجعات.
reflections-title = التأملات
reflections-lead = نظرة إلى عملك: ما لاحظته، وما كان صعبًا، وما الخطوة القادمة.
reflection-title = التأمل
reflection-untitled = بلا عنوان بعد
reflections-mine-title = تأملاتك
reflections-of-title = تأملات { $name }
reflections-of-lead = هنا ما تمت مشاركته معك من { $name }.
reflections-of-empty-title = لم تتم مشاركة شيء بعد
reflections-of-empty-text = عندما يصلك تأمل بمشاركة من { $name }، سيظهر هنا.
reflections-none-title = لا شيء هنا بعد
reflections-none-text = يمكنك بدء تأمل أدناه. يبقى لك وحدك حتى إرساله.
reflections-prompts-title = بانتظارك
reflections-prompts-lead = أسئلة من معلميك للتفكير فيها.
prompt-asked-by-class = سؤال من { $name } إلى { $class }
prompt-asked-by = سؤال من { $name }
prompt-asked-class = سؤال إلى { $class }
prompt-asked-school = سؤال من مدرستك
prompt-closes = الإجابة بحلول { $day }
prompt-answer-button = الإجابة عن هذا السؤال
reflection-new-title = بدء تأمل جديد
reflection-new-name = عن أي شيء؟
reflection-new-name-hint = بضع كلمات تكفي. يمكنك تغييرها لاحقًا.
reflection-new-goal = عن أحد أهدافك
reflection-new-goal-none = بلا هدف
reflection-new-button = بدء الكتابة

reflection-state-draft = مسودة
reflection-state-shared = تم إرساله
reflection-state-reviewed = تمت مراجعته
reflection-state-answered = تم الرد
reflection-new-review = مراجعة جديدة للقراءة
reflection-changed-on = آخر تغيير { $day }
reflection-about-goal = عن هدفك
reflection-prompt-label = السؤال

reflection-field-title = العنوان
reflection-field-body = تأملك
reflection-starters-title = كيف تكون البداية؟
reflection-starter-noticed = لاحظت…
reflection-starter-hardest = أصعب جزء…
reflection-starter-proud = أفتخر بـ…
reflection-starter-learned = كنت أظن… والآن أظن…
reflection-starter-next = في المرة القادمة…
reflection-save-button = حفظ
reflection-stored-title = هذا هو المحفوظ الآن
reflection-stored-text = تم تغييره في مكان آخر أثناء الكتابة. يمكنك مقارنة النصين. عند الحفظ، يحل نصك أدناه محله.

autosave-ready = يُحفظ تلقائيًا أثناء الكتابة.
autosave-saving = جارٍ الحفظ…
autosave-saved = تم الحفظ
autosave-offline = لم يتم الحفظ: لا يوجد اتصال. ستُعاد المحاولة.
autosave-elsewhere = تم تغيير هذا في مكان آخر، وتوقف الحفظ التلقائي. يرجى الضغط على «حفظ» لمقارنة النصين.
autosave-signed-out = لم يتم الحفظ: انتهت جلسة دخولك. يرجى الضغط على «حفظ» وتسجيل الدخول مرة أخرى. سيبقى نصك هنا.
autosave-refused = لم يتم الحفظ. يرجى الضغط على «حفظ» لمعرفة ما يلزم تغييره.

reflection-send-open = إرساله
reflection-send-question = من سيقرؤه؟
reflection-send-confirm = بعد الإرسال، يمكن لهؤلاء الأشخاص قراءته والرد عليك. يمكنك تغيير من يراه في أي وقت.
reflection-send-button = إرسال
reflection-visibility-label = من يمكنه رؤية هذا
reflection-visibility-private = أنا فقط
reflection-visibility-private-about = لن يتمكن غيرك من قراءته من الآن فصاعدًا. المراجعات التي كتبها البالغون تبقى لهم.
reflection-visibility-named = الأشخاص الذين أختارهم
reflection-visibility-named-about = فقط الأشخاص المحددون أدناه.
reflection-visibility-team = فريقي في المدرسة
reflection-visibility-team-about = مشرفك ومعلموك ومرشدك، ومساعدك أو مدرّبك إن وُجد.
reflection-visibility-family = فريقي في المدرسة وأسرتي
reflection-visibility-family-about = يمكن لأسرتك أيضًا قراءته وقراءة المراجعات المكتوبة عنه.
reflection-adults-label = إرساله إلى
reflection-adults-hint = سيجدونه في قائمة مراجعاتهم.
reflection-adults-none = لا يوجد بعد شخص بالغ يمكنك إرساله إليه. يمكنك السؤال في مدرستك عن مشرفك.
reflection-adult-advisor = { $name }، مشرفك
reflection-adult-teacher = { $name }، { $class }
reflection-share-title = تغيير من يمكنه رؤية هذا
reflection-share-button = حفظ من يمكنه رؤية هذا
reflection-edit-title = تغيير ما كتبته
reflection-edit-text = يرى قراؤك الكلمات الجديدة بجانب ما راجعوه. لا يُمحى شيء.
reflection-edit-button = حفظ كنسخة جديدة

reflection-who-private = أنت وحدك
reflection-who-nobody = أنت وحدك الآن: لم يعد بإمكان من اخترتهم قراءته.
reflection-who-named = أنت و{ $names }
reflection-who-team = أنت ومشرفك ومعلموك ومرشدك ومساعدك ومدرّبك
reflection-who-family = أنت وأسرتك ومشرفك ومعلموك ومرشدك
reflection-who-reader-named = الطالب و{ $names }
reflection-who-reader-team = الطالب ومشرفه ومعلموه ومرشده ومساعده ومدرّبه
reflection-who-reader-family = الطالب وأسرته ومشرفه ومعلموه ومرشده

reviews-of-title = المراجعات
review-by-on = { $name }، { $day }
review-glow = موضع تألق
review-grow = فرصة نمو
review-question = سؤال
review-answer-label = ردك
review-answer-hint = يظهر ردك لمن كتب المراجعة، ويمكنه الكتابة إليك مرة أخرى.
review-answer-button = إرسال الرد
review-answered-by-you = ردك
review-answered-by-student = رد الطالب
review-earlier-title = الكلمات التي تتحدث عنها هذه المراجعة
review-earlier-notice = تغيّر النص منذ هذه المراجعة.
reflection-none-reviewed = لم يصلك رد من أحد بعد.

reviews-title = المراجعات
reviews-lead = تأملات أرسلها الطلاب إليك. الأطول انتظارًا يأتي أولًا.
reviews-none-title = لا شيء بانتظارك
reviews-none-text = عندما يرسل إليك أحد الطلاب تأملًا، سيظهر هنا.
reviews-waiting-title = بانتظارك
reviews-recent-title = تمت مراجعتها مؤخرًا
reviews-to-prompts = أسئلة التأمل
review-row = { $name }
review-row-class = { $name }، { $class }
review-waiting-days =
    { $days ->
        [0] منذ اليوم
        [one] بالانتظار منذ يوم واحد
        [two] بالانتظار منذ يومين
        [few] بالانتظار منذ { $days } أيام
        [many] بالانتظار منذ { $days } يومًا
       *[other] بالانتظار منذ { $days } يوم
    }
review-row-draft = مسودتك
review-row-answered = وصلك رد
review-released-on = متاحة منذ { $day }
review-hidden-title = تأمل لم يعد ظاهرًا لك
review-hidden-text = يشاركه الطالب الآن مع عدد أقل من الأشخاص. ما كتبته يبقى لك.
review-hidden-words = ما كتبته
review-form-title = مراجعتك
review-glow-hint = ما الذي يتألق؟ شيء واحد محدد.
review-grow-hint = ما الذي يمكن أن ينمو؟
review-question-hint = شيء تهمك معرفته.
review-save-button = حفظ المسودة
review-release-button = إتاحة المراجعة
review-reads-student = عند إتاحة المراجعة، يمكن للطالب قراءتها. وكذلك كل من يشارك الطالب معه هذا التأمل لاحقًا على مستوى الفريق أو الأسرة.
review-reads-team = عند إتاحة المراجعة، يمكن للطالب ومرشده قراءتها. وإذا شارك الطالب هذا مع الأسرة لاحقًا، يمكن للأسرة أيضًا قراءتها.
review-reads-family = عند إتاحة المراجعة، يمكن للطالب والأسرة والمرشد قراءتها.
review-draft-note = حتى ذلك الحين، مسودتك ظاهرة لك وحدك.
review-changed-since = غيّر الطالب النص بعد أن بدأت مسودتك. هنا الكلمات الجديدة.
review-changed-words = الكلمات عندما بدأت
review-stored-title = هذه مسودتك المحفوظة
review-stored-text = تم تغييرها في نافذة أخرى. يمكنك مقارنة النصين. عند الحفظ، يحل نصك أدناه محلها.
review-done = أصبحت مراجعتك متاحة. إذا رد الطالب، يعود هذا إلى قائمتك.

prompts-title = أسئلة التأمل
prompts-lead = سؤال للصف عن شيء يستحق التفكير. يظهر في صفحة التأملات لدى كل طالب.
prompts-new-title = سؤال تأمل جديد
prompts-class = الصف
prompts-class-choose = يرجى اختيار صف
prompts-whom = لمن السؤال؟
prompts-whom-choose = يرجى اختيار لمن السؤال
prompts-whole-school = المدرسة كلها
prompts-text = سؤالك
prompts-text-hint = الأسئلة المفتوحة تعطي أكثر من نعم أو لا.
prompts-closes = آخر يوم
prompts-closes-hint = يمكنك ترك هذه الخانة فارغة ليبقى السؤال مفتوحًا.
prompts-button = طرح السؤال على الصف
prompts-button-any = طرح السؤال
prompts-no-class = لا يوجد لديك صف لطرح سؤال عليه. معلمو الصفوف وقيادة المدرسة والمنسقون هم من يطرحون أسئلة التأمل.
prompts-mine-title = أسئلتك للتأمل
prompts-none-title = لا توجد أسئلة تأمل بعد
prompts-none-text = ستظهر هنا أسئلتك وعدد الإجابات.
prompts-answers =
    { $count ->
        [0] لا إجابات بعد
        [one] إجابة واحدة
        [two] إجابتان
        [few] { $count } إجابات
        [many] { $count } إجابة
       *[other] { $count } إجابة
    }
prompts-set-on = طُرح في { $day }
prompts-closed = أُغلق في { $day }
prompts-open-until = مفتوح حتى { $day }
