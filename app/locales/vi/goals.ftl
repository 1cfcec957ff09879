# Goals.
goals-title = Mục tiêu
goal-new-title = Mục tiêu mới
goal-title = Mục tiêu
goal-edit-title = Sửa mục tiêu

# Words of goals, used on other pages too.
goal-kind-academic = Môn học
goal-kind-personal = Cá nhân
goal-kind-pathway = Tương lai của tôi
goal-kind-wellbeing = Sức khỏe và tinh thần
goal-kind-professional = Công việc của tôi
goal-kind-academic-about = Điều bạn muốn học hoặc làm tốt hơn trong lớp.
goal-kind-personal-about = Điều quan trọng với bạn, ở trường hay ở ngoài.
goal-kind-pathway-about = Một nghề, một trường đại học, một kỹ năng cho sau này.
goal-kind-wellbeing-about = Giấc ngủ, bạn bè, sự bình yên, sức khỏe.
goal-state-draft = Bản nháp
goal-state-active = Đang thực hiện
goal-state-paused = Tạm dừng
goal-state-achieved = Đã đạt được
goal-state-revised = Đã thay đổi
goal-state-let-go = Ngừng theo đuổi
goal-going-well = Đang tốt
goal-going-mixed = Tàm tạm
goal-going-stuck = Đang bị kẹt
goal-wants-help = Đã nhờ giúp đỡ
goal-confidence-of-five = Mức tự tin { $value } trên 5
goal-steps-count = { $total ->
    [1] Xong { $count } trên 1 bước
   *[other] Xong { $count } trên { $total } bước
  }
goal-next-step = Tiếp theo: { $step }
goal-due = Hạn: { $date }
goal-overdue = Đã dự định vào ngày { $date }

# Who can see it.
goal-sees-only-you = Chỉ bạn thấy được mục này.
goal-sees-draft = Chỉ bạn thấy được khi đây còn là bản nháp.
goal-sees-named = Bạn và { $names }
goal-sees-team = Bạn, các giáo viên, cố vấn, chuyên viên tư vấn, trợ giảng và người kèm cặp của bạn
goal-sees-family = Bạn, gia đình, các giáo viên, cố vấn và chuyên viên tư vấn của bạn
goal-sees-reader-named = { $name } đã chọn bạn để cho xem mục này.
goal-sees-reader-team = { $name } chia sẻ mục này với các giáo viên, cố vấn, chuyên viên tư vấn, trợ giảng và người kèm cặp.
goal-sees-reader-family = { $name } chia sẻ mục này với gia đình, các giáo viên, cố vấn và chuyên viên tư vấn.
goal-reader-advisor = { $name } (cố vấn)
goal-reader-teacher = { $name } (giáo viên)
goal-reader-class = { $name } ({ $class })

# Starting one.
goal-new-lead = Một câu là đủ để bắt đầu. Bạn có thể thêm phần còn lại sau.
goal-new-promise = Bạn đã hứa điều này ở buổi họp của bạn
goal-start-label = Bạn muốn đạt được điều gì?
goal-start-hint = Ví dụ: “Mỗi tháng đọc một cuốn sách tôi tự chọn.”
goal-start-hint-staff = Ví dụ: “Mỗi tuần hỏi từng học sinh một câu hỏi thật lòng.”
goal-start-kind = Mục tiêu này về điều gì?
goal-start-button = Bắt đầu mục tiêu này

# The list.
goals-lead = Những điều bạn muốn đạt được, và mọi việc đang thế nào.
goals-lead-staff = Ở đây ai cũng tiến bộ. Đây là mục tiêu của riêng bạn, và chỉ bạn thấy được.
goals-new-link = Mục tiêu mới
goals-open = Đang mở
goals-closed = Đã kết thúc
goals-empty-title = Chưa có mục tiêu nào
goals-empty-text = Hãy bắt đầu bằng một câu. Câu đó là của riêng bạn cho đến khi bạn quyết định chia sẻ.
goals-page-empty = Trang này không còn gì nữa.
goals-of-title = Mục tiêu của { $name }
goals-of-lead = Bạn thấy những gì { $name } chia sẻ với bạn.
goals-of-empty-title = Chưa có gì được chia sẻ
goals-of-empty-text = Khi { $name } chia sẻ một mục tiêu với bạn, mục tiêu sẽ hiện ở đây.
goals-family-title = Mục tiêu là của học sinh
goals-family-text = Ở đây học sinh tự đặt mục tiêu và chọn điều muốn chia sẻ với gia đình. Gia đình có thể đọc những gì con em chia sẻ.
goals-family-none = Chưa có học sinh nào được kết nối với bạn. Hãy hỏi nhà trường.

# One goal.
goal-of = Một mục tiêu của { $name }
goal-back-of = Tất cả mục tiêu của { $name }
goal-edit-link = Sửa
goal-why = Vì sao điều này quan trọng
goal-success = Thành công trông như thế nào
goal-obstacle = Điều có thể cản trở
goal-plan = Kế hoạch nếu – thì
goal-plan-sentence = Nếu { $cause }, thì { $act }
goal-words-title = Thêm về mục tiêu này
goal-after = Mục tiêu này được tiếp nối ở:
goal-before = Mục tiêu này lớn lên từ:
goal-from-promise = Từ lời hứa của bạn ở buổi họp:
goal-ended-achieved = Bạn đã đạt được vào ngày { $date }.
goal-ended-let-go = Ngừng theo đuổi vào ngày { $date }.
goal-ended-revised = Đã chuyển thành mục tiêu mới vào ngày { $date }.
goal-reader-ended-achieved = Đã đạt được vào ngày { $date }.

goal-prompt-kicker = Một câu hỏi
goal-prompt-later = Để sau
goal-prompt-why-title = Vì sao điều này quan trọng với bạn?
goal-prompt-why-text = Biết rõ lý do thì dễ đi tiếp hơn.
goal-prompt-why-link = Nói lý do
goal-prompt-success-title = Làm sao bạn biết là mình đã làm được?
goal-prompt-success-text = Hãy hình dung ngày bạn đạt được. Bạn thấy gì hoặc làm được gì?
goal-prompt-success-link = Mô tả
goal-prompt-first-step-title = Một bước nhỏ đầu tiên là gì?
goal-prompt-first-step-text = Việc bạn có thể làm trong tuần này.
goal-prompt-first-step-link = Thêm một bước
goal-prompt-plan-title = Điều gì có thể cản trở?
goal-prompt-plan-text = Hãy lập kế hoạch ngay bây giờ: nếu điều đó xảy ra, thì tôi sẽ…
goal-prompt-plan-link = Lập kế hoạch

goal-steps-title = Các bước
goal-steps-none = Chưa có bước nào.
goal-steps-label = Các bước của mục tiêu này
goal-step-tick = Đánh dấu là xong
goal-step-untick = Mở lại
goal-step-is-done = Xong
goal-step-is-open = Chưa xong
goal-step-add-title = Thêm một bước
goal-step-title = Bạn sẽ làm gì?
goal-step-due = Đến khi nào?
goal-step-add = Thêm bước
goal-step-most = Mục tiêu này có nhiều bước. Hãy làm xong vài bước, hoặc bắt đầu một mục tiêu khác.

goal-check-in-title = Mọi việc thế nào rồi?
goal-check-in-going = Ngay lúc này…
goal-check-in-confidence = Bạn tự tin đến mức nào rằng mình sẽ đạt được?
goal-check-in-confidence-hint = 1 là chưa chắc, 5 là rất tự tin.
goal-check-in-note = Một dòng về việc này
goal-check-in-help = Tôi muốn được giúp đỡ
goal-check-in-help-hint = Những người lớn thấy được mục tiêu này sẽ biết. Chuyên viên tư vấn của bạn sẽ biết là bạn đã nhờ giúp đỡ.
goal-check-in-help-hint-private = Chưa có ai khác thấy được mục tiêu này. Nếu bạn có chuyên viên tư vấn, người đó chỉ biết là bạn đã nhờ giúp đỡ. Hãy chia sẻ mục tiêu để có người đọc thêm và giúp được bạn.
goal-check-in-button = Gửi cập nhật
goal-check-ins-title = Các lần cập nhật
goal-check-ins-label = Các lần cập nhật, mới nhất ở trên

goal-chart-title = Mức tự tin theo thời gian
goal-chart-text = { $count ->
    [1] Một lần cập nhật. Mức mới nhất là { $last } trên 5.
   *[other] { $count } lần cập nhật, từ { $first } đến { $last } trên 5.
  }
goal-chart-low = Chưa chắc
goal-chart-high = Rất tự tin
goal-chart-table = Xem dạng bảng
goal-chart-when = Ngày
goal-chart-value = Mức tự tin

goal-share-title = Ai thấy được mục này
goal-share-change = Đổi người thấy được mục này
goal-share-legend = Ai thấy được mục tiêu này?
goal-share-private = Chỉ mình tôi
goal-share-named = Những người tôi chọn
goal-share-named-about = Đánh dấu tên của họ ở dưới.
goal-share-team = Nhóm hỗ trợ của tôi ở trường
goal-share-team-about = Các giáo viên, cố vấn, chuyên viên tư vấn của bạn, và trợ giảng hoặc người kèm cặp nếu có.
goal-share-family = Nhóm hỗ trợ và gia đình tôi
goal-share-family-about = Mọi người trong nhóm hỗ trợ của bạn, và phụ huynh của bạn.
goal-share-adults = Những người này
goal-share-adults-hint = Dành cho “Những người tôi chọn”.
goal-share-button = Lưu người thấy được mục này
goal-share-draft = Không ai khác thấy bản nháp. Điều bạn chọn ở đây có hiệu lực từ ngày bạn bắt đầu thực hiện mục tiêu.
goal-share-staff = Mục tiêu của bạn là cho riêng bạn. Không ai khác thấy được.

goal-activate-title = Sẵn sàng bắt đầu chưa?
goal-activate-text = Hãy bắt đầu thực hiện và thỉnh thoảng cập nhật.
goal-activate-private = Tạm thời giữ riêng cho tôi
goal-activate-private-about = Chỉ bạn thấy được. Bạn có thể chia sẻ sau.
goal-activate-advisor = Khi bạn bắt đầu thực hiện, { $names } sẽ thấy mục tiêu này.
goal-activate-team = Khi bạn bắt đầu thực hiện, các giáo viên, cố vấn, chuyên viên tư vấn, trợ giảng và người kèm cặp của bạn sẽ thấy mục tiêu này.
goal-activate-family = Khi bạn bắt đầu thực hiện, gia đình, các giáo viên, cố vấn và chuyên viên tư vấn của bạn sẽ thấy mục tiêu này.
goal-activate-only-you = Chỉ bạn thấy được.
goal-activate-button = Bắt đầu thực hiện

goal-exits-title = Tiếp theo là gì?
goal-resume-text = Mục tiêu này đang nghỉ. Không mất gì cả.
goal-resume-button = Tiếp tục mục tiêu này
goal-pause-button = Tạm dừng
goal-achieved-button = Tôi đã đạt được
goal-achieved-question = Bạn đã đạt được rồi!
goal-achieved-word = Điều gì đã giúp bạn nhiều nhất?
goal-achieved-save = Đánh dấu là đã đạt được
goal-revise-button = Chuyển thành mục tiêu mới
goal-revise-question = Mục tiêu cũng có thể lớn lên
goal-revise-text = Bạn sẽ có một bản nháp mới với cùng lời văn và các bước chưa xong. Mục tiêu này vẫn giữ nguyên, như một phần câu chuyện của bạn.
goal-revise-word = Điều gì đã thay đổi?
goal-revise-save = Tạo bản nháp mới
goal-let-go-button = Ngừng theo đuổi
goal-let-go-question = Ngừng lại cũng có thể là lựa chọn đúng
goal-let-go-word = Vì sao bạn ngừng theo đuổi?
goal-let-go-save = Ngừng theo đuổi

goal-history = { $count ->
    [1] Một bản trước đây
   *[other] { $count } bản trước đây
  }
goal-history-until = Đến ngày { $date }

# Editing.
goal-edit-lead = Bạn muốn đổi gì cũng được. Lời văn trước đây vẫn được giữ.
goal-edit-goal = Mục tiêu
goal-edit-why-hint = Điều gì sẽ tốt hơn cho bạn, hoặc cho người khác?
goal-edit-success-hint = Bạn sẽ thấy gì, nghe gì hoặc làm được gì?
goal-edit-obstacle-hint = Điều gì đó trong bạn hoặc quanh bạn từng làm bạn dừng lại.
goal-edit-if = Nếu điều này xảy ra…
goal-edit-if-hint = Ví dụ: “tôi thấy quá mệt để luyện tập”
goal-edit-then = …thì tôi sẽ làm điều này
goal-edit-then-hint = Ví dụ: “tôi chơi đúng một bài thôi”
goal-edit-due = Đến khi nào?
goal-edit-closed = Mục tiêu này đã kết thúc, nên lời văn được giữ nguyên.
goal-edit-stored = Bản đang được lưu
goal-edit-stored-text = Hãy so sánh với những gì bạn đã nhập ở dưới. Khi bạn lưu, lời văn của bạn sẽ thay vào, còn bản này được giữ lại làm bản trước đây.
