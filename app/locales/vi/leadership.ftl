# Home, the students of an adult, and who is not reached.
home-title = Trang chính
home-greeting = Xin chào { $name }
home-nothing = Chưa có gì cho bạn ở đây
home-nothing-text = Ngay khi trường kết nối bạn với học sinh hoặc lớp học, các bước tiếp theo của bạn sẽ hiện ở đây.
home-also = Cũng dành cho bạn
home-conference = Buổi họp của bạn
home-conference-in = { $days ->
    [0] Buổi họp của bạn là hôm nay
    [1] Buổi họp của bạn là ngày mai
   *[other] Còn { $days } ngày nữa đến buổi họp của bạn
}
home-conference-passed = Ngày họp của bạn đã qua
home-conference-soon = Buổi họp của bạn sắp đến
home-conference-text = Hãy chọn điều bạn muốn cho xem và muốn nói.
home-prepare = Chuẩn bị
home-ready = Bạn đã sẵn sàng
home-step = Bước tiếp theo của bạn
home-step-due = Hạn: { $day }
home-step-done = Xong
home-see-goal = Xem mục tiêu
home-goal = Mục tiêu của bạn
home-goal-text = Thêm một bước nhỏ đầu tiên, hoặc cho biết mọi việc đang thế nào.
home-go-on = Tiếp tục
home-begin = Một chỗ tốt để bắt đầu
home-first-goal = Bạn muốn làm điều gì tốt hơn?
home-first-goal-text = Một câu là đủ. Bạn có thể thêm phần còn lại sau.
home-start-goal = Bắt đầu một mục tiêu
home-review-came = Có người đã đọc bài này và viết cho bạn
home-prompt-from = Câu hỏi từ { $class }
home-from-school = trường của bạn
home-promise-due = Lời hứa, hạn: { $day }
home-check-in-due = Mọi việc thế nào rồi? Đã đến lúc cập nhật
home-draft = Vẫn là bản nháp
home-untitled = Bài suy ngẫm chưa có tiêu đề

home-reviews-waiting = { $count ->
    [1] Một bài suy ngẫm đang đợi bạn
   *[other] { $count } bài suy ngẫm đang đợi bạn
}
home-review-of = { $name } đã đợi lâu nhất
home-review = Đọc và nhận xét
home-no-reviews = Không có bài nào đợi nhận xét
home-no-reviews-text = Khi học sinh gửi cho bạn một bài suy ngẫm, bài sẽ hiện ở đây.
home-all-reviews = Xem tất cả
home-help = Đang cần giúp đỡ
home-hosting = Các buổi họp bạn phụ trách
home-no-time = Chưa có giờ

home-children = Gia đình bạn
home-child-goals = Mục tiêu được chia sẻ với bạn
home-child-reflections = Suy ngẫm được chia sẻ với bạn
home-please-answer = Vui lòng cho biết bạn có đến được không
home-answered = Bạn đã trả lời
home-answer = Trả lời
home-open-conference = Mở buổi họp
home-no-conference = Chưa có buổi họp nào được lên lịch.
home-promises = Lời hứa cần giữ

home-not-reached = Những học sinh cần được đồng hành
home-unheard = { $count ->
    [0] Mọi học sinh đều đã được lắng nghe trong đợt này
    [1] Một học sinh chưa được lắng nghe trong đợt này
   *[other] { $count } học sinh chưa được lắng nghe trong đợt này
}
home-unheard-text = Được lắng nghe nghĩa là học sinh đã chủ trì một buổi họp trong đợt này.
home-see-names = Xem là những ai
home-without-goal = { $count ->
    [1] Một học sinh chưa có mục tiêu đang thực hiện
   *[other] { $count } học sinh chưa có mục tiêu đang thực hiện
}
home-without-review = { $count ->
    [1] Một học sinh chưa có nhận xét
   *[other] { $count } học sinh chưa có nhận xét
}
home-season-text = Tạo đợt họp, để mỗi học sinh có một người lớn và một giờ họp.
home-caseload-text = Xem từng học sinh trong danh sách của bạn đang thế nào.
home-ask-school = Hỏi cả trường
home-ask-school-text = Đặt một câu hỏi để mọi học sinh cùng suy ngẫm.
home-school = Trường của bạn

advisory-title = Học sinh của bạn
advisory-lead = Học sinh đã lâu nhất chưa có cập nhật đứng đầu danh sách.
advisory-none = Bạn chưa có học sinh nào ở đây
advisory-none-text = Học sinh sẽ hiện ra khi trường kết nối bạn với một lớp hoặc một nhóm cố vấn.
advisory-as-advisor = Nhóm cố vấn của tôi
advisory-as-teacher = Các lớp của tôi
advisory-as-counselor = Học sinh tôi tư vấn
advisory-goals = Mục tiêu
advisory-goal-count = { $count ->
    [1] Một mục tiêu đang thực hiện
   *[other] { $count } mục tiêu đang thực hiện
}
advisory-no-goal = Chưa có mục tiêu
advisory-read = Đọc
advisory-check-in = Cập nhật gần nhất
advisory-never = Chưa có
advisory-waiting = Đợi nhận xét
advisory-conference = Buổi họp
advisory-help-title = Đang cần giúp đỡ
advisory-help-lead = Học sinh bạn tư vấn đã nhờ giúp đỡ trong lần cập nhật gần nhất.
advisory-help-hidden = Nội dung không được chia sẻ với bạn. Hãy hỏi học sinh.
days-ago = { $days ->
    [0] Hôm nay
    [1] Hôm qua
   *[other] { $days } ngày trước
}
days-waiting = { $days ->
    [0] từ hôm nay
    [1] đã một ngày
   *[other] đã { $days } ngày
}

insights-title = Học sinh nào cần được đồng hành
insights-lead = Tên chỉ dành cho những người có thể giúp. Bạn thấy tình hình chung, không bao giờ thấy điều học sinh viết.
insights-show = Xem tên
insights-no-goal = Chưa có mục tiêu đang thực hiện
insights-no-review = Chưa có nhận xét
insights-no-conference = Chưa được lắng nghe trong đợt này
insights-names-lead = Kèm người lớn phụ trách buổi họp của từng học sinh.
insights-all-reached = Không sót học sinh nào
insights-all-reached-text = Hôm nay không có ai trong danh sách này.
insights-host = Người phụ trách
insights-no-host = Cần một người lớn
insights-goal = Mục tiêu
insights-review = Nhận xét
insights-heard = Được lắng nghe
insights-yes = Rồi
insights-not-yet = Chưa
insights-published = Các con số bạn có thể công bố
insights-published-lead = Theo khối lớp. Nhóm nhỏ được ẩn để không ai nhận ra được học sinh nào.
insights-small-groups = Số từ 1 đến 9 được ẩn, cùng một số con số khác, để không ai có thể suy ra.
insights-grade = Khối { $grade }
insights-all = Tất cả các khối
insights-of = { $count } trên { $total }
insights-hidden = được ẩn
