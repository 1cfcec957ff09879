# 反思和点评。
reflections-title = 反思
reflections-lead = 回头看看你的学习：你发现了什么，什么很难，接下来做什么。
reflection-title = 反思
reflection-untitled = 还没有标题
reflections-mine-title = 你的反思
reflections-of-title = { $name } 的反思
reflections-of-lead = 这里是 { $name } 分享给你的内容。
reflections-of-empty-title = 还没有分享内容
reflections-of-empty-text = { $name } 把反思分享给你后，会显示在这里。
reflections-none-title = 这里还没有内容
reflections-none-text = 在下面开始一篇吧。在你发送之前，它只属于你。
reflections-prompts-title = 等你来写
reflections-prompts-lead = 老师请你想一想这些问题。
prompt-asked-by-class = { $name } 问{ $class }
prompt-asked-by = { $name } 提问
prompt-asked-class = 给{ $class }的问题
prompt-asked-school = 学校的问题
prompt-closes = 最晚{ $day }回答
prompt-answer-button = 回答这个问题
reflection-new-title = 开始新的一篇
reflection-new-name = 它是关于什么的？
reflection-new-name-hint = 几个字就够了。以后可以改。
reflection-new-goal = 关于你的一个目标
reflection-new-goal-none = 不关联目标
reflection-new-button = 开始写

reflection-state-draft = 草稿
reflection-state-shared = 已发送
reflection-state-reviewed = 已点评
reflection-state-answered = 已回复
reflection-new-review = 有新的点评可读
reflection-changed-on = { $day }改动
reflection-about-goal = 关于你的目标
reflection-prompt-label = 问题

reflection-field-title = 标题
reflection-field-body = 你的反思
reflection-starters-title = 不知道怎么开头？
reflection-starter-noticed = 我发现……
reflection-starter-hardest = 最难的是……
reflection-starter-proud = 让我自豪的是……
reflection-starter-learned = 我以前觉得……现在我觉得……
reflection-starter-next = 下一次……
reflection-save-button = 保存
reflection-stored-title = 这是现在保存的内容
reflection-stored-text = 你写的时候，它在别处有了改动。请对照两份内容。如果你保存，下面你写的会取代它。

autosave-ready = 边写边自动保存。
autosave-saving = 正在保存……
autosave-saved = 已保存
autosave-offline = 没有保存：网络断开了。会再次尝试。
autosave-elsewhere = 它在别处有了改动，自动保存已停止。按“保存”来对照两份内容。
autosave-signed-out = 没有保存：你的登录已经结束。按“保存”并重新登录。你写的内容还会在这里。
autosave-refused = 没有保存。按“保存”看看要改什么。

reflection-send-open = 发送出去
reflection-send-question = 谁会读它？
reflection-send-confirm = 发送后，这些人可以读它，也可以给你写话。你随时可以更改谁能看到。
reflection-send-button = 发送
reflection-visibility-label = 谁可以看到
reflection-visibility-private = 只有我
reflection-visibility-private-about = 从现在起，别人不能再读它。成人写下的点评仍归他们自己。
reflection-visibility-named = 我选的人
reflection-visibility-named-about = 只有下面勾选的人。
reflection-visibility-team = 我的学校团队
reflection-visibility-team-about = 你的导师、老师、辅导员，以及助教或学习教练（如果有）。
reflection-visibility-family = 我的学校团队和家人
reflection-visibility-family-about = 你的家人也可以读它，还有对它的点评。
reflection-adults-label = 发送给
reflection-adults-hint = 他们会在自己的点评列表里看到。
reflection-adults-none = 还没有可以发送的成人。请在学校问问谁是你的导师。
reflection-adult-advisor = { $name }，你的导师
reflection-adult-teacher = { $name }，{ $class }
reflection-share-title = 更改谁可以看到
reflection-share-button = 保存谁可以看到
reflection-edit-title = 修改你写的内容
reflection-edit-text = 读的人会看到新的文字，旁边是他们点评过的内容。什么都不会被覆盖。
reflection-edit-button = 存为新版本

reflection-who-private = 只有你
reflection-who-nobody = 现在只有你：你选的人已经不能再读它。
reflection-who-named = 你和 { $names }
reflection-who-team = 你、你的导师、老师、辅导员、助教和学习教练
reflection-who-family = 你、你的家人、导师、老师和辅导员
reflection-who-reader-named = 这名学生和 { $names }
reflection-who-reader-team = 这名学生和自己的导师、老师、辅导员、助教、学习教练
reflection-who-reader-family = 这名学生和自己的家人、导师、老师、辅导员

reviews-of-title = 点评
review-by-on = { $name }，{ $day }
review-glow = 闪光点
review-grow = 成长点
review-question = 提问
review-answer-label = 你的回复
review-answer-hint = 点评你的人会看到，还可以再写给你。
review-answer-button = 发送回复
review-answered-by-you = 你的回复
review-answered-by-student = 学生的回复
review-earlier-title = 这次点评针对的文字
review-earlier-notice = 这次点评之后，文字有了改动。
reflection-none-reviewed = 还没有人给你写话。

reviews-title = 点评
reviews-lead = 学生发给你的反思。等得最久的排在最前面。
reviews-none-title = 没有人在等你
reviews-none-text = 学生把反思发给你后，会显示在这里。
reviews-waiting-title = 等你点评
reviews-recent-title = 最近点评过
reviews-to-prompts = 思考题
review-row = { $name }
review-row-class = { $name }，{ $class }
review-waiting-days =
    { $days ->
        [0] 从今天开始
       *[other] 已等待 { $days } 天
    }
review-row-draft = 你的草稿
review-row-answered = 已回复你
review-released-on = { $day }发布
review-hidden-title = 一篇你不能再看的反思
review-hidden-text = 学生现在分享给的人变少了。你写的内容仍归你自己。
review-hidden-words = 你写的内容
review-form-title = 你的点评
review-glow-hint = 哪里在闪光？具体说一点。
review-grow-hint = 哪里可以成长？
review-question-hint = 你想知道的事。
review-save-button = 保存草稿
review-release-button = 发布
review-reads-student = 发布后，学生就能读到。学生以后把这篇反思分享到团队或家人级别，那些人也能读到。
review-reads-team = 发布后，学生和辅导员就能读到。学生以后把它分享给家人，家人也能读到。
review-reads-family = 发布后，学生、家人和辅导员就能读到。
review-draft-note = 在那之前，只有你能看到草稿。
review-changed-since = 你开始写草稿之后，学生改了文字。这里显示的是新文字。
review-changed-words = 你开始时的文字
review-stored-title = 这是你保存的草稿
review-stored-text = 它在另一个标签页有了改动。请对照两份内容。如果你保存，下面你写的会取代它。
review-done = 你的点评已发布。如果学生回复，它会回到你的列表。

prompts-title = 思考题
prompts-lead = 问班级一个值得思考的问题。它会出现在每个学生的反思页面上。
prompts-new-title = 新思考题
prompts-class = 班级
prompts-class-choose = 选择班级
prompts-whom = 向谁提问？
prompts-whom-choose = 选择向谁提问
prompts-whole-school = 全校
prompts-text = 你的问题
prompts-text-hint = 开放的问题，能得到比“是”或“不是”更多的回答。
prompts-closes = 最后一天
prompts-closes-hint = 不填就一直开放。
prompts-button = 向班级提问
prompts-button-any = 提问
prompts-no-class = 你没有可以提问的班级。思考题由任课老师、学校领导和协调员布置。
prompts-mine-title = 你的思考题
prompts-none-title = 还没有思考题
prompts-none-text = 你的问题和回答的数量会显示在这里。
prompts-answers =
    { $count ->
        [0] 还没有回答
       *[other] { $count } 个回答
    }
prompts-set-on = { $day }提问
prompts-closed = { $day }结束
prompts-open-until = 开放到{ $day }
