extension Vocabulary {
  static let useCaseFields = """
    theme | Theme of Marketing 5.0 | Thành phần Marketing 5.0 | Theme | Thành phần
    rung | Rung of the ladder | Bậc | Rung | =
    market | Market | Thị trường | = | =
    objective | Objective | Mục tiêu | = | =
    metric | Metric | Chỉ số | = | =
    baseline | Baseline | Mức nền | = | =
    target | Target | Chỉ tiêu | = | =
    customer-problem | Customer's problem | Vấn đề của khách hàng | Problem | Vấn đề KH
    customer-benefit | Customer's benefit | Lợi ích cho khách hàng | Cust. gain | Lợi ích KH
    segment | Customer segment | Phân khúc khách hàng | Segment | Phân khúc
    touchpoints | Touchpoints | Điểm chạm | = | =
    dialogue | Dialogue | Đối thoại | = | =
    grain | Level of information | Cấp độ thông tin | Grain | Cấp độ
    brief | Brief (at most 5 lines) | Brief (tối đa 5 dòng) | Brief | Brief
    benefit-month | Benefit per month | Lợi ích mỗi tháng | Benefit/mo | Lợi ích/th
    sources | Data sources | Nguồn dữ liệu | Sources | Nguồn DL
    sources/name | Data source | Tên nguồn dữ liệu | Source | Nguồn DL
    sources/owner | Source owner | Chủ nguồn | = | =
    purpose | Purpose | Mục đích | = | =
    access | Access | Quyền truy cập | = | Truy cập
    gives | Partner gives | Cho đi | Gives | =
    gets | Partner gets | Nhận lại | Gets | =
    integrations | Integrations | Tích hợp | = | =
    acceptance | Acceptance criteria | Tiêu chí nghiệm thu | Acceptance | Nghiệm thu
    privacy | Personal data | Dữ liệu cá nhân | Privacy | DL cá nhân
    effort | Effort (person-months) | Công sức (người-tháng) | Effort | Công sức
    translator | Translator | Thông dịch viên (marketing và IT) | = | Thông dịch
    needs | Needs ownership rows | Cần các dòng trách nhiệm | Needs | Cần có
    tool | Tool | Công cụ | = | =
    cost-once | One-off cost | Chi phí một lần | Cost once | CP một lần
    run-month | Running cost per month | Chi phí vận hành tháng | Run/month | CP/tháng
    funded-from | Funded from | Nguồn tiền | = | =
    process-change | Process change | Thay đổi quy trình | Process | Quy trình
    content-variants | Content variants | Biến thể nội dung | Variants | Biến thể
    training | Training | Đào tạo | = | =
    read-back/key | Side | Bên | = | =
    read-back/value | Day and digest | Ngày và mã kiểm | Day, digest | Ngày, mã
    read-back | Read-back | Diễn giải lại cho nhau | = | Diễn giải
    asked | Asked to move next | Bên đang được hỏi | Asked | Đang hỏi
    rank | Rank | Thứ tự ưu tiên | = | Thứ tự
    reach | Reach (customers per quarter) | Độ phủ (khách mỗi quý) | Reach | Độ phủ
    impact | Impact | Tác động | = | =
    confidence | Confidence | Độ tin cậy | = | =
    bv | Business value | Giá trị kinh doanh | Bus. value | Giá trị KD
    tc | Time criticality | Độ khẩn | Urgency | =
    rr | Risk reduction | Giảm rủi ro | Risk red. | Giảm RR
    size | Job size | Quy mô | Size | =
    reason | Reason | Lý do | = | =
    """
}
