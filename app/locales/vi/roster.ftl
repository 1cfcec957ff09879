# People and classes.
people-title = Mọi người
people-lead = Tìm một người và in thẻ đăng nhập cho họ.
people-search = Tên
people-role = Vai trò
people-any-role = Mọi vai trò
people-find = Tìm
people-none = Không tìm thấy ai
people-none-text = Hãy thử ít chữ hơn, hoặc vai trò khác.
people-name = Tên
people-grade = Khối lớp
people-access = Đăng nhập
people-card = Thẻ
people-can-sign-in = Đã có mật khẩu
people-cannot-sign-in = Chưa có
people-print-card = In thẻ
people-classes = Thẻ cho cả lớp
people-classes-lead = Mỗi thẻ có một mã cho một người. Mã dùng được một lần, trong 30 ngày. Thẻ mới thay cho thẻ cũ.
people-class = Lớp
people-choose-class = Chọn một lớp
people-print-class = Thẻ cho học sinh
people-print-families = Thẻ cho gia đình của học sinh

cards-title = Thẻ đăng nhập
cards-lead = { $count ->
    [1] Một thẻ. Hãy in trang này, cắt thẻ ra và trao tận tay.
   *[other] { $count } thẻ. Hãy in trang này, cắt các thẻ ra và trao tận tay.
}
cards-once = Các mã này chỉ hiện một lần. Nếu bạn rời trang này trước khi in, hãy tạo thẻ mới: thẻ cũ sẽ không dùng được nữa.
cards-none-title = Không có thẻ nào để hiện
cards-none-text = Thẻ chỉ hiện một lần, ngay sau khi được tạo. Hãy tạo thẻ mới ở trang mọi người.
cards-how = Mở địa chỉ này hoặc quét hình, nhập mã và tự chọn mật khẩu của bạn.
cards-identifier = Tên người dùng của bạn:
cards-qr = Mã hình để quét bằng máy ảnh điện thoại
