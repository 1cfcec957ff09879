# People and classes.
people-title = Mọi người
people-lead = Tìm một người: xem họ thấy được gì và vì sao, và giúp họ đăng nhập.
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
people-classes = Thẻ và thư cho cả lớp
people-classes-lead = Mỗi mã dành cho một người. Mã dùng được một lần, trong 30 ngày. Mã mới làm mã cũ hết hiệu lực.
people-class = Lớp
people-choose-class = Chọn một lớp
people-print-class = Thẻ cho học sinh
people-print-families = Thư cho từng phụ huynh
people-search-hint = Một phần của tên, tên người dùng hoặc email. Không phân biệt dấu và chữ hoa.
people-paper = Bạn cần gì?
people-print-class-about = Nhỏ, để cắt ra. Nhiều thẻ trên một trang.
people-print-letters = Thư cho từng học sinh
people-print-letters-about = Mỗi lá một trang, bằng ngôn ngữ ở nhà nếu biết.
people-print-families-about = Mỗi lá một trang, bằng ngôn ngữ ở nhà nếu biết. Ai có hai con trong lớp thì nhận một lá thư.
people-everybody = In cho cả những người đã đăng nhập được
people-everybody-hint = Khi dùng mã mới, họ chọn mật khẩu mới.
people-print = In
people-suspended = Bị tạm khóa
people-card-until = Thẻ đến { $day }
people-student-in = Học sinh, khối { $grade }

cards-title = Thẻ đăng nhập
cards-lead = { $count ->
    [1] Một thẻ. Hãy in trang này, cắt thẻ ra và trao tận tay.
   *[other] { $count } thẻ. Hãy in trang này, cắt các thẻ ra và trao tận tay.
}
cards-once = Các mã này chỉ hiện một lần. Nếu bạn rời trang này trước khi in, hãy tạo thẻ mới: thẻ cũ sẽ không dùng được nữa.
cards-none-title = Không có thẻ nào để hiện
cards-none-text = Thẻ và thư chỉ hiện một lần, ngay sau khi được tạo. Bạn có thể tạo mới bất cứ lúc nào.
cards-how = Mở địa chỉ này hoặc quét hình, nhập mã và tự chọn mật khẩu của bạn.
cards-identifier = Tên người dùng của bạn:
cards-qr = Mã hình để quét bằng máy ảnh điện thoại
