# Coming in.
sign-in-title = Đăng nhập
sign-in-lead = Chào mừng bạn. Đây là nơi dành cho mục tiêu, bài suy ngẫm và các buổi họp.
sign-in-identifier = Email hoặc tên người dùng
sign-in-password = Mật khẩu
sign-in-button = Đăng nhập
sign-in-card-text = Trường có thể đưa cho bạn một thẻ có mã. Với thẻ này, bạn tự chọn mật khẩu của mình.
sign-in-card-link = Tôi có thẻ
sign-in-demo-title = Đây là trường dùng thử
sign-in-demo-text = Những người có thể đăng nhập và mật khẩu của họ đã được in ra ở nơi khởi động bản dùng thử.

card-title = Dùng thẻ đăng nhập
card-lead = Nhập mã trên thẻ của bạn và chọn một mật khẩu.
card-code = Mã
card-code-hint = Mười chữ cái và chữ số, ví dụ ABCDE-12345
card-identifier = Tên người dùng cho lần sau
card-identifier-hint = Để trống nếu bạn muốn dùng tên trên thẻ.
card-password = Mật khẩu mới
card-password-hint = Ít nhất { $least } ký tự. Vài từ liền nhau thì dễ nhớ.
card-again = Nhập lại mật khẩu đó
card-button = Đặt mật khẩu và đăng nhập
