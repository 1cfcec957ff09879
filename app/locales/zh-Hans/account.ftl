# 登录。
sign-in-title = 登录
sign-in-lead = 欢迎你。目标、反思和会谈都在这里。
sign-in-identifier = 电子邮箱或用户名
sign-in-password = 密码
sign-in-button = 登录
sign-in-card-text = 学校可以给你一张带登录码的卡片。用它来设置你自己的密码。
sign-in-card-link = 我有卡片
sign-in-demo-title = 这是一所演示学校
sign-in-demo-text = 可以登录的人和他们的密码，已显示在启动演示的地方。

card-title = 使用登录卡
card-lead = 输入卡片上的登录码，再选一个密码。
card-code = 登录码
card-code-hint = 十个字母和数字，例如 ABCDE-12345
card-identifier = 下次登录用的用户名
card-identifier-hint = 想用卡片上的名字，就不用填这一项。
card-password = 新密码
card-password-hint = 至少 { $least } 个字符。几个连在一起的词很容易记。
card-again = 再输入一次同样的密码
card-button = 设置密码并登录
