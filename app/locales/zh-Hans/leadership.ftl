# 首页、每位成人的学生，以及还没关注到谁。
home-title = 首页
home-greeting = 你好，{ $name }
home-nothing = 这里还没有你的内容
home-nothing-text = 等学校把你和学生或班级关联起来，你接下来要做的事就会显示在这里。
home-also = 还有这些
home-conference = 你的会谈
home-conference-in = { $days ->
    [0] 你的会谈就在今天
    [1] 你的会谈就在明天
   *[other] 你的会谈在 { $days } 天后
}
home-conference-passed = 你的会谈日期已过
home-conference-soon = 你的会谈快到了
home-conference-text = 选一选要展示什么、想说什么。
home-prepare = 去准备
home-ready = 你准备好了
home-step = 你的下一步
home-step-due = 最晚{ $day }
home-step-done = 完成了
home-see-goal = 查看目标
home-goal = 你的目标
home-goal-text = 加上第一小步，或者说说进展怎么样。
home-go-on = 继续
home-begin = 从这里开始很不错
home-first-goal = 你想在哪方面做得更好？
home-first-goal-text = 一句话就够了。其余的可以以后再补充。
home-start-goal = 开始一个目标
home-review-came = 有人读了，还给你写了话
home-prompt-from = 来自{ $class }的问题
home-from-school = 你的学校
home-promise-due = 承诺最晚{ $day }完成
home-check-in-due = 进展怎么样？该做进展记录了
home-draft = 还是草稿
home-untitled = 没有标题的反思

home-reviews-waiting = { $count } 篇反思在等你
home-review-of = { $name } 等得最久
home-review = 阅读并点评
home-no-reviews = 没有等待点评的反思
home-no-reviews-text = 学生把反思发给你后，会显示在这里。
home-all-reviews = 查看全部
home-help = 需要帮助的学生
home-hosting = 由你负责的会谈
home-no-time = 时间还没定

home-children = 你的家人
home-child-goals = 分享给你的目标
home-child-reflections = 分享给你的反思
home-please-answer = 请告诉我们你能不能来
home-answered = 你已回复
home-answer = 回复
home-open-conference = 打开会谈
home-no-conference = 还没有安排会谈。
home-promises = 要兑现的承诺

home-not-reached = 还没关注到的学生
home-unheard = { $count ->
    [0] 本季每个学生的声音都听到了
   *[other] 本季还有 { $count } 名学生的声音没有被听到
}
home-unheard-text = “听到”的意思是：这名学生本季主导过一次会谈。
home-see-names = 看看是谁
home-without-goal = { $count } 名学生没有进行中的目标
home-without-review = { $count } 名学生还没有收到点评
home-season-text = 建立会谈季，给每个学生安排一位成人和一个时间。
home-caseload-text = 看看你名单上的每个学生情况怎么样。
home-ask-school = 向全校提问
home-ask-school-text = 布置一个思考题，让每个学生都来反思。
home-school = 你的学校

advisory-title = 你的学生
advisory-lead = 最久没有听到消息的学生排在最前面。
advisory-none = 你这里还没有学生
advisory-none-text = 等学校把你和班级或导师小组关联起来，学生就会出现在这里。
advisory-as-advisor = 我的导师小组
advisory-as-teacher = 我的班级
advisory-as-counselor = 我辅导的学生
advisory-goals = 目标
advisory-goal-count = { $count } 个进行中
advisory-no-goal = 没有目标
advisory-read = 阅读
advisory-check-in = 上次进展记录
advisory-never = 还没有
advisory-waiting = 等待点评
advisory-conference = 会谈
advisory-help-title = 需要帮助的学生
advisory-help-lead = 你辅导的学生中，最近一次进展记录请求帮助的学生。
advisory-help-hidden = 具体内容没有分享给你。请问问这名学生。
days-ago = { $days ->
    [0] 今天
    [1] 昨天
   *[other] { $days } 天前
}
days-waiting = { $days ->
    [0] 从今天开始
   *[other] 已有 { $days } 天
}

insights-title = 还没关注到谁
insights-lead = 名字只给能帮上忙的人看。你能看到进展到哪一步，看不到学生写的内容。
insights-show = 显示名字
insights-no-goal = 没有进行中的目标
insights-no-review = 还没有点评
insights-no-conference = 本季还没听到
insights-names-lead = 同时列出负责每个学生会谈的成人。
insights-all-reached = 每个人都关注到了
insights-all-reached-text = 今天这份名单上没有人。
insights-host = 负责人
insights-no-host = 需要一位成人
insights-goal = 目标
insights-review = 点评
insights-heard = 已听到
insights-yes = 是
insights-not-yet = 还没有
insights-published = 可以公布的数字
insights-published-lead = 按年级统计。人数少的组会隐藏，这样就不会认出任何一个学生。
insights-small-groups = 1 到 9 的数字会隐藏，同时再隐藏一些别的数字，这样谁也推算不出来。
insights-grade = { $grade } 年级
insights-all = 所有年级
insights-of = { $total } 人中的 { $count } 人
insights-hidden = 已隐藏
