# 目标。
goals-title = 目标
goal-new-title = 新目标
goal-title = 目标
goal-edit-title = 编辑目标

# 与目标有关的词，其他页面也会用到。
goal-kind-academic = 学科学习
goal-kind-personal = 个人
goal-kind-pathway = 我的未来
goal-kind-wellbeing = 身心健康
goal-kind-professional = 我的工作
goal-kind-academic-about = 想在课堂上学会或做得更好的事。
goal-kind-personal-about = 对你重要的事，校内校外都可以。
goal-kind-pathway-about = 一份工作、一所大学、一项将来用得上的本领。
goal-kind-wellbeing-about = 睡眠、朋友、平静、健康。
goal-state-draft = 草稿
goal-state-active = 进行中
goal-state-paused = 已暂停
goal-state-achieved = 已达成
goal-state-revised = 已改变
goal-state-let-go = 已放下
goal-going-well = 很顺利
goal-going-mixed = 一般
goal-going-stuck = 卡住了
goal-wants-help = 请求帮助
goal-confidence-of-five = 信心 { $value }（满分 5）
goal-steps-count = 共 { $total } 步，已完成 { $count } 步
goal-next-step = 下一步：{ $step }
goal-due = 最晚{ $date }
goal-overdue = 原定{ $date }

# 谁可以看到。
goal-sees-only-you = 只有你能看到。
goal-sees-draft = 还是草稿时，只有你能看到。
goal-sees-named = 你和 { $names }
goal-sees-team = 你、你的老师、导师、辅导员、助教和学习教练
goal-sees-family = 你、你的家人、老师、导师和辅导员
goal-sees-reader-named = { $name } 选了你来看这个目标。
goal-sees-reader-team = { $name } 把它分享给了老师、导师、辅导员、助教和学习教练。
goal-sees-reader-family = { $name } 把它分享给了家人、老师、导师和辅导员。
goal-reader-advisor = { $name }（导师）
goal-reader-teacher = { $name }（老师）
goal-reader-class = { $name }（{ $class }）

# 开始一个目标。
goal-new-lead = 一句话就可以开始。其余的可以以后再补充。
goal-new-promise = 这是你在会谈中的承诺
goal-start-label = 你想达到什么？
goal-start-hint = 例如：“每个月读一本自己选的书。”
goal-start-hint-staff = 例如：“每周真心问每个学生一个问题。”
goal-start-kind = 它是关于什么的？
goal-start-button = 开始这个目标

# 列表。
goals-lead = 你想达到什么，进展怎么样。
goals-lead-staff = 在这里，每个人都在成长。这些是你自己的目标，只有你能看到。
goals-new-link = 新目标
goals-open = 进行中的目标
goals-closed = 已结束的目标
goals-empty-title = 还没有目标
goals-empty-text = 从一句话开始。在你决定分享之前，它只属于你。
goals-page-empty = 这一页没有更多内容了。
goals-of-title = { $name } 的目标
goals-of-lead = 这里是 { $name } 分享给你的内容。
goals-of-empty-title = 还没有分享内容
goals-of-empty-text = { $name } 把目标分享给你后，会显示在这里。
goals-family-title = 目标属于学生
goals-family-text = 学生在这里定自己的目标，并自己选择和家人分享什么。孩子分享给你的内容，你都可以读。
goals-family-none = 还没有孩子和你关联。请问问学校。

# 单个目标。
goal-of = { $name } 的一个目标
goal-back-of = { $name } 的全部目标
goal-edit-link = 编辑
goal-why = 为什么重要
goal-success = 成功是什么样子
goal-obstacle = 可能会遇到什么阻碍
goal-plan = “如果……就……”计划
goal-plan-sentence = 如果{ $cause }，就{ $act }
goal-words-title = 更多内容
goal-after = 它在这个目标里继续：
goal-before = 它从这个目标发展而来：
goal-from-promise = 来自你在会谈中的承诺：
goal-ended-achieved = 你在{ $date }达成了。
goal-ended-let-go = 在{ $date }放下了。
goal-ended-revised = 在{ $date }改成了一个新目标。
goal-reader-ended-achieved = 在{ $date }达成。

goal-prompt-kicker = 一个问题
goal-prompt-later = 以后再说
goal-prompt-why-title = 这对你为什么重要？
goal-prompt-why-text = 知道为什么，就更容易坚持下去。
goal-prompt-why-link = 说说原因
goal-prompt-success-title = 你怎么知道自己做到了？
goal-prompt-success-text = 想象达成的那一天。你能看到什么，能做到什么？
goal-prompt-success-link = 描述一下
goal-prompt-first-step-title = 可以先走哪一小步？
goal-prompt-first-step-text = 这个星期就能做的事。
goal-prompt-first-step-link = 添加步骤
goal-prompt-plan-title = 可能会遇到什么阻碍？
goal-prompt-plan-text = 现在就想好办法：如果那样，我就……
goal-prompt-plan-link = 做个计划

goal-steps-title = 步骤
goal-steps-none = 还没有步骤。
goal-steps-label = 这个目标的步骤
goal-step-tick = 标为完成
goal-step-untick = 重新打开
goal-step-is-done = 已完成
goal-step-is-open = 还没完成
goal-step-add-title = 添加步骤
goal-step-title = 你要做什么？
goal-step-due = 最晚什么时候？
goal-step-add = 添加步骤
goal-step-most = 这个目标已经有很多步骤了。先完成一些，或者另外开始一个目标。

goal-check-in-title = 进展怎么样？
goal-check-in-going = 现在的情况是……
goal-check-in-confidence = 你有多大把握达成它？
goal-check-in-confidence-hint = 1 表示还没把握，5 表示很有把握。
goal-check-in-note = 用一句话说说
goal-check-in-help = 我想要帮助
goal-check-in-help-hint = 能看到这个目标的成人会知道。你的辅导员会知道你请求了帮助。
goal-check-in-help-hint-private = 别人还看不到这个目标。如果你有辅导员，辅导员只会知道你请求了帮助。分享这个目标，别人才能了解更多并帮你。
goal-check-in-button = 记录进展
goal-check-ins-title = 进展记录
goal-check-ins-label = 进展记录，最新的在最前面

goal-chart-title = 信心的变化
goal-chart-text = { $count ->
    [1] 1 次进展记录。最新是 { $last }（满分 5）。
   *[other] { $count } 次进展记录，从 { $first } 到 { $last }（满分 5）。
  }
goal-chart-low = 还没把握
goal-chart-high = 很有把握
goal-chart-table = 用表格显示
goal-chart-when = 日期
goal-chart-value = 信心

goal-share-title = 谁可以看到
goal-share-change = 更改谁可以看到
goal-share-legend = 谁可以看到这个目标？
goal-share-private = 只有我
goal-share-named = 我选的人
goal-share-named-about = 在下面勾选他们的名字。
goal-share-team = 我的学校团队
goal-share-team-about = 你的老师、导师、辅导员，以及助教或学习教练（如果有）。
goal-share-family = 我的学校团队和家人
goal-share-family-about = 你团队里的每个人，还有你的监护人。
goal-share-adults = 人
goal-share-adults-hint = 用于“我选的人”。
goal-share-button = 保存谁可以看到
goal-share-draft = 草稿别人看不到。你在这里的选择，从目标开始进行的那天起生效。
goal-share-staff = 你自己的目标是给你自己的。别人看不到。

goal-activate-title = 准备好开始了吗？
goal-activate-text = 让它进入进行状态，然后时不时来记录进展。
goal-activate-private = 暂时只留给自己
goal-activate-private-about = 只有你能看到。以后可以再分享。
goal-activate-advisor = 目标开始进行后，{ $names } 会看到它。
goal-activate-team = 目标开始进行后，你的老师、导师、辅导员、助教和学习教练会看到它。
goal-activate-family = 目标开始进行后，你的家人、老师、导师和辅导员会看到它。
goal-activate-only-you = 只有你能看到。
goal-activate-button = 开始进行

goal-exits-title = 接下来呢？
goal-resume-text = 这个目标在休息。什么都没有丢。
goal-resume-button = 继续进行
goal-pause-button = 暂停
goal-achieved-button = 我达成了
goal-achieved-question = 你达成了！
goal-achieved-word = 什么对你帮助最大？
goal-achieved-save = 标为已达成
goal-revise-button = 改成新目标
goal-revise-question = 目标可以成长
goal-revise-text = 你会得到一份新草稿，带着同样的文字和还没完成的步骤。这个目标保持原样，是你成长故事的一部分。
goal-revise-word = 有什么变化？
goal-revise-save = 新建草稿
goal-let-go-button = 放下它
goal-let-go-question = 放下也可以是对的选择
goal-let-go-word = 你为什么放下它？
goal-let-go-save = 放下它

goal-history = { $count } 个以前的写法
goal-history-until = 用到{ $date }

# 编辑。
goal-edit-lead = 想改什么都可以。以前的文字会保留。
goal-edit-goal = 目标
goal-edit-why-hint = 对你或别人来说，什么会变得更好？
goal-edit-success-hint = 你会看到什么、听到什么，或能做到什么？
goal-edit-obstacle-hint = 以前让你停下来的事，可能来自你自己，也可能来自周围。
goal-edit-if = 如果发生这样的事……
goal-edit-if-hint = 例如：“我觉得太累，不想练习”
goal-edit-then = ……我就
goal-edit-then-hint = 例如：“只弹一首曲子”
goal-edit-due = 最晚什么时候？
goal-edit-closed = 这个目标已经结束，所以文字保持原样。
goal-edit-stored = 现在保存的内容
goal-edit-stored-text = 请和你在下面填写的内容对照。保存后，你写的会取代它，它会作为以前的写法保留下来。
