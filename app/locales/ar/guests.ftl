# ضيوف من خارج قوائم المدرسة يدخلون برمز.
guest-door-title = الدخول برمز
guest-door-lead = أنت مدعو إلى لقاء أحد الطلاب. اكتب الرمز الموجود في دعوتك. لا تحتاج إلى حساب.
guest-door-code = رمزك
guest-door-code-hint = عشرة أحرف وأرقام. لا يهم حجم الأحرف ولا الشرطة.
guest-door-button = دخول
guest-door-lost = ألا يعمل الرمز؟ اطلب رمزًا جديدًا من الطالب أو من الشخص البالغ المضيف.
guest-door-given-lead = أنت مدعو إلى لقاء أحد الطلاب. اضغط الزر لترى ما يُعرض فيه.
guest-door-given-button = افتح اللقاء
guest-door-other = اكتب رمزًا آخر
guest-door-onwards = أنت في الداخل بالفعل: تابع
guest-code-needed-title = تحتاج هنا إلى رمز
guest-code-needed-text = لم يُكتب أي رمز في هذا المتصفح، أو لم يعد الرمز يعمل. اطلب رمزًا جديدًا من الطالب أو من الشخص البالغ المضيف.
guest-code-type = اكتب رمزًا
problem-guest-code-over = هذا الرمز لا يعمل، أو لم يعد يعمل. اطلب رمزًا جديدًا من الطالب أو من الشخص البالغ المضيف.

guest-pack-title = اللقاء الذي دُعيت إليه
guest-pack-lead = أهلًا بك يا { $name }. هذا ما يعرضه { $student } في هذا اللقاء.
guest-pack-until = يمكنك قراءة هذه الصفحة برمزك حتى { $when }.
guest-pack-seen = ما تجيب به وتسأل عنه يراه { $student } والأسرة والمدرسة. وتسجل المدرسة أنك قرأت هذه الصفحة.
guest-leave = خروج
commitment-acknowledge = نعم، أعد بذلك
commitment-acknowledged = وافق { $name } على هذا الوعد
commitment-acknowledged-you = وافقت على هذا الوعد

conference-guest-by-code = ضيف برمز
guest-codes-title = ضيوف برمز
guest-codes-lead = لمن ليس لديه حساب، مثل الجدة أو المرشد أو المترجم. بالرمز يقرأ الضيف ما يُعرض في هذا اللقاء، ويقول إن كان سيحضر، ويطرح أسئلة. ينتهي الرمز بعد اللقاء بيوم.
guest-codes-column-guest = الضيف
guest-codes-column-code = الرمز
guest-codes-column-used = الاستخدام
guest-codes-works = يعمل حتى { $when }
guest-codes-over = انتهى { $when }
guest-codes-used = استُخدم أول مرة { $when }
guest-codes-unused = لم يُستخدم بعد
guest-codes-end-of = إنهاء رمز { $name }
guest-codes-name = اسم الضيف
guest-codes-language = لغة الضيف
guest-codes-language-unknown = غير معروفة
guest-codes-button = إنشاء رمز
guest-codes-full = لا يمكن إنشاء رموز أخرى لهذا اللقاء.
toast-guest-code-ended = لم يعد الرمز يعمل.

guest-sheet-title = رمز ضيف
guest-sheet-lead = اطبع هذه الصفحة أو اكتب الرمز، ثم أعطه إلى { $name }.
guest-sheet-once = يظهر الرمز مرة واحدة. إذا غادرت هذه الصفحة من دونه، فأنهِ ذلك الرمز وأنشئ رمزًا جديدًا.
guest-sheet-back = العودة إلى اللقاء
guest-sheet-none-title = لا يوجد رمز للعرض
guest-sheet-none-text = يظهر الرمز مرة واحدة بعد إنشائه مباشرة. يمكنك إنشاء رمز في صفحة أحد اللقاءات.
guest-sheet-how = أنت مدعو إلى لقاء أحد الطلاب. افتح هذا العنوان أو امسح الصورة، ثم اكتب الرمز.
guest-sheet-until = يعمل حتى { $day }.
guest-sheet-lost = هل ضاع الرمز؟ اطلب من الطالب أو من الشخص البالغ المضيف إنهاءه وإنشاء رمز جديد.

records-why-guest = ضيف برمز
records-act-guest-invited = دعا ضيفًا برمز
records-act-guest-ended = أنهى رمز ضيف
records-act-guest-entered = دخل برمز ضيف
records-act-guest-left = خرج بصفته ضيفًا
