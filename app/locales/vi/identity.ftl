# Tài khoản trường: đăng nhập bằng Google, Microsoft và các tài khoản khác mà trường đã chọn.
identity-title = Dùng tài khoản trường
identity-text = Không cần thêm mật khẩu nào. Bạn không phải nhập gì ở đây; tài khoản trường cho biết bạn là ai.
identity-sign-in = Đăng nhập bằng { $name }
identity-settings-title = Tài khoản trường
identity-settings-lead = Với tài khoản đã kết nối, bạn vào mà không cần mật khẩu ở đây.
identity-connect = Kết nối tài khoản { $name } của bạn
identity-since = Kết nối từ { $day }, dùng lần cuối vào { $last }
identity-disconnect = Ngắt kết nối
identity-only-way = Đây là cách duy nhất để bạn vào. Muốn bỏ, hãy đặt mật khẩu trước.
problem-identity-refused = Chúng tôi không thể cho bạn đăng nhập bằng cách đó. Hãy thử lại hoặc vào bằng cách khác. Nếu vẫn không được, hãy hỏi trường.
problem-identity-not-connected = Chúng tôi không thể kết nối tài khoản đó. Có thể nó đang mở tài khoản của người khác ở đây, hoặc bạn đã kết nối một tài khoản cùng loại.
toast-identity-connected = Xong. Giờ bạn có thể đăng nhập bằng tài khoản đó.
toast-identity-disconnected = Xong. Tài khoản đó không còn mở tài khoản của bạn nữa.
