# The frame, and words that every page uses.
skip-to-content = Chuyển đến nội dung chính
nav-label = Chính
nav-more = Thêm
nav-home = Trang chính
nav-goals = Mục tiêu
nav-reflections = Suy ngẫm
nav-reviews = Nhận xét
nav-advisory = Học sinh
nav-conferences = Buổi họp
nav-insights = Toàn cảnh
nav-people = Mọi người
language-label = Ngôn ngữ
sign-out = Đăng xuất

role-student = Học sinh
role-guardian = Gia đình
role-teacher = Giáo viên
role-advisor = Cố vấn
role-aide = Trợ giảng
role-coach = Người kèm cặp
role-interpreter = Phiên dịch viên
role-counselor = Chuyên viên tư vấn
role-coordinator = Điều phối viên
role-leader = Lãnh đạo nhà trường
role-admin = Quản trị viên

names-between = { ", " }
names-last = { $names } và { $name }

pager-label = Các trang
pager-here = Trang { $position }
pager-previous = Trước
pager-next = Sau

problems-title = Có chỗ cần xem lại
problem-required = Vui lòng điền vào ô này.
problem-too-long = Nội dung này quá dài. Chỉ được tối đa { $most } ký tự.
problem-too-far = Ngày này quá xa. Hãy chọn một ngày trong vòng một năm.
problem-too-many-days = Ngày này quá xa. Hãy chọn một ngày trong vòng { $most } ngày.
problem-too-short = Nội dung này quá ngắn. Cần ít nhất { $least } ký tự.
problem-not-a-date = Đây chưa phải là một ngày. Hãy viết như thế này: 2026-09-01.
problem-in-the-past = Ngày này đã qua. Hãy chọn hôm nay hoặc một ngày sau đó.
problem-ends-before-it-begins = Lúc kết thúc đang ở trước lúc bắt đầu. Hãy chọn lúc kết thúc muộn hơn.
problem-not-a-choice = Hãy chọn một trong các lựa chọn.
problem-not-an-aide = Theo danh sách của trường, người này không phải trợ giảng. Hãy chọn người kèm cặp hoặc phiên dịch viên, hoặc nhờ sửa danh sách.
problem-out-of-range = Hãy chọn một số từ { $least } đến { $most }.
problem-differs = Hai lần nhập không giống nhau. Hãy nhập lại.
problem-wrong-credentials = Tên và mật khẩu này không khớp. Hãy kiểm tra cả hai rồi thử lại.
problem-unknown-code = Mã này không dùng được. Có thể mã đã được dùng hoặc đã hết hạn. Hãy xin một thẻ mới.
problem-taken = Đã có người dùng tên này. Hãy chọn tên khác.

error-stale = Nội dung này đã thay đổi ở một tab khác hoặc trên thiết bị khác trong khi bạn viết. Bài của bạn vẫn còn ở đây: hãy so sánh rồi lưu lại.
error-wrong-state = Không thể làm việc này nữa vì có điều đã thay đổi. Đây là tình trạng hiện giờ.
error-signed-out = Phiên đăng nhập của bạn đã kết thúc. Không mất gì cả: những gì bạn đã nhập vẫn còn ở đây. Hãy gửi lại.
error-key-reused = Biểu mẫu này đã được gửi với nội dung khác. Hãy xem lại nội dung ở đây rồi gửi lại.
error-other = Chưa thực hiện được. Không mất gì cả: vui lòng thử lại.

page-not-found-title = Không có trang này ở đây
page-not-found-text = Có thể đường dẫn đã cũ, hoặc trang này chưa được chia sẻ với bạn.
page-forbidden-title = Việc này không thuộc phần của bạn
page-forbidden-text = Vai trò của bạn không gồm việc này. Nếu bạn nghĩ là có, hãy hỏi nhà trường.
page-too-large-title = Nội dung quá lớn
page-too-large-text = Hãy gửi nội dung nhỏ hơn. Quay lại: bài của bạn vẫn còn trong biểu mẫu.
page-busy-title = Hiện đang có rất nhiều người dùng
page-busy-text = Vui lòng đợi vài giây rồi thử lại.
page-error-title = Đã có lỗi từ phía chúng tôi
page-error-text = Lỗi đã được ghi lại. Vui lòng thử lại sau giây lát.
page-go-home = Về trang chính

toast-saved = Đã lưu.
toast-goal-started = Mục tiêu của bạn đã bắt đầu. Hãy thêm vào bất cứ khi nào bạn muốn.
toast-goal-active = Mục tiêu của bạn đang được thực hiện. Chúc bạn bước đầu thuận lợi.
toast-goal-achieved = Bạn đã làm được. Thật đáng nhớ.
toast-checked-in = Đã ghi lại cập nhật. Cảm ơn bạn.
toast-reflection-sent = Đã gửi.
toast-review-released = Đã gửi nhận xét. Bây giờ học sinh có thể đọc.
toast-answer-sent = Câu trả lời của bạn đã được gửi đi.
toast-prompt-set = Câu hỏi đã sẵn sàng. Học sinh có thể thấy ngay.
toast-agenda-added = Đã thêm vào buổi họp của bạn.
toast-conference-ready = Bạn đã sẵn sàng chủ trì.
toast-conference-held = Đã ghi lại. Chúc mừng tất cả mọi người.
toast-conference-closed = Đã khép lại. Các lời hứa vẫn tiếp tục.
toast-conference-cancelled = Đã hủy. Mọi khách mời đều đọc được lý do.
toast-guest-invited = Đã mời.
toast-rsvp-saved = Cảm ơn bạn. Câu trả lời của bạn đã được lưu.
toast-question-sent = Câu hỏi của bạn đã có trong danh sách.
toast-commitment-made = Đã ghi lại lời hứa.
toast-commitment-kept = Lời hứa đã được giữ. Thật tuyệt!
toast-commitment-closed = Đã ghi lại. Cảm ơn bạn đã cho biết kết quả.
toast-season-made = Đợt họp đã được tạo. Mọi người đều thấy giờ của mình.
toast-password-set = Mật khẩu của bạn đã được đặt và bạn đã đăng nhập.

back-home = Trang chính
save = Lưu
cancel = Hủy
optional = không bắt buộc
styleguide-title = Hướng dẫn về giao diện
