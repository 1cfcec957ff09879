# Khách không có trong danh sách của trường, vào bằng mã mời.
guest-door-title = Vào bằng mã mời
guest-door-lead = Bạn được mời đến buổi họp của một học sinh. Hãy nhập mã trong lời mời. Bạn không cần tài khoản.
guest-door-code = Mã mời của bạn
guest-door-code-hint = Mười chữ cái và chữ số. Chữ hoa hay chữ thường và dấu gạch đều được.
guest-door-button = Vào
guest-door-lost = Mã không dùng được? Hãy xin học sinh hoặc người lớn phụ trách một mã mới.
guest-door-given-lead = Bạn được mời đến buổi họp của một học sinh. Hãy bấm nút để xem những gì được trình bày ở đó.
guest-door-given-button = Mở buổi họp
guest-door-other = Nhập mã khác
guest-door-onwards = Bạn đã vào rồi: tiếp tục
guest-code-needed-title = Ở đây bạn cần một mã mời
guest-code-needed-text = Chưa có mã nào được nhập trong trình duyệt này, hoặc mã không còn dùng được. Hãy xin học sinh hoặc người lớn phụ trách một mã mới.
guest-code-type = Nhập mã
problem-guest-code-over = Mã này không dùng được, hoặc không còn dùng được nữa. Hãy xin học sinh hoặc người lớn phụ trách một mã mới.

guest-pack-title = Buổi họp mà bạn được mời
guest-pack-lead = Chào mừng { $name }. Đây là những gì { $student } trình bày ở buổi họp này.
guest-pack-until = Với mã mời, bạn đọc được trang này đến { $when }.
guest-pack-seen = { $student }, gia đình và nhà trường thấy những gì bạn trả lời và hỏi. Nhà trường ghi lại rằng bạn đã đọc trang này.
guest-leave = Rời đi
commitment-acknowledge = Vâng, tôi hứa điều này
commitment-acknowledged = { $name } đã đồng ý với lời hứa này
commitment-acknowledged-you = Bạn đã đồng ý với lời hứa này

conference-guest-by-code = Khách có mã mời
guest-codes-title = Khách có mã mời
guest-codes-lead = Dành cho người không có tài khoản, như ông bà, người hướng dẫn hoặc thông dịch viên. Với mã mời, họ đọc những gì được trình bày ở buổi họp này, cho biết có đến không và đặt câu hỏi. Mã hết hạn một ngày sau buổi họp.
guest-codes-column-guest = Khách
guest-codes-column-code = Mã mời
guest-codes-column-used = Đã dùng
guest-codes-works = Dùng được đến { $when }
guest-codes-over = Đã kết thúc { $when }
guest-codes-used = Dùng lần đầu { $when }
guest-codes-unused = Chưa dùng
guest-codes-end-of = Kết thúc mã của { $name }
guest-codes-name = Tên của khách
guest-codes-language = Ngôn ngữ của khách
guest-codes-language-unknown = Không rõ
guest-codes-button = Tạo mã
guest-codes-full = Không thể tạo thêm mã cho buổi họp này.
toast-guest-code-ended = Mã không còn dùng được nữa.

guest-sheet-title = Mã mời của khách
guest-sheet-lead = Hãy in trang này hoặc chép lại mã rồi đưa cho { $name }.
guest-sheet-once = Mã chỉ hiện một lần. Nếu bạn rời trang này mà chưa chép, hãy kết thúc mã đó và tạo mã mới.
guest-sheet-back = Trở lại buổi họp
guest-sheet-none-title = Không có mã nào để hiện
guest-sheet-none-text = Mã chỉ hiện một lần, ngay sau khi được tạo. Bạn tạo mã trên trang của một buổi họp.
guest-sheet-how = Bạn được mời đến buổi họp của một học sinh. Hãy mở địa chỉ này hoặc quét hình, rồi nhập mã.
guest-sheet-until = Dùng được đến { $day }.
guest-sheet-lost = Bị mất? Hãy nhờ học sinh hoặc người lớn phụ trách kết thúc mã này và tạo mã mới.

records-why-guest = Khách có mã mời
records-act-guest-invited = Mời một khách bằng mã
records-act-guest-ended = Kết thúc mã của một khách
records-act-guest-entered = Vào bằng mã mời
records-act-guest-left = Rời đi với tư cách khách
