# 页面框架，以及每个页面都用到的词。
skip-to-content = 跳到主要内容
nav-label = 主导航
nav-more = 更多
nav-home = 首页
nav-goals = 目标
nav-reflections = 反思
nav-reviews = 点评
nav-advisory = 学生
nav-conferences = 会谈
nav-insights = 数据概览
nav-people = 人员
language-label = 语言
sign-out = 退出登录

role-student = 学生
role-guardian = 家长
role-teacher = 老师
role-advisor = 导师
role-aide = 助教
role-coach = 学习教练
role-interpreter = 口译员
role-counselor = 辅导员
role-coordinator = 协调员
role-leader = 学校领导
role-admin = 管理员

names-between = { "、" }
names-last = { $names }和 { $name }

pager-label = 分页
pager-here = 第 { $position } 页
pager-previous = 上一页
pager-next = 下一页

problems-title = 有些地方需要再看一下
problem-required = 请填写这一项。
problem-too-long = 内容太长了。最多 { $most } 个字符。
problem-too-far = 这一天太远了。请选择一年之内的日期。
problem-too-many-days = 这一天太远了。请选择 { $most } 天之内的日期。
problem-too-short = 内容太短了。至少需要 { $least } 个字符。
problem-not-a-date = 这不是日期。请按这样的格式填写：2026-09-01。
problem-in-the-past = 这一天已经过去了。请选择今天或以后的日期。
problem-ends-before-it-begins = 结束早于开始了。请选择更晚的结束时间。
problem-not-a-choice = 请从选项中选择一个。
problem-not-an-aide = 名册上这个人不是助教。请选择学习教练或口译员，或者请人更改名册。
problem-out-of-range = 请选择 { $least } 到 { $most } 之间的数字。
problem-differs = 两次输入不一样。请再输入一次。
problem-wrong-credentials = 名称和密码对不上。请检查后再试一次。
problem-unknown-code = 这个登录码不能用。它可能已经用过，或者过期了。请要一张新卡片。
problem-taken = 已经有人用了。请换一个。

error-stale = 你写的时候，这里在另一个标签页或另一台设备上有了改动。你写的内容还在：请对照一下，再保存一次。
error-wrong-state = 这一步已经不能做了：这期间有了变化。下面是现在的情况。
error-signed-out = 你的登录已经结束。什么都没有丢：你填的内容还在这里。请再发送一次。
error-key-reused = 这份表单已经用别的内容发送过了。请检查这里的内容，再发送一次。
error-other = 没有成功。什么都没有丢：请再试一次。

page-not-found-title = 这里没有这个页面
page-not-found-text = 链接可能旧了，也可能这个页面没有分享给你。
page-forbidden-title = 这不在你的权限范围内
page-forbidden-text = 你的角色不包括这一项。如果你觉得应该包括，请问问学校。
page-too-large-title = 内容太大了
page-too-large-text = 请发送小一点的内容。返回上一页：你写的内容还在表单里。
page-busy-title = 现在非常繁忙
page-busy-text = 请等几秒再试一次。
page-error-title = 我们这边出了点问题
page-error-text = 问题已经记录下来。请稍后再试一次。
page-go-home = 回到首页

toast-saved = 已保存。
toast-goal-started = 你的目标开始了。随时可以补充更多内容。
toast-goal-active = 你的目标正在进行中。祝你第一步顺利。
toast-goal-achieved = 你做到了。这值得记住。
toast-checked-in = 进展已记录。谢谢你。
toast-reflection-sent = 已发送。
toast-review-released = 已发布。学生现在可以读到了。
toast-answer-sent = 你的回复已发出。
toast-prompt-set = 思考题已布置。学生现在可以看到了。
toast-agenda-added = 已加入你的会谈。
toast-conference-ready = 你已准备好主导会谈。
toast-conference-held = 已记录。大家都很棒。
toast-conference-closed = 会谈已结束。承诺继续有效。
toast-conference-cancelled = 已取消。受邀的人都能读到原因。
toast-guest-invited = 已邀请。
toast-rsvp-saved = 谢谢你。你的回复已保存。
toast-question-sent = 你的问题已列入清单。
toast-commitment-made = 承诺已写下。
toast-commitment-kept = 承诺兑现了。做得好。
toast-commitment-closed = 已记录。谢谢你告诉我们情况怎么样。
toast-season-made = 会谈季已建好。每个人都能看到自己的时间。
toast-password-set = 密码已设好，你已登录。

back-home = 首页
save = 保存
cancel = 取消
optional = 选填
styleguide-title = 样式指南
