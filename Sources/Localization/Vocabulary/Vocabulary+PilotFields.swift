extension Vocabulary {
  static let pilotFields = """
    use-case | Use case | Use case | = | =
    decision | Decision | Quyết định | = | =
    hypothesis | Hypothesis | Giả thuyết | = | =
    owner | Owner | Người phụ trách | = | Phụ trách
    audience-n | Customers taking part | Số khách tham gia | Audience | Số khách
    audience-pct | Share of customers taking part | Tỷ lệ khách tham gia | Audience % | % khách
    start | Start | Bắt đầu | = | =
    end | End | Kết thúc | = | =
    budget | Budget | Ngân sách | = | =
    spent | Spent | Đã chi | = | =
    series | Readings | Chuỗi số đo | = | Chuỗi số
    series/on | Day of the reading | Ngày đo | Day | =
    series/value | Reading | Số đo | = | =
    kill | Kill rules | Quy tắc dừng | = | =
    kill/id | Rule | Mã quy tắc | = | Mã
    kill/value | Limit | Ngưỡng | = | =
    op | Comparison | Phép so | Compare | =
    from | Counts from | Tính từ ngày | From | Từ ngày
    guardrails | Guardrails | Giới hạn an toàn | = | Giới hạn
    guardrails/id | Guardrail | Mã giới hạn | = | Mã
    guardrails/value | Limit | Ngưỡng | = | =
    check-ins | Check-ins by marketing (1–5) | Marketing chấm điểm (1–5) | Check-ins | Chấm điểm
    check-ins/on | Day of the check-in | Ngày chấm | Day | =
    score | Score | Điểm | = | =
    team | Team | Đội | = | =
    person | Person | Thành viên | = | =
    fte | Share of time (FTE) | Tỷ lệ tham gia (FTE) | FTE | FTE
    override | Colour override (worse only) | Ghi đè màu (chỉ được xấu hơn) | Override | Ghi đè
    override/key | What | Mục | = | =
    rag | Colour | Màu | = | =
    actual-benefit | Actual benefit | Lợi ích thực tế | Actual ben. | LI thực tế
    verdict | Verdict | Kết luận | = | =
    verdict-on | Verdict given on | Ngày kết luận | Verdict on | Ngày KL
    lesson | Lesson | Bài học | = | =
    credits | Credits | Ghi công | = | =
    reuses | Reuses lessons of | Dùng lại bài học | Reuses | Dùng lại
    risk | Risk | Rủi ro | = | =
    """

  static let toolFields = """
    scores/key | Criterion | Tiêu chí | = | =
    scores/value | Score | Điểm | = | =
    scores | Scores (1–5) | Điểm tiêu chí | Scores | Tiêu chí
    heads/modularity | Modularity | Tính mô-đun | MOD | MĐ
    heads/flexibility | Flexibility | Tính linh hoạt | FLX | LH
    heads/interoperability | Interoperability | Khả năng tương tác | INT | TT
    heads/scalability | Scalability | Khả năng mở rộng | SCA | MR
    heads/security | Security | Bảo mật | SEC | BM
    heads/simplicity | Simplicity | Đơn giản | SIM | ĐG
    modularity | Modularity | Tính mô-đun | = | Mô-đun
    flexibility | Flexibility | Tính linh hoạt | = | Linh hoạt
    interoperability | Interoperability | Khả năng tương tác | Interop. | Tương tác
    scalability | Scalability | Khả năng mở rộng | = | Mở rộng
    security | Security | Bảo mật | = | =
    simplicity | Simplicity | Đơn giản | = | =
    licence-year | Licence per year | Phí bản quyền năm | Licence/yr | Phí/năm
    rollout | Rollout cost | Chi phí triển khai | Rollout | Triển khai
    tool/training | Training cost | Chi phí đào tạo | Training | CP đào tạo
    seats | Seats | Tài khoản | = | =
    seats-used | Seats in use | Tài khoản đang dùng | Seats used | TK dùng
    features | Features | Tính năng | = | =
    features-used | Features in use | Tính năng đang dùng | Feat. used | TN dùng
    self-service-pct | Share run by marketing itself | Tỷ lệ marketing tự vận hành | Self-service | Tự vận hành
    exit-cost | Cost of leaving | Chi phí rời bỏ | Exit cost | CP rời bỏ
    contract-end | End of contract | Ngày hết hợp đồng | Contract end | Hết hợp đồng
    exclusive-until | Exclusive until | Độc quyền đến | Exclusive | Độc quyền
    ip-kept | Know-how kept | Tri thức giữ lại | Know-how | Tri thức
    """

  static let meetingFields = """
    date | Date | Ngày | = | =
    minutes | Minutes | Biên bản | = | =
    meeting/minutes | Length in minutes | Số phút | Minutes | Phút
    chair | Chair | Chủ tọa | = | =
    present | Present | Có mặt | = | =
    agenda | Agenda | Chương trình họp | = | Chương trình
    agenda/minutes | Minutes planned | Số phút dự kiến | Minutes | Phút
    ref | Record | Bản ghi | = | =
    verb | To do | Yêu cầu | = | =
    actions | Action items | Việc cần làm | Actions | Việc
    actions/id | Action | Mã việc | = | =
    actions/text | What to do | Nội dung việc | Action | Việc
    due | Due | Hạn | = | =
    state | State | Trạng thái | = | =
    """
}
