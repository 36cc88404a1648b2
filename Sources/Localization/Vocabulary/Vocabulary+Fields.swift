extension Vocabulary {
  static let commonFields = """
    id | Id | Mã | = | =
    kind | Kind | Loại | = | =
    status | Status | Trạng thái | = | =
    archived | Archived on | Ngày lưu trữ | Archived | Lưu trữ
    tags | Tags | Nhãn | = | =
    import-key | Import key | Khóa nhập | = | =
    formerly | Former ids | Mã cũ | Formerly | =
    conflicts | Conflicts | Xung đột | = | =
    title | Title | Tiêu đề | = | =
    name | Name | Tên | = | =
    text | Text | Nội dung | = | =
    context | Context | Bối cảnh | = | =
    spec | Spec | Đặc tả | = | =
    comments | Comments | Nhận xét | = | =
    conflicts/field | Field | Trường | = | =
    conflicts/base | Value before | Giá trị gốc | Before | Gốc
    conflicts/values | Both values | Hai giá trị | = | =
    value | Value | Giá trị | = | =
    by | By | Người sửa | = | =
    on | Day | Ngày | = | =
    digest | Digest of the content | Mã kiểm nội dung | Digest | Mã kiểm
    note | Note | Ghi chú | = | =
    """

  static let decisionFields = """
    question | Question to decide | Câu hỏi cần quyết | Question | Câu hỏi
    area | Area | Lĩnh vực | = | =
    door | Reversibility (door) | Khả năng đảo ngược | Door | Đảo ngược
    raised | Raised on | Ngày nêu | Raised | =
    decide-by | Decide by | Hạn quyết định | = | Hạn quyết
    driver | Driver | Đầu mối | = | =
    approver | Approver | Người phê duyệt | = | Phê duyệt
    agree | Must agree | Bên phải đồng ý | = | Phải đồng ý
    consulted | Consulted | Được tham vấn | = | Tham vấn
    informed | Informed | Được thông báo | = | Được báo
    options | Options | Phương án | = | =
    options/id | Option letter | Mã phương án | Option | Mã PA
    options/text | Option | Nội dung phương án | = | Phương án
    trade-off | Trade-off | Đánh đổi | = | =
    gives-up | Gives up | Phải từ bỏ | = | =
    cost | Cost | Chi phí | = | =
    recommended | Recommended option | Khuyến nghị | Recommended | =
    outcome | Outcome | Kết quả | = | =
    rationale | Rationale | Căn cứ | = | =
    signed | Signed | Đã ký | = | =
    signed/key | Person | Thành viên | = | =
    signed/value | Day and digest | Ngày và mã kiểm | Day, digest | Ngày, mã
    decided | Decided on | Ngày quyết định | Decided | Ngày quyết
    recorded | Recorded on | Ngày ghi sổ | Recorded | Ghi sổ
    review | Review on | Ngày xem lại | Review | Xem lại
    trigger | Review trigger | Điều kiện xem lại | Trigger | Điều kiện
    communicated | Communicated | Đã truyền thông | Told | Đã báo
    channels | Channels | Kênh | = | =
    communicated/key | What | Mục | = | =
    supersedes | Supersedes | Thay thế cho | = | Thay cho
    refs | Related records | Liên quan | Refs | =
    """

  static let ownershipFields = """
    activity | Activity | Hoạt động | = | =
    stage | Stage | Công đoạn | = | =
    customer-data | Customer data | Dữ liệu khách hàng | Cust. data | Dữ liệu KH
    covers | Protection covers | Phạm vi bảo vệ | Covers | Phạm vi
    cells | Assignments (RACI) | Phân công | RACI | =
    agreed | Agreed on | Ngày thống nhất | Agreed | Thống nhất
    cells/key | Role | Vai trò | = | =
    cells/value | Letters | Chữ RACI | = | =
    agreed/key | Side | Bên | = | =
    agreed/value | Day | Ngày | = | =
    agreed-as/key | Role | Vai trò | = | =
    agreed-as/value | Letters | Chữ RACI | = | =
    agreed-as | Agreed as | Bản đã thống nhất | = | Bản chốt
    notes | Notes | Ghi chú | = | =
    """

  static let dictionaryFields = """
    person/role | Role | Vai trò | = | =
    role | Role | Vai trò | = | =
    email | Email | Email | = | =
    speaks | Speaks the language of | Hiểu ngôn ngữ của | Speaks | Hiểu
    skills | Skills | Kỹ năng | = | =
    until | Until | Đến ngày | = | =
    nda | Confidentiality (NDA) | Cam kết bảo mật (NDA) | NDA | NDA
    rotation | Rotation | Luân chuyển | = | =
    ssh-key | SSH key | Khóa SSH | = | =
    why | Why | Vì sao | = | =
    sponsor | Sponsor | Người bảo trợ | = | Bảo trợ
    level | Level of the metric | Cấp chỉ số | Level | Cấp
    unit | Unit | Đơn vị | = | =
    good | Good direction | Chiều tốt | Good | =
    customers | Customers | Số khách hàng | = | Số KH
    margin-year | Gross margin per customer and year | Lãi gộp mỗi khách/năm | Margin/year | Lãi gộp/năm
    retention | Retention rate | Tỷ lệ giữ chân | Retention | Giữ chân
    discount | Discount rate | Tỷ lệ chiết khấu | Discount | Chiết khấu
    cac | Customer acquisition cost (CAC) | Chi phí thu hút khách hàng (CAC) | CAC | CAC
    """

  static let configurationFields = """
    company | Company | Công ty | = | =
    currency | Currency | Tiền tệ | = | =
    configuration/unit | Unit of money | Đơn vị tiền | Unit | Đơn vị
    unit-factor | Unit factor | Hệ số đơn vị | = | Hệ số
    language | Language | Ngôn ngữ | = | =
    roles | Roles | Vai trò | = | =
    key | Key | Khóa | = | =
    side | Side | Bên | = | =
    scoring | Scoring | Cách chấm điểm | = | Chấm điểm
    thresholds | Thresholds | Ngưỡng cảnh báo | = | Ngưỡng
    skills-wanted | Skills wanted | Kỹ năng cần có | Wanted | Kỹ năng cần
    columns | Columns | Cột | = | =
    views | Saved views | Khung nhìn đã lưu | Views | Khung nhìn
    market-equity | Customer equity of the market | Tổng giá trị khách hàng toàn thị trường | Market eq. | GTKH thị tr.
    """
}
