# أمان الحساب: كلمات المرور، وأماكن الدخول، والجلسات التي تنتهي.
problem-wrong-password = هذه ليست كلمة مرورك. حاول مرة أخرى.
problem-known-password = كلمة المرور هذه موجودة في قوائم يستخدمها المتسللون. اختر غيرها. بضع كلمات غير مألوفة متتالية تكفي.
problem-own-words = يستطيع أي شخص في مدرستك أن يخمّنها، فهي مكوّنة من أسماء وكلمات من هنا. اختر شيئًا آخر.

confirm-title = هل ما زلت أنت؟
confirm-lead = هذا الأمر يستحق الحماية، لذا اكتب كلمة مرورك مرة أخرى من فضلك. يبقى ذلك صالحًا لعشر دقائق.
confirm-button = نعم، أنا هو
error-confirmed = شكرًا لك. اضغط الزر مرة أخرى الآن من فضلك.

page-too-many-title = محاولات كثيرة جدًا
page-too-many-text = { $minutes ->
    [one] حاول أحدهم مرات كثيرة، لذلك ننتظر قليلًا. حاول مجددًا بعد دقيقة واحدة. قد تدخل فورًا من جهاز استخدمته من قبل.
    [two] حاول أحدهم مرات كثيرة، لذلك ننتظر قليلًا. حاول مجددًا بعد دقيقتين. قد تدخل فورًا من جهاز استخدمته من قبل.
    [few] حاول أحدهم مرات كثيرة، لذلك ننتظر قليلًا. حاول مجددًا بعد { $minutes } دقائق. قد تدخل فورًا من جهاز استخدمته من قبل.
   *[other] حاول أحدهم مرات كثيرة، لذلك ننتظر قليلًا. حاول مجددًا بعد { $minutes } دقيقة. قد تدخل فورًا من جهاز استخدمته من قبل.
}

settings-title = الإعدادات
settings-lead = كلمة مرورك، والأماكن التي سجّلت الدخول فيها.
settings-places-title = أين سجّلت الدخول
settings-places-lead = هل ترى مكانًا ليس لك؟ أنهِه ثم غيّر كلمة مرورك.
settings-end = تسجيل الخروج هناك
settings-end-others = تسجيل الخروج من كل الأماكن الأخرى
settings-here = هذا المكان
settings-unknown-browser = متصفح غير معروف
settings-browser = المتصفح
settings-came = الدخول بواسطة: { $way }، { $since }
settings-seen = آخر استخدام
settings-act = إنهاء
settings-password-title = غيّر كلمة مرورك
settings-password-lead = سيُسجَّل خروجك من كل الأماكن الأخرى.
settings-password-now = كلمة المرور الحالية
settings-password-button = تغيير كلمة المرور

way-password = كلمة مرور
way-card = بطاقة
way-link = رابط بالبريد
way-identity = حساب المدرسة

session-ends-title = سيُسجَّل خروجك قريبًا
session-ends-text = لم يحدث شيء هنا منذ مدة. خلال أقل من دقيقتين سيُسجَّل خروجك حمايةً لما كتبت.
session-stay = البقاء متصلًا
session-over-title = تم تسجيل خروجك
session-over-text = ما كتبته في هذه الصفحة ما زال هنا. أرسله كالمعتاد: سنطلب منك الدخول ثم يعود إليك.
toast-session-ended = تم. لم تعد الجلسة مفتوحة هناك.

code-title = خطوة أخرى
code-lead = افتح التطبيق الذي أعددت به الخطوة الثانية واكتب الأرقام الستة التي يعرضها.
code-label = الرمز
code-hint = ستة أرقام. إن لم يكن التطبيق معك فاكتب أحد رموز الاسترداد. كل رمز يعمل مرة واحدة.
code-button = متابعة
problem-wrong-code = هذا الرمز خاطئ أو استُخدم من قبل. انتظر الرمز التالي وحاول مرة أخرى.

second-step-title = الخطوة الثانية
second-step-lead = رمز من تطبيق في هاتفك بعد كلمة المرور. فمن يعرف كلمة مرورك لا يستطيع الدخول مع ذلك.
second-step-open = الخطوة الثانية
second-step-required-title = يُرجى إعداد هذا أولًا
second-step-required-text = في دورك ترى سجلات طلاب كثيرين، ولهذا للدخول خطوة ثانية. يستغرق الأمر نحو دقيقتين.
second-step-begin-text = تحتاج إلى تطبيق رموز في هاتفك. يصلح أي تطبيق يعرف الرموز الزمنية، وفي هواتف كثيرة تطبيق جاهز.
second-step-begin = إعداد
second-step-scan-title = أولًا، امسح هذه الصورة بالتطبيق
second-step-scan-text = افتح التطبيق واختر إضافة حساب ووجّه الكاميرا إلى هنا.
second-step-picture = صورة للتطبيق
second-step-type-text = لا تستطيع مسحها؟ اكتب هذا في التطبيق بدلًا من ذلك:
second-step-try-title = ثم اكتب الرمز الذي يعرضه التطبيق
second-step-code = الرمز
second-step-code-hint = ستة أرقام. يتغير كل نصف دقيقة.
second-step-finish = إنهاء
second-step-on = مستخدمة
second-step-since = منذ { $day }
second-step-end-title = إيقافها
second-step-end-lead = ستكفي كلمة مرورك وحدها عندئذ.
second-step-end = إيقاف الخطوة الثانية

recovery-title = رموز الاسترداد
recovery-lead = لليوم الذي لا يكون فيه هاتفك معك. كل رمز يعمل مرة واحدة.
recovery-left = { $count ->
    [zero] لم يبقَ لديك أي رمز. أنشئ رموزًا جديدة.
    [one] بقي لديك رمز واحد.
    [two] بقي لديك رمزان.
    [few] بقيت لديك { $count } رموز.
   *[other] بقي لديك { $count } رمزًا.
}
recovery-renew = إنشاء رموز جديدة
recovery-shown-title = اكتب هذه الرموز الآن
recovery-shown-text = تُعرض هذه المرة فقط. احفظها على ورق في مكان آمن، لا في هذا الحاسوب.
