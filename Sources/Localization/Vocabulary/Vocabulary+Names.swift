extension Vocabulary {
  static let kindTable = """
    decision | Decision | Quyết định | = | =
    many/decision | Decisions | Quyết định | = | =
    ownership | Ownership row | Dòng trách nhiệm | Ownership | Dòng TN
    many/ownership | Ownership rows | Ma trận trách nhiệm (RACI) | Ownership | Ma trận
    use-case | Use case | Use case | = | =
    many/use-case | Use cases | Use case | = | =
    pilot | Pilot | Thí điểm | = | =
    many/pilot | Pilots | Thí điểm | = | =
    tool | Tool | Công cụ | = | =
    many/tool | Tools | Công cụ | = | =
    meeting | Meeting | Cuộc họp | = | =
    many/meeting | Meetings | Cuộc họp | = | =
    objective | Objective | Mục tiêu | = | =
    many/objective | Objectives | Mục tiêu | = | =
    metric | Metric | Chỉ số | = | =
    many/metric | Metrics | Chỉ số | = | =
    segment | Segment | Phân khúc khách hàng | = | Phân khúc
    many/segment | Segments | Phân khúc khách hàng | = | Phân khúc
    person | Person | Thành viên | = | =
    many/person | People | Thành viên | = | =
    configuration | Configuration | Cấu hình | Config | =
    many/configuration | Configuration | Cấu hình | Config | =
    record | Record | Bản ghi | = | =
    many/record | Records | Bản ghi | = | =
    action | Action item | Việc cần làm | Action | Việc
    many/action | Action items | Việc cần làm | Actions | Việc
    """

  static let screenTable = """
    meeting | Meeting | Họp | = | =
    decisions | Decisions | Quyết định | = | =
    ownership | Ownership | Trách nhiệm | = | =
    backlog | Backlog | Use case | = | =
    pilots | Pilots | Thí điểm | = | =
    scorecard | Scorecard | Thước đo | = | =
    """

  static let roleTable = """
    marketing | Marketing | Marketing | MKT | MKT
    sales | Sales | Bán hàng | = | =
    service | Customer service | Chăm sóc khách hàng | Service | CSKH
    product | Product | Sản phẩm | = | =
    pr | Public relations | Quan hệ công chúng | PR | PR
    it | IT | IT | = | =
    data | Data | Dữ liệu | = | =
    finance | Finance | Tài chính | = | =
    legal | Legal | Pháp chế | = | =
    hr | Human resources | Nhân sự | HR | =
    ceo | Chief executive | Tổng giám đốc | CEO | CEO
    procurement | Procurement | Thu mua | = | =
    partner | Partner | Đối tác | = | =
    other | Other | Khác | = | =
    cmo | Chief marketing officer | Giám đốc Marketing | CMO | CMO
    cio | Chief information officer | Giám đốc CNTT | CIO | CIO
    cfo | Chief financial officer | Giám đốc Tài chính | CFO | CFO
    dpo | Data protection officer | Phụ trách bảo vệ dữ liệu | DPO | DPO
    cco | Chief customer officer | Giám đốc Khách hàng | CCO | CCO
    customer-department | Customer department | Bộ phận khách hàng | Customer dpt | BP khách
    agency | Agency | Công ty quảng cáo (agency) | = | Agency
    start-up | Start-up | Startup | = | =
    freelancer | Freelancer | Cộng tác viên tự do | = | CTV
    translator | Translator between marketing and IT | Thông dịch viên (marketing và IT) | Translator | Thông dịch
    both | Both sides | Cả hai bên | Both | Cả hai
    """

  static let headingTable = """
    store | Store | Kho dữ liệu | = | Kho
    archive | Archive | Kho lưu trữ | = | Lưu trữ
    steering-committee | Steering committee | Ban chỉ đạo | Committee | =
    steering-meeting | Steering meeting | Họp Ban chỉ đạo | Steering | Họp BCĐ
    health | Health | Sức khỏe | = | =
    history | History | Lịch sử | = | =
    findings | Findings | Phát hiện | = | =
    details | Details | Chi tiết | = | =
    options | Options | Phương án | = | =
    rationale | Rationale | Căn cứ | = | =
    sign-off | Sign-off | Ký xác nhận | = | Ký
    business-half | Business half | Phần kinh doanh | Business | Phần KD
    it-half | IT half | Phần IT | = | =
    chart | Readings over time | Số đo theo thời gian | Chart | Biểu đồ
    role-load | Load of roles (number of A) | Tải theo vai trò (số A) | A load | Tải A
    agenda | Agenda | Chương trình họp | = | Chương trình
    minutes | Minutes | Biên bản | = | =
    actions | Action items | Việc cần làm | Actions | Việc
    attendance | Attendance | Thành phần dự họp | = | Có mặt
    translators | Translators | Thông dịch viên | = | Thông dịch
    skill-gaps | Skill gaps | Thiếu kỹ năng | = | Thiếu KN
    sponsor-attendance | Sponsors in the meetings | Người bảo trợ dự họp | Sponsors | Bảo trợ
    referred-to-by | Referred to by | Được nhắc đến trong | Named in | Nhắc đến ở
    reused-by | Lesson reused by | Bài học được dùng lại ở | Reused by | Dùng lại ở
    now | Now | Hiện nay | = | Nay
    change-30-days | Change in 30 days | Thay đổi 30 ngày | Δ30d | Δ30n
    ratios | Ratios | Tỷ lệ | = | =
    better | Better | Tốt lên | better | tốt lên
    worse | Worse | Xấu đi | worse | xấu đi
    pre-read | Pre-read | Tài liệu đọc trước | = | Đọc trước
    status | Status | Tình hình | = | =
    decision-log | Decision log | Sổ quyết định | = | Sổ QĐ
    pilots | Pilots | Thí điểm | = | =
    context | Context | Bối cảnh | = | =
    spec | Spec | Đặc tả | = | =
    comments | Comments | Nhận xét | = | =
    last-agreed | Last agreed | Đã thống nhất lần cuối | Last agreed | Lần cuối
    theme-light | Light | Sáng | = | =
    theme-dark | Dark | Tối | = | =
    theme-high-contrast | High contrast | Tương phản cao | Contrast | Tương phản
    theme-high-contrast-light | High contrast, light | Tương phản cao, nền sáng | Contrast | Tương phản
    theme-colour-blind | For colour-blind eyes | Cho người mù màu | Colour-blind | Mù màu
    theme-colour-blind-light | For colour-blind eyes, light | Cho người mù màu, nền sáng | Colour-blind | Mù màu
    theme-mono | Mono | Đơn sắc | = | =
    tab-meeting | Meeting | Họp | Meet | Họp
    tab-decisions | Decisions | Quyết định | Decide | QĐ
    tab-ownership | Ownership | Trách nhiệm | Own | TN
    tab-backlog | Backlog | Use case | Cases | UC
    tab-pilots | Pilots | Thí điểm | Pilot | Pilot
    tab-scorecard | Scorecard | Thước đo | Score | Đo
    deferred | Deferred | Lùi hạn | Def. | Lùi
    blocks | Blocks | Đang chặn | = | =
    waits-on | Waits on | Đang chờ | = | =
    keys-move | Moving about | Di chuyển | Move | =
    keys-record | Working on a record | Thao tác với bản ghi | Record | Bản ghi
    keys-view | What is shown | Cách hiển thị | View | Hiển thị
    keys-meeting | In the meeting | Trong cuộc họp | Meeting | Họp
    keys-triage | While triaging | Khi phân loại | Triage | Phân loại
    keys-matrix | In the matrix | Trong ma trận | Matrix | Ma trận
    keys-general | Everywhere | Ở mọi nơi | General | Chung
    """
}
