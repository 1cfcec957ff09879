# Reflections and reviews.
reflections-title = Bài suy ngẫm
reflections-lead = Nhìn lại việc bạn đã làm: bạn nhận ra điều gì, điều gì khó, điều gì tiếp theo.
reflection-title = Bài suy ngẫm
reflection-untitled = Chưa có tiêu đề
reflections-mine-title = Các bài suy ngẫm của bạn
reflections-of-title = Suy ngẫm của { $name }
reflections-of-lead = Bạn thấy những gì { $name } chia sẻ với bạn.
reflections-of-empty-title = Chưa có gì được chia sẻ
reflections-of-empty-text = Khi { $name } chia sẻ một bài suy ngẫm với bạn, bài đó sẽ hiện ở đây.
reflections-none-title = Chưa có gì ở đây
reflections-none-text = Hãy bắt đầu một bài ở dưới. Bài là của riêng bạn cho đến khi bạn gửi.
reflections-prompts-title = Đang đợi bạn
reflections-prompts-lead = Giáo viên mời bạn suy nghĩ về những câu hỏi này.
prompt-asked-by-class = { $name } hỏi { $class }
prompt-asked-by = { $name } hỏi
prompt-asked-class = Câu hỏi dành cho { $class }
prompt-asked-school = Câu hỏi từ trường của bạn
prompt-closes = Hạn trả lời: { $day }
prompt-answer-button = Trả lời câu hỏi này
reflection-new-title = Bắt đầu một bài mới
reflection-new-name = Bài này về điều gì?
reflection-new-name-hint = Vài từ là đủ. Bạn có thể đổi sau.
reflection-new-goal = Về một mục tiêu của bạn
reflection-new-goal-none = Không gắn với mục tiêu nào
reflection-new-button = Bắt đầu viết

reflection-state-draft = Bản nháp
reflection-state-shared = Đã gửi
reflection-state-reviewed = Đã có nhận xét
reflection-state-answered = Đã trả lời
reflection-new-review = Có nhận xét mới để đọc
reflection-changed-on = Sửa lần cuối: { $day }
reflection-about-goal = Về mục tiêu của bạn
reflection-prompt-label = Câu hỏi

reflection-field-title = Tiêu đề
reflection-field-body = Bài suy ngẫm của bạn
reflection-starters-title = Chưa biết bắt đầu thế nào?
reflection-starter-noticed = Tôi nhận ra…
reflection-starter-hardest = Phần khó nhất là…
reflection-starter-proud = Tôi tự hào về…
reflection-starter-learned = Trước đây tôi nghĩ… Bây giờ tôi nghĩ…
reflection-starter-next = Lần sau…
reflection-save-button = Lưu
reflection-stored-title = Đây là bản đang được lưu
reflection-stored-text = Bài đã thay đổi ở nơi khác trong khi bạn viết. Hãy so sánh hai bản. Nếu bạn lưu, bài của bạn ở dưới sẽ thay vào.

autosave-ready = Tự lưu trong khi bạn viết.
autosave-saving = Đang lưu…
autosave-saved = Đã lưu
autosave-offline = Chưa lưu: không có kết nối. Sẽ tự thử lại.
autosave-elsewhere = Bài này đã thay đổi ở nơi khác. Việc tự lưu đã dừng. Bấm Lưu để so sánh hai bản.
autosave-signed-out = Chưa lưu: phiên đăng nhập của bạn đã kết thúc. Bấm Lưu rồi đăng nhập lại. Bài của bạn vẫn còn ở đây.
autosave-refused = Chưa lưu. Bấm Lưu để xem cần đổi gì.

reflection-send-open = Gửi bài này
reflection-send-question = Ai sẽ đọc bài này?
reflection-send-confirm = Khi bạn gửi, những người này có thể đọc và viết lại cho bạn. Bạn có thể đổi người thấy được bài vào bất cứ lúc nào.
reflection-send-button = Gửi
reflection-visibility-label = Ai thấy được bài này
reflection-visibility-private = Chỉ mình tôi
reflection-visibility-private-about = Từ bây giờ không ai khác đọc được. Nhận xét mà người lớn đã viết vẫn là của họ.
reflection-visibility-named = Những người tôi chọn
reflection-visibility-named-about = Chỉ những người được đánh dấu ở dưới.
reflection-visibility-team = Nhóm hỗ trợ của tôi ở trường
reflection-visibility-team-about = Cố vấn, các giáo viên, chuyên viên tư vấn của bạn, và trợ giảng hoặc người kèm cặp nếu có.
reflection-visibility-family = Nhóm hỗ trợ ở trường và gia đình tôi
reflection-visibility-family-about = Gia đình bạn cũng đọc được bài này và các nhận xét về bài.
reflection-adults-label = Gửi cho
reflection-adults-hint = Họ sẽ thấy bài trong danh sách nhận xét của mình.
reflection-adults-none = Chưa có người lớn nào để bạn gửi. Hãy hỏi ở trường xem cố vấn của bạn là ai.
reflection-adult-advisor = { $name }, cố vấn của bạn
reflection-adult-teacher = { $name }, { $class }
reflection-share-title = Đổi người thấy được bài này
reflection-share-button = Lưu người thấy được bài này
reflection-edit-title = Sửa điều bạn đã viết
reflection-edit-text = Người đọc sẽ thấy lời mới bên cạnh bản họ đã nhận xét. Không có gì bị ghi đè.
reflection-edit-button = Lưu thành bản mới

reflection-who-private = Chỉ bạn
reflection-who-nobody = Hiện giờ chỉ có bạn: những người bạn đã chọn không đọc được nữa.
reflection-who-named = Bạn và { $names }
reflection-who-team = Bạn, cố vấn, các giáo viên, chuyên viên tư vấn, trợ giảng và người kèm cặp của bạn
reflection-who-family = Bạn, gia đình, cố vấn, các giáo viên và chuyên viên tư vấn của bạn
reflection-who-reader-named = Học sinh và { $names }
reflection-who-reader-team = Học sinh, cùng cố vấn, các giáo viên, chuyên viên tư vấn, trợ giảng và người kèm cặp của học sinh
reflection-who-reader-family = Học sinh, cùng gia đình, cố vấn, các giáo viên và chuyên viên tư vấn của học sinh

reviews-of-title = Nhận xét
review-by-on = { $name }, { $day }
review-glow = Điểm sáng
review-grow = Điểm có thể phát triển
review-question = Câu hỏi
review-answer-label = Câu trả lời của bạn
review-answer-hint = Người nhận xét sẽ thấy và có thể viết tiếp.
review-answer-button = Gửi câu trả lời
review-answered-by-you = Bạn đã trả lời
review-answered-by-student = Học sinh đã trả lời
review-earlier-title = Bản mà nhận xét này nói đến
review-earlier-notice = Bài đã thay đổi kể từ nhận xét này.
reflection-none-reviewed = Chưa có ai viết lại cho bạn.

reviews-title = Nhận xét
reviews-lead = Các bài suy ngẫm học sinh đã gửi cho bạn. Ai đợi lâu nhất đứng đầu.
reviews-none-title = Không có gì đang đợi bạn
reviews-none-text = Khi học sinh gửi cho bạn một bài suy ngẫm, bài sẽ hiện ở đây.
reviews-waiting-title = Đang đợi bạn
reviews-recent-title = Vừa nhận xét
reviews-to-prompts = Câu hỏi suy ngẫm
review-row = { $name }
review-row-class = { $name }, { $class }
review-waiting-days =
    { $days ->
        [0] Từ hôm nay
       *[other] Đã đợi { $days } ngày
    }
review-row-draft = Bản nháp của bạn
review-row-answered = Đã trả lời bạn
review-released-on = Đã gửi ngày { $day }
review-hidden-title = Một bài suy ngẫm bạn không còn thấy được
review-hidden-text = Bây giờ học sinh chia sẻ bài này với ít người hơn. Điều bạn đã viết vẫn là của bạn.
review-hidden-words = Điều bạn đã viết
review-form-title = Nhận xét của bạn
review-glow-hint = Điều gì tỏa sáng? Hãy nêu rõ một điều.
review-grow-hint = Điều gì có thể phát triển thêm?
review-question-hint = Điều bạn muốn biết thêm.
review-save-button = Lưu bản nháp
review-release-button = Gửi nhận xét
review-reads-student = Khi bạn gửi nhận xét, học sinh có thể đọc. Sau này, nếu học sinh chia sẻ bài này với nhóm hỗ trợ hoặc gia đình, những người đó cũng đọc được.
review-reads-team = Khi bạn gửi nhận xét, học sinh và chuyên viên tư vấn của học sinh có thể đọc. Sau này, nếu học sinh chia sẻ bài này với gia đình, gia đình cũng đọc được.
review-reads-family = Khi bạn gửi nhận xét, học sinh, gia đình và chuyên viên tư vấn có thể đọc.
review-draft-note = Cho đến lúc đó, chỉ bạn thấy bản nháp của mình.
review-changed-since = Học sinh đã sửa bài sau khi bạn bắt đầu bản nháp. Ở đây bạn thấy lời mới.
review-changed-words = Lời văn lúc bạn bắt đầu
review-stored-title = Đây là bản nháp đã lưu của bạn
review-stored-text = Bản này đã thay đổi ở một tab khác. Hãy so sánh hai bản. Nếu bạn lưu, lời của bạn ở dưới sẽ thay vào.
review-done = Bạn đã gửi nhận xét. Nếu học sinh trả lời, bài sẽ trở lại danh sách của bạn.

prompts-title = Câu hỏi suy ngẫm
prompts-lead = Hãy hỏi lớp một điều đáng suy nghĩ. Câu hỏi sẽ hiện trên trang suy ngẫm của từng học sinh.
prompts-new-title = Câu hỏi mới
prompts-class = Lớp
prompts-class-choose = Chọn một lớp
prompts-whom = Bạn hỏi ai?
prompts-whom-choose = Chọn người bạn hỏi
prompts-whole-school = Cả trường
prompts-text = Câu hỏi của bạn
prompts-text-hint = Câu hỏi mở đem lại nhiều hơn câu trả lời có hay không.
prompts-closes = Ngày cuối
prompts-closes-hint = Để trống nếu bạn muốn câu hỏi luôn mở.
prompts-button = Hỏi lớp
prompts-button-any = Hỏi
prompts-no-class = Bạn chưa có lớp nào để hỏi. Câu hỏi suy ngẫm do giáo viên của lớp, lãnh đạo nhà trường và điều phối viên đặt ra.
prompts-mine-title = Câu hỏi của bạn
prompts-none-title = Chưa có câu hỏi nào
prompts-none-text = Các câu hỏi của bạn và số câu trả lời sẽ hiện ở đây.
prompts-answers =
    { $count ->
        [0] Chưa có câu trả lời
       *[other] { $count } câu trả lời
    }
prompts-set-on = Đã hỏi ngày { $day }
prompts-closed = Đã đóng ngày { $day }
prompts-open-until = Mở đến ngày { $day }
