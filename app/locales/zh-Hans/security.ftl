# 账户安全：密码、登录位置、会话结束。
problem-wrong-password = 这不是你的密码，请再试一次。
problem-known-password = 这个密码在闯入者使用的名单上。请换一个。几个不常见的词连在一起就很好。
problem-own-words = 学校里的人都可能猜到它：它由这里的名字和词语组成。请换别的。

confirm-title = 还是你本人吗？
confirm-lead = 这项操作需要保护，请再输入一次密码。十分钟内有效。
confirm-button = 是我
error-confirmed = 谢谢。现在请再按一次按钮。

page-too-many-title = 尝试次数太多
page-too-many-text = 有人尝试的次数太多，所以要等一会儿。请在 { $minutes } 分钟后再试。在你以前用过的设备上，也许可以马上登录。

settings-title = 设置
settings-lead = 你的密码，以及你登录的位置。
settings-places-title = 你在哪里登录了
settings-places-lead = 看到不是你的位置吗？先让它退出，再修改密码。
settings-end = 在那里退出
settings-end-others = 在其他所有位置退出
settings-here = 当前位置
settings-unknown-browser = 未知浏览器
settings-browser = 浏览器
settings-came = 登录方式：{ $way }，{ $since }
settings-seen = 上次使用
settings-act = 退出
settings-password-title = 修改密码
settings-password-lead = 你会在其他所有位置退出登录。
settings-password-now = 现在的密码
settings-password-button = 修改密码

way-password = 密码
way-card = 卡片
way-link = 邮件链接
way-identity = 学校账户

session-ends-title = 你很快会被退出登录
session-ends-text = 这里有一会儿没有动静了。为了保护你写的内容，不到两分钟后会自动退出。
session-stay = 保持登录
session-over-title = 你已退出登录
session-over-text = 你在此页输入的内容还在。照常发送：我们会请你登录，然后内容会回来。
toast-session-ended = 好了，那个位置已退出。

code-title = 还有一步
code-lead = 打开你设置第二步时用的应用，输入它显示的六位数字。
code-label = 验证码
code-hint = 六位数字。手边没有应用时，请输入一个恢复码。每个只能用一次。
code-button = 继续
problem-wrong-code = 这个验证码不对或已经用过。请等下一个再试。

second-step-title = 第二步验证
second-step-lead = 输入密码之后，再输入手机应用里的验证码。别人知道你的密码也进不来。
second-step-open = 第二步验证
second-step-required-title = 请先完成设置
second-step-required-text = 你的职责能看到很多学生的记录，所以登录需要第二步。大约两分钟即可完成。
second-step-begin-text = 你需要手机上的验证码应用。任何支持时间验证码的应用都可以，许多手机已自带。
second-step-begin = 开始设置
second-step-scan-title = 首先，用应用扫描这张图
second-step-scan-text = 打开应用，选择添加账户，把摄像头对准这里。
second-step-picture = 供应用扫描的图
second-step-type-text = 无法扫描？请在应用中输入：
second-step-try-title = 然后，输入应用显示的验证码
second-step-code = 验证码
second-step-code-hint = 六位数字，每半分钟更换一次。
second-step-finish = 完成
second-step-on = 使用中
second-step-since = 自 { $day } 起
second-step-end-title = 关闭
second-step-end-lead = 关闭后只用密码就能登录。
second-step-end = 关闭第二步验证

recovery-title = 恢复码
recovery-lead = 用于手机不在身边的时候。每个只能用一次。
recovery-left = { $count ->
    [0] 你没有剩余的恢复码了。请生成新的。
   *[other] 你还剩 { $count } 个恢复码。
}
recovery-renew = 生成新的恢复码
recovery-shown-title = 现在把这些恢复码写下来
recovery-shown-text = 只显示这一次。请写在纸上放在安全的地方，不要存在这台电脑里。
