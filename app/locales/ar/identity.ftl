# حسابات المدرسة: تسجيل الدخول عبر جوجل ومايكروسوفت وغيرهما مما اختارته المدرسة.
identity-title = استخدم حسابك المدرسي
identity-text = لا حاجة إلى كلمة مرور أخرى. لا تكتب شيئًا هنا، فحسابك المدرسي يقول من أنت.
identity-sign-in = تسجيل الدخول عبر { $name }
identity-settings-title = الحسابات المدرسية
identity-settings-lead = بحساب مرتبط تدخل من دون كلمة مرورك هنا.
identity-connect = ربط حسابك في { $name }
identity-since = مرتبط منذ { $day }، وآخر استخدام في { $last }
identity-disconnect = إلغاء الربط
identity-only-way = هذه طريقتك الوحيدة للدخول. لإنهائها، ضع كلمة مرور أولًا.
problem-identity-refused = لم نتمكن من إدخالك بهذه الطريقة. حاول مرة أخرى أو ادخل بطريقة أخرى. وإن لم ينجح ذلك فاسأل مدرستك.
problem-identity-not-connected = لم نتمكن من ربط ذلك الحساب. ربما يفتح حساب شخص آخر هنا، أو لديك حساب مرتبط من النوع نفسه.
toast-identity-connected = تم. يمكنك الآن الدخول بذلك الحساب.
toast-identity-disconnected = تم. ذلك الحساب لم يعد يفتح حسابك.
