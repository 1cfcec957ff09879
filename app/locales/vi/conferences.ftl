# Conferences: lists, one conference, preparing it, and the season.
conferences-title = Buổi họp
conference-title = Buổi họp
prepare-title = Chuẩn bị buổi họp của bạn
season-title = Đợt họp

conferences-lead-student = Ở đây bạn chủ trì. Bạn cho thấy mình học như thế nào, và bạn quyết định cho xem điều gì.
conferences-lead = Học sinh chủ trì những buổi trò chuyện này về việc học của chính mình.
conferences-season-link = Đợt họp
conferences-mine = Buổi họp của bạn
conferences-none-title = Chưa có buổi họp nào
conferences-none-text = Khi trường lên lịch các buổi họp, buổi của bạn sẽ hiện ở đây cùng ngày và giờ.
conferences-earlier = Các buổi họp trước
conferences-others = Các buổi họp khác
conferences-family = Gia đình bạn
conferences-child-none = Hiện chưa có buổi họp nào được lên lịch cho { $name }.
conferences-hosting = Bạn phụ trách
conferences-hosting-none-title = Hiện bạn không phụ trách buổi họp nào
conferences-hosting-none-text = Khi đợt họp được tạo, các buổi họp của học sinh bạn phụ trách sẽ hiện ở đây theo giờ.
conferences-show-earlier = Xem các buổi họp trước
conferences-show-ahead = Xem các buổi sắp tới
conferences-column-student = Học sinh
conferences-column-when = Khi nào
conferences-column-host = Người phụ trách
conferences-column-state = Tình trạng
conferences-column-ready = Chuẩn bị
conferences-column-place = Ở đâu
conferences-answer-now = Cho biết bạn có đến được không
conferences-open = Mở
conferences-prepare = Chuẩn bị
conferences-with-host = với { $name }
conferences-your-answer = Câu trả lời của bạn: { $answer }
conferences-your-questions = { $count ->
    [1] 1 câu hỏi dành cho ngày họp
   *[other] { $count } câu hỏi dành cho ngày họp
}
conferences-items = { $count ->
    [0] Chưa chọn gì
    [1] Đã chọn 1 mục
   *[other] Đã chọn { $count } mục
}
conferences-rehearsed = đã tập thử
conferences-invited = Bạn được mời

conference-countdown = { $days ->
    [0] Hôm nay
    [1] Ngày mai
   *[other] Còn { $days } ngày
}
conference-day-passed = Ngày họp đã qua
conference-no-time = Chưa có giờ
conference-no-host = Cần một người lớn
conference-no-place = Chưa có nơi họp

conference-state-planned = Đã lên lịch
conference-state-preparing = Đang chuẩn bị
conference-state-ready = Sẵn sàng
conference-state-held = Đã diễn ra
conference-state-missed = Không diễn ra
conference-state-cancelled = Đã hủy
conference-state-closed = Đã khép lại

conference-rsvp-yes = Có
conference-rsvp-no = Không
conference-rsvp-maybe = Có thể
conference-rsvp-none = Chưa trả lời
conference-guest-attended = Đã có mặt
conference-guest-absent = Không có mặt

conference-of = Buổi họp của { $name }
conference-yours = Buổi họp của bạn
conference-when = Khi nào
conference-where = Ở đâu
conference-host = Người lớn phụ trách
conference-length = Bao lâu
conference-minutes = { $minutes ->
    [1] 1 phút
   *[other] { $minutes } phút
}
conference-status-only = Bạn thấy giờ họp và việc chuẩn bị đến đâu. Những gì học sinh cho xem là dành cho người dự buổi họp.
conference-closed-text = Buổi họp này đã khép lại. Phần ghi lại giữ nguyên, còn các lời hứa vẫn tiếp tục.
conference-cancelled-text = Buổi họp này đã bị hủy và sẽ không diễn ra.
conference-cancelled-why = Lý do
conference-missed-text = Buổi họp này đã không diễn ra. Một giờ mới sẽ được xếp, để học sinh vẫn được lắng nghe.
conference-prepare-link = Chuẩn bị
conference-seen-by = Học sinh và { $names } thấy được trang này.
conference-seen-by-student = Bạn và { $names } thấy được trang này.
conference-seen-by-you = Chỉ bạn thấy được trang này cho đến khi có người được mời.

conference-before-title = Trước hết: những điều chúng ta đã hứa
conference-before-lead = Hãy bắt đầu từ đây: những lời hứa còn đó, và kết quả của những lời hứa lần trước.
conference-before-none = Chưa có lời hứa nào từ trước.
conference-agenda-title = Chúng ta nói về điều gì
conference-part-welcome = Lời chào
conference-part-strength = Một điểm mạnh
conference-part-challenge = Một thử thách
conference-part-last-goals = Các mục tiêu lần trước
conference-part-family-questions = Câu hỏi từ gia đình
conference-part-new-goal = Một mục tiêu mới, và lời hứa của mỗi người
conference-part-thanks = Lời cảm ơn
conference-part-empty = Chưa chọn gì cho phần này.
conference-part-thanks-text = Hãy cảm ơn nhau. Một điều bạn sẽ nhớ từ hôm nay là gì?
conference-part-welcome-text = Học sinh chào đón mọi người và cho biết buổi trò chuyện sẽ diễn ra thế nào.
conference-item-say = Điều tôi muốn nói
conference-item-why = Vì sao điều này quan trọng
conference-item-success = Thành công trông như thế nào
conference-item-due = Đến khi nào
conference-item-goal = Mục tiêu
conference-item-reflection = Bài suy ngẫm
conference-item-gone = Mục này đã được rút lại.
conference-questions-none = Chưa có câu hỏi nào.
conference-asked-by = { $name } hỏi

conference-guests-title = Ai được mời
conference-guests-none = Chưa có ai được mời.
conference-guests-missing = { $count ->
    [1] 1 người thân được thêm sau và chưa có trong danh sách này.
   *[other] { $count } người thân được thêm sau và chưa có trong danh sách này.
}
conference-guests-update = Cập nhật danh sách khách mời
conference-invite-title = Mời một người lớn trong nhóm của bạn
conference-invite-title-of = Mời một người lớn trong nhóm của { $name }
conference-invite-text = Người lớn được mời sẽ đọc được những gì bạn cho xem. Bạn có thể rút lại lời mời.
conference-invite-text-of = Người lớn được mời sẽ đọc được những gì { $name } cho xem. Hãy hỏi { $name } trước.
conference-invite-who = Bạn muốn mời ai?
conference-invite-placeholder = Chọn một người lớn
conference-invite-counselor = { $name } (chuyên viên tư vấn)
conference-invite-as = { $name } ({ $role })
conference-invite-button = Mời
conference-withdraw-of = Rút lại lời mời { $name }
conference-rsvp-title = Bạn có đến được không?
conference-rsvp-question = Bạn sẽ có mặt chứ?
conference-rsvp-button = Gửi câu trả lời
conference-ask-title = Đặt câu hỏi trước buổi họp
conference-ask-label = Bạn muốn hỏi điều gì?
conference-ask-hint = Học sinh và những người dự buổi họp đọc được.
conference-ask-button = Gửi câu hỏi

conference-commitments-title = Điều chúng ta hứa
conference-commitments-none = Chưa ghi lại lời hứa nào.
conference-commit-title = Ghi lại một lời hứa
conference-commit-own-title = Lời hứa của chính bạn
conference-commit-text = Lời hứa là gì?
conference-commit-text-hint = Nhỏ và rõ, để ai cũng thấy được là đã làm hay chưa.
conference-commit-due = Đến khi nào?
conference-commit-owner = Ai hứa?
conference-commit-button = Ghi lại
conference-commit-seen = Mọi người trong buổi họp này đều thấy được.
commitment-due = Hạn: { $date }
commitment-owner-you = Bạn
commitment-close = Kết quả ra sao?
commitment-close-title = Lời hứa này kết quả ra sao?
commitment-close-question = Việc này thế nào rồi?
commitment-close-word = Đôi lời về việc này
commitment-close-word-hint = Cần ghi khi lời hứa đã thay đổi hoặc không tiếp tục.
commitment-close-button = Lưu
commitment-kept = Đã giữ
commitment-changed = Đã thay đổi
commitment-dropped = Không tiếp tục
commitment-open = Còn mở
commitment-stale = Trong lúc đó đã lưu: { $text }
commitment-next-goal = Bắt đầu mục tiêu tiếp theo từ điều này

conference-schedule-title = Đổi ngày, giờ hoặc nơi họp
conference-schedule-again-title = Xếp một giờ mới
conference-schedule-day = Ngày
conference-schedule-time = Giờ
conference-schedule-place = Nơi họp
conference-schedule-button = Lưu giờ và nơi họp
conference-schedule-stale = Trong lúc đó có người đã đổi. Bây giờ là: { $text }
conference-record-title = Ghi lại buổi họp
conference-record-again-title = Sửa phần ghi lại
conference-record-lead = Điểm danh trước, rồi viết vài câu. Ghi trên giấy cũng được tính.
conference-record-outcome = Buổi họp có diễn ra không?
conference-record-held = Có, đã diễn ra
conference-record-missed = Không, đã không diễn ra
conference-record-missed-text = Vậy hãy chọn một ngày mới, để học sinh vẫn được lắng nghe.
conference-record-student = { $name } đã có mặt và chủ trì
conference-record-guests = Những khách mời nào đã có mặt?
conference-record-summary = Tóm tắt ngắn
conference-record-summary-hint = Những điều đã nói và đã quyết định. Mọi người dự buổi họp đều đọc được.
conference-record-button = Lưu phần ghi lại
conference-record-commit = Bây giờ hãy ghi lại ở dưới, mỗi người một hoặc hai lời hứa.
conference-close-text = Hãy khép lại buổi họp khi các lời hứa đã được ghi lại. Từ đó phần ghi lại giữ nguyên.
conference-close-needs = Khi ít nhất một lời hứa đã được ghi lại ở dưới, bạn có thể khép lại buổi họp.
conference-close-button = Khép lại buổi họp
conference-cancel-button = Hủy buổi họp
conference-cancel-question = Hủy buổi họp này?
conference-cancel-text = Học sinh và mọi khách mời đều đọc được lý do. Việc này không thể hoàn lại.
conference-cancel-word = Vì sao hủy?
conference-summary-title = Điều chúng ta mang theo
conference-held-on = Đã diễn ra vào ngày { $date }
conference-student-led = { $name } đã chủ trì buổi họp này.
conference-student-absent = { $name } đã không có mặt.

prepare-lead = Hãy chọn từ hai đến bốn điều để cho xem. Một trong số đó có thể là điều bạn thấy khó: đó là nơi bạn lớn lên.
prepare-preview = Xem trang như khách mời sẽ thấy
prepare-over = Buổi họp này đã kết thúc. Bạn vẫn có thể gỡ bớt mục khỏi trang.
prepare-checklist = Bạn đã sẵn sàng đến đâu
prepare-check-strength = Một điểm mạnh để cho xem
prepare-check-challenge = Một thử thách để nói đến
prepare-check-goal = Một mục tiêu
prepare-check-words = Lời mở đầu của bạn
prepare-check-rehearsed = Đã tập thử một lần
prepare-check-guests = Có người nhận lời đến
prepare-check-done = Xong
prepare-check-open = Còn phải làm
prepare-check-next = Tiếp theo
prepare-guests-coming = Sẽ đến: { $names }
prepare-guests-waiting = Chưa trả lời
prepare-chosen-title = Những gì bạn cho xem
prepare-chosen-none-title = Chưa chọn gì
prepare-chosen-none-text = Hãy bắt đầu với điều bạn tự hào.
prepare-choose-title = Chọn điều để cho xem
prepare-choose-readers = { $names } sẽ đọc được điều bạn chọn, đúng như hiện giờ. Những thay đổi sau đó là của riêng bạn cho đến khi bạn cập nhật ở đây.
prepare-choose-readers-none = Chưa có ai được mời. Ai được mời sẽ đọc được điều bạn chọn.
prepare-choose-later = Ai được mời sau này cũng đọc được. Trang buổi họp của bạn cho biết ai được mời.
prepare-choose-private = Một số mục hiện chỉ bạn thấy. Khi bạn chọn, những người trong buổi họp của bạn sẽ thấy mục đó.
prepare-choose-ended = Một mục tiêu đã kết thúc hợp với mọi phần, trừ phần mục tiêu mới.
prepare-choose-item = Bạn muốn cho xem điều gì?
prepare-choose-placeholder = Chọn một mục tiêu hoặc một bài suy ngẫm
prepare-choose-part = Ở phần nào của buổi trò chuyện?
prepare-choose-say = Điều tôi muốn nói
prepare-choose-say-hint = Một dòng là đủ.
prepare-choose-button = Tôi muốn cho xem điều này
prepare-choose-none-title = Chưa có gì để chọn
prepare-choose-none-text = Ở đây bạn có thể chọn các mục tiêu bạn đang thực hiện và các bài suy ngẫm bạn đã gửi.
prepare-offer-goal = Mục tiêu: { $title }
prepare-offer-achieved = Mục tiêu bạn đã đạt được: { $title }
prepare-offer-let-go = Mục tiêu bạn ngừng theo đuổi: { $title }
prepare-offer-revised = Mục tiêu đã chuyển thành mục tiêu mới: { $title }
prepare-offer-private = { $offer } (hiện chỉ bạn thấy)
prepare-offer-reflection = Bài suy ngẫm: { $title }
prepare-edit-title = Sửa điều bạn nói
prepare-edit-button = Lưu lời nói
prepare-newer = Bạn đã sửa mục này sau khi chọn. Khách mời của bạn vẫn thấy bản trước.
prepare-update-button = Cho xem bản mới nhất
prepare-up-of = Chuyển lên: { $title }
prepare-down-of = Chuyển xuống: { $title }
prepare-remove = Gỡ khỏi trang
prepare-remove-question = Gỡ mục này khỏi trang?
prepare-remove-text = Những người trong buổi họp của bạn sẽ lập tức không còn thấy mục này.
prepare-ready-title = Bạn đã sẵn sàng chưa?
prepare-opening = Lời mở đầu của bạn
prepare-opening-hint = Bạn sẽ chào đón mọi người thế nào? Điều quan trọng nhất hôm nay là gì?
prepare-opening-stored = Bản đang được lưu: { $text }
prepare-rehearsed = Tôi đã tập thử một lần
prepare-rehearsed-hint = Với một người bạn, ở nhà hoặc một mình. Việc này có ích nhưng không bắt buộc.
prepare-ready = Tôi đã sẵn sàng chủ trì
prepare-ready-hint = Người phụ trách buổi họp của bạn sẽ thấy. Bạn có thể thay đổi cho đến ngày họp.
prepare-ready-needs = Khi đã chọn điều để cho xem, bạn có thể báo là mình sẵn sàng.
prepare-save = Lưu

season-lead = Mỗi học sinh một buổi họp, chỉ trong một bước. Không ai bị bỏ sót: học sinh chưa có người lớn phụ trách đứng đầu trang này.
season-new-title = Tạo một đợt họp
season-new-lead = Mỗi học sinh có một buổi họp với cố vấn hoặc giáo viên của lớp. Các giờ họp nối tiếp nhau; gia đình được mời.
season-field-title = Tên đợt họp
season-field-title-hint = Gia đình sẽ đọc tên này. Ví dụ: Đợt họp mùa thu.
season-field-first = Ngày đầu
season-field-last = Ngày cuối
season-field-from = Các buổi họp bắt đầu lúc
season-field-until = Buổi cuối kết thúc chậm nhất lúc
season-field-minutes = Số phút cho mỗi buổi
season-field-minutes-hint = Hai mươi là vừa. Từ { $least } đến { $most }.
season-make-button = Tạo đợt họp
season-dates = Từ ngày { $first } đến ngày { $last }
season-is-open = Đang mở
season-is-over = Đã kết thúc
season-progress = Đã đến đâu
season-students-heard = Học sinh đã được lắng nghe
season-of-total = { $count } trên { $total }
season-answers = Lời mời đã được trả lời
season-without-time = { $count ->
    [1] 1 buổi họp chưa có giờ
   *[other] { $count } buổi họp chưa có giờ
}
season-column-state = Tình trạng
season-column-count = Số buổi họp
season-needs-title = Cần một người lớn
season-needs-lead = { $count ->
    [1] 1 học sinh chưa có ai phụ trách buổi họp. Hãy chọn một người lớn.
   *[other] { $count } học sinh chưa có ai phụ trách buổi họp. Hãy chọn một người lớn cho mỗi em.
}
season-needs-none = Mọi học sinh đều có một người lớn phụ trách.
season-needs-shown = Mỗi lần hiện { $count } học sinh. Những học sinh tiếp theo sẽ hiện khi các học sinh này đã có người lớn phụ trách.
season-needs-host = Người lớn cho { $name }
season-needs-placeholder = Chọn một người lớn
season-needs-teacher-note = Giáo viên bạn chọn cũng sẽ trở thành cố vấn của học sinh này.
season-needs-button = Lưu
season-all-title = Tất cả buổi họp
season-none-title = Chưa có đợt họp nào
season-none-text = Hãy tạo một đợt ở dưới. Chỉ mất một phút.
season-others = Các đợt họp khác
