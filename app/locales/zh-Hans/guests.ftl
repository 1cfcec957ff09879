# 不在学校名册上、凭邀请码进来的客人。
guest-door-title = 凭邀请码进入
guest-door-lead = 您受邀参加一位学生的会谈。请输入邀请上的邀请码。不需要账号。
guest-door-code = 您的邀请码
guest-door-code-hint = 十个字母和数字。大小写和短横线都没有关系。
guest-door-button = 进入
guest-door-lost = 邀请码不能用？请向学生或负责的成人要一个新的。
guest-door-given-lead = 您受邀参加一位学生的会谈。按下按钮，就能看到会谈中展示的内容。
guest-door-given-button = 打开会谈
guest-door-other = 输入另一个邀请码
guest-door-onwards = 您已经进来了：继续
guest-code-needed-title = 这里需要邀请码
guest-code-needed-text = 这个浏览器里还没有输入过邀请码，或者它已经失效。请向学生或负责的成人要一个新的。
guest-code-type = 输入邀请码
problem-guest-code-over = 这个邀请码不能用，或者已经失效。请向学生或负责的成人要一个新的。

guest-pack-title = 您受邀参加的会谈
guest-pack-lead = 欢迎您，{ $name }。这是 { $student } 在这次会谈中展示的内容。
guest-pack-until = 凭邀请码，您可以看这一页，直到 { $when }。
guest-pack-seen = 您的回答和提问，{ $student }、家人和学校都能看到。学校会记录您看过这一页。
guest-leave = 离开
commitment-acknowledge = 是的，我答应
commitment-acknowledged = { $name } 已经答应
commitment-acknowledged-you = 您已经答应

conference-guest-by-code = 凭邀请码来的客人
guest-codes-title = 凭邀请码来的客人
guest-codes-lead = 给没有账号的人，例如祖父母、导师或口译员。有了邀请码，他们可以看这次会谈展示的内容，说明来不来，也可以提问。邀请码在会谈后一天失效。
guest-codes-column-guest = 客人
guest-codes-column-code = 邀请码
guest-codes-column-used = 使用情况
guest-codes-works = 有效期到 { $when }
guest-codes-over = 已于 { $when } 失效
guest-codes-used = 首次使用：{ $when }
guest-codes-unused = 还没有用过
guest-codes-end-of = 停用 { $name } 的邀请码
guest-codes-name = 客人的名字
guest-codes-language = 客人的语言
guest-codes-language-unknown = 不知道
guest-codes-button = 生成邀请码
guest-codes-full = 这次会谈不能再生成邀请码了。
toast-guest-code-ended = 邀请码已经停用。

guest-sheet-title = 客人的邀请码
guest-sheet-lead = 打印这一页，或者把邀请码抄下来，交给 { $name }。
guest-sheet-once = 邀请码只显示一次。如果没有记下就离开这一页，请停用它，再生成一个新的。
guest-sheet-back = 回到会谈
guest-sheet-none-title = 没有可显示的邀请码
guest-sheet-none-text = 邀请码只在刚生成时显示一次。您可以在会谈的页面上生成。
guest-sheet-how = 您受邀参加一位学生的会谈。打开这个网址，或者扫描图片，然后输入邀请码。
guest-sheet-until = 有效期到 { $day }。
guest-sheet-lost = 丢了吗？请学生或负责的成人停用它，再生成一个新的。

records-why-guest = 凭邀请码来的客人
records-act-guest-invited = 用邀请码邀请了客人
records-act-guest-ended = 停用了客人的邀请码
records-act-guest-entered = 凭邀请码进入
records-act-guest-left = 客人离开了
