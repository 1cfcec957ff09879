# 学校账号：用学校选定的 Google、Microsoft 等账号登录。
identity-title = 使用学校账号
identity-text = 不需要另设密码。您在这里什么都不用输入，学校账号会说明您是谁。
identity-sign-in = 用 { $name } 登录
identity-settings-title = 学校账号
identity-settings-lead = 连接账号后，您不用这里的密码也能登录。
identity-connect = 连接您的 { $name } 账号
identity-since = { $day } 连接，上次使用：{ $last }
identity-disconnect = 断开连接
identity-only-way = 这是您唯一的登录方式。如要断开，请先设置密码。
problem-identity-refused = 我们无法让您这样登录。请再试一次，或用其他方式登录。如果还是不行，请询问学校。
problem-identity-not-connected = 我们无法连接该账号。它可能已属于这里的另一个人，或者您已连接了同类账号。
toast-identity-connected = 完成。您现在可以用该账号登录。
toast-identity-disconnected = 完成。该账号不能再登录您的账号。
