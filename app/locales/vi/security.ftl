# Giữ an toàn cho tài khoản: mật khẩu, nơi đã đăng nhập, phiên kết thúc.
problem-wrong-password = Đó không phải mật khẩu của bạn. Hãy thử lại.
problem-known-password = Mật khẩu này nằm trong danh sách mà kẻ xâm nhập hay dùng. Hãy chọn mật khẩu khác. Vài từ ít gặp đặt liền nhau là tốt.
problem-own-words = Ai ở trường cũng có thể đoán ra: nó gồm tên và từ ở đây. Hãy chọn thứ khác.

confirm-title = Vẫn là bạn chứ?
confirm-lead = Việc này cần được bảo vệ, nên hãy nhập mật khẩu thêm một lần. Có hiệu lực trong mười phút.
confirm-button = Đúng, là tôi
error-confirmed = Cảm ơn bạn. Bây giờ hãy bấm nút thêm một lần nữa.

page-too-many-title = Thử quá nhiều lần
page-too-many-text = Có người đã thử quá nhiều lần nên cần chờ một chút. Hãy thử lại sau { $minutes } phút. Trên thiết bị bạn từng dùng, có thể bạn vào được ngay.

settings-title = Cài đặt
settings-lead = Mật khẩu của bạn và những nơi bạn đang đăng nhập.
settings-places-title = Nơi bạn đang đăng nhập
settings-places-lead = Thấy nơi nào không phải của bạn? Hãy đăng xuất nơi đó rồi đổi mật khẩu.
settings-end = Đăng xuất ở đó
settings-end-others = Đăng xuất ở mọi nơi khác
settings-here = Nơi này
settings-unknown-browser = Trình duyệt không rõ
settings-browser = Trình duyệt
settings-came = Vào bằng: { $way }, { $since }
settings-seen = Dùng lần cuối
settings-act = Kết thúc
settings-password-title = Đổi mật khẩu
settings-password-lead = Bạn sẽ bị đăng xuất ở mọi nơi khác.
settings-password-now = Mật khẩu hiện tại
settings-password-button = Đổi mật khẩu

way-password = mật khẩu
way-card = thẻ
way-link = liên kết qua thư
way-identity = tài khoản trường

session-ends-title = Bạn sắp bị đăng xuất
session-ends-text = Đã một lúc không có gì xảy ra ở đây. Chưa đầy hai phút nữa bạn sẽ bị đăng xuất để bảo vệ những gì bạn viết.
session-stay = Tiếp tục đăng nhập
session-over-title = Bạn đã bị đăng xuất
session-over-text = Những gì bạn nhập trên trang này vẫn còn. Cứ gửi như thường: chúng tôi sẽ mời bạn đăng nhập, rồi nội dung trở lại.
toast-session-ended = Xong. Nơi đó đã được đăng xuất.

code-title = Thêm một bước nữa
code-lead = Mở ứng dụng mà bạn đã dùng để thiết lập bước thứ hai và nhập sáu chữ số hiện ra.
code-label = Mã
code-hint = Sáu chữ số. Nếu không có ứng dụng, hãy nhập một mã khôi phục. Mỗi mã dùng được một lần.
code-button = Tiếp tục
problem-wrong-code = Mã này sai hoặc đã dùng rồi. Hãy chờ mã tiếp theo rồi thử lại.

second-step-title = Bước thứ hai
second-step-lead = Một mã từ ứng dụng trên điện thoại, sau mật khẩu. Ai biết mật khẩu của bạn cũng chưa vào được.
second-step-open = Bước thứ hai
second-step-required-title = Hãy thiết lập việc này trước
second-step-required-text = Với vai trò của bạn, bạn xem được hồ sơ của nhiều học sinh. Vì vậy việc đăng nhập có bước thứ hai. Chỉ mất khoảng hai phút.
second-step-begin-text = Bạn cần một ứng dụng tạo mã trên điện thoại. Ứng dụng nào có mã theo thời gian đều được, nhiều điện thoại đã có sẵn.
second-step-begin = Thiết lập
second-step-scan-title = Trước tiên, quét hình này bằng ứng dụng
second-step-scan-text = Mở ứng dụng, chọn thêm tài khoản rồi hướng máy ảnh vào đây.
second-step-picture = Hình cho ứng dụng
second-step-type-text = Không quét được? Hãy nhập dòng này vào ứng dụng:
second-step-try-title = Sau đó, nhập mã mà ứng dụng hiện ra
second-step-code = Mã
second-step-code-hint = Sáu chữ số. Mã đổi mỗi nửa phút.
second-step-finish = Hoàn tất
second-step-on = Đang dùng
second-step-since = Từ { $day }
second-step-end-title = Tắt
second-step-end-lead = Khi đó chỉ cần mật khẩu là đủ.
second-step-end = Tắt bước thứ hai

recovery-title = Mã khôi phục
recovery-lead = Dành cho ngày bạn không có điện thoại. Mỗi mã dùng được một lần.
recovery-left = { $count ->
    [0] Bạn không còn mã nào. Hãy tạo mã mới.
   *[other] Bạn còn { $count } mã.
}
recovery-renew = Tạo mã mới
recovery-shown-title = Hãy ghi lại các mã này ngay
recovery-shown-text = Chúng chỉ hiện lần này. Hãy giữ trên giấy ở nơi an toàn, đừng lưu trong máy này.
