extension Vocabulary {
  static let flagTable = """
    contested | Contested (two A) | Tranh chấp (hai A) | CONTESTED | TRANH CHẤP
    unowned | Nobody accountable (no A) | Chưa có người giải trình (thiếu A) | UNOWNED | VÔ CHỦ
    unstaffed | Nobody responsible (no R) | Chưa có người thực hiện (thiếu R) | UNSTAFFED | THIẾU NGƯỜI
    drifted | Drifted from what was agreed | Đã lệch so với bản thống nhất | DRIFTED | BỊ LỆCH
    agreed | Agreed | Đã thống nhất | Agreed | Thống nhất
    proposed | Proposed | Đề xuất | = | =
    crowded | Too many consulted | Quá nhiều người được tham vấn | CROWDED | QUÁ ĐÔNG
    one-sided | One side holds all A and R | Chỉ một bên nắm A và R | ONE-SIDED | MỘT PHÍA
    silent | Nobody consulted or informed | Không tham vấn, không báo ai | SILENT | KHÔNG BÁO AI
    shiny | Shiny object: a tool without a problem | “Vật thể sáng bóng”: có công cụ, chưa có vấn đề | SHINY | SÁNG BÓNG
    shadow | Tool without a decision (shadow IT) | Công cụ ngoài luồng (IT ngầm) | SHADOW | IT NGẦM
    shelfware | Bought and hardly used | Mua về bỏ xó | SHELFWARE | BỎ XÓ
    no-go | Below the minimum score | Không đạt mức tối thiểu | NO-GO | KHÔNG ĐẠT
    ending | Contract or exclusivity ends soon | Sắp hết hợp đồng hoặc độc quyền | ENDING | SẮP HẾT
    ready | Ready | Sẵn sàng | = | =
    overdue | Overdue | Quá hạn | OVERDUE | QUÁ HẠN
    untold | Decided but not communicated | Đã quyết nhưng chưa thông báo | UNTOLD | CHƯA BÁO
    review-due | Review due | Đến hạn xem lại | REVIEW DUE | XEM LẠI
    verdict-due | Verdict due | Đến hạn kết luận | VERDICT DUE | CẦN KẾT LUẬN
    stuck | Stuck: open through three meetings | Kẹt: ba kỳ họp chưa xong | STUCK | KẸT
    no-translator | No translator on this side | Bên này chưa có thông dịch viên | NOBODY | CHƯA CÓ
    overlap | Same segment and touchpoint as another use case | Trùng phân khúc và điểm chạm với use case khác | OVERLAP | TRÙNG KHÁCH
    quorum-ok | Quorum | Đủ thành phần | Quorum ok | Đủ bên
    quorum-missing | No quorum | Thiếu thành phần | NO QUORUM | THIẾU BÊN
    overloaded | One role holds too many A | Một vai trò giữ quá nhiều A | OVERLOADED | QUÁ TẢI
    team-rule | Team rule broken | Đội sai cơ cấu | TEAM RULE | SAI CƠ CẤU
    void | Signature void: the text changed | Chữ ký hết hiệu lực: nội dung đã đổi | VOID | HẾT HIỆU LỰC
    unverified | Unverified signature | Chữ ký chưa kiểm chứng | Unverified | Chưa kiểm
    conflict | Conflicting edits | Xung đột chỉnh sửa | CONFLICT | XUNG ĐỘT
    unreadable | Cannot be read | Không đọc được | UNREADABLE | LỖI ĐỌC
    duplicate-id | Duplicate id | Trùng mã | DUPLICATE | TRÙNG MÃ
    broken-reference | Broken reference | Liên kết hỏng | BROKEN REF | MẤT LIÊN KẾT
    archived | Archived | Đã lưu trữ | = | =
    read-only | Read-only | Chỉ xem | READ-ONLY | CHỈ XEM
    error | Error | Lỗi | = | =
    warning | Warning | Cảnh báo | = | =
    note | Note | Lưu ý | = | =
    """

  static let indicatorTable = """
    age | Days waiting | Số ngày đã chờ | Age | Đã chờ
    overdue | Overdue | Quá hạn | = | =
    deferrals | Times deferred | Số lần lùi hạn | Deferrals | Lần lùi
    on-time | On time | Đúng hạn | = | =
    review-due | Review due | Đến hạn xem lại | = | Xem lại
    untold | Not yet communicated | Chưa thông báo | Untold | Chưa báo
    waits-on | Waits on | Đang chờ ai | = | Chờ ai
    waits-since | Waits since | Từ ngày | Since | =
    state | State | Tình trạng | = | =
    warnings | Warnings | Cảnh báo | = | =
    gate | Strategy gate | Cổng chiến lược | Gate | Cổng
    gate-misses | Gate misses | Cổng còn thiếu | Misses | Còn thiếu
    shiny | Shiny object | Vật thể sáng bóng | Shiny | Sáng bóng
    overlap | Overlaps with | Trùng khách với | Overlap | Trùng khách
    customer-metric | Measured by customers | Đo bằng chỉ số khách hàng | Cust. metric | Chỉ số KH
    readiness | Readiness | Độ sẵn sàng | = | Sẵn sàng
    business-half | Business half filled (of 5) | Phần kinh doanh đã đủ (trên 5) | Business | Phần KD
    it-half | IT half filled (of 5) | Phần IT đã đủ (trên 5) | IT half | Phần IT
    owes | Side that owes | Bên còn nợ | Owes | Bên nợ
    ready | Ready | Sẵn sàng | = | =
    rice | RICE | RICE | = | =
    wsjf | WSJF | WSJF | = | =
    roi | Return on investment (ROI) | ROI | ROI | =
    payback | Payback | Thời gian hoàn vốn | = | Hoàn vốn
    timebox | Time used | Khung thời gian | Time | Thời gian
    progress | Progress | Tiến độ | = | =
    pace | Pace | Nhịp | = | =
    burn | Budget used | Mức chi | Burn | =
    verdict-due | Verdict due | Đến hạn kết luận | = | Cần kết luận
    rag | Colour | Màu | RAG | =
    rag-reason | Reason of the colour | Lý do của màu | Reason | Lý do
    balance | Balance of the team | Cân bằng đội | Balance | Cân bằng
    team-mix | Mix of the team (M/I/D/S) | Cơ cấu đội (M/I/D/S) | Team mix | Cơ cấu
    clv | Customer lifetime value (CLV) | Giá trị vòng đời khách hàng (CLV) | CLV | CLV
    equity | Customer equity | Tổng giá trị khách hàng | Equity | Tổng GTKH
    customer-equity | Customer equity | Tổng giá trị khách hàng | Equity | Tổng GTKH
    active-budget | Budget used by running pilots | Mức chi của thí điểm đang chạy | Budget used | Mức chi
    equity-share | Customer equity share | Thị phần giá trị khách hàng | Equity share | Thị phần GT
    cac-payback | CAC payback | Hoàn vốn CAC | = | =
    score | Score | Điểm | = | =
    utilisation | Utilisation | Mức sử dụng | = | Mức dùng
    idle | Idle cost per year | Tiền bỏ không mỗi năm | Idle | Bỏ không
    year-cost | Cost per year | Chi phí mỗi năm | Cost/year | CP/năm
    flags | Flags | Cờ cảnh báo | = | Cờ
    quorum | Quorum | Đủ thành phần | = | Đủ bên
    counts | Counts | Số lượng | = | =
    clarity | Clarity of ownership | Độ rõ trách nhiệm | Clarity | Độ rõ
    decision/latency | Days it took, if decided lately | Số ngày để quyết, nếu mới quyết | Latency | Độ trễ
    latency | Decision latency (median) | Độ trễ quyết định (trung vị) | Latency | Độ trễ
    customer-metric-share | Use cases with a customer metric | Tỷ lệ use case đo bằng chỉ số khách hàng | Cust. metric | Chỉ số KH
    promise-versus-proof | Proof per promise | Bằng chứng trên lời hứa | Proof | Hứa/thực
    money-in-out | Money in and out | Tiền thu và chi | In/out | Thu/chi
    role-load | Load of roles (number of A) | Tải theo vai trò (số A) | A load | Tải A
    translators | Translators | Thông dịch viên | = | Thông dịch
    translator-coverage | Translator coverage | Độ phủ thông dịch viên | Coverage | Độ phủ TDV
    max-load | Highest load | Tải cao nhất | Max load | Tải max
    skill-gaps | Skill gaps | Thiếu kỹ năng | = | Thiếu KN
    agenda | Agenda | Chương trình họp | = | Chương trình
    owner | Owner | Người phụ trách | = | Phụ trách
    side | Side | Bên | = | =
    waits | Waits on | Đang chờ ai | = | Chờ ai
    ready-use-cases | Use cases ready | Use case sẵn sàng | Ready | Sẵn sàng
    overdue-decisions | Decisions overdue | Quyết định quá hạn | Overdue | Quá hạn
    health/overdue-decisions | Decisions overdue | Quyết định quá hạn | Overdue | Quá hạn
    health/latency | Median latency | Độ trễ trung vị | Latency | Độ trễ
    health/clarity | Ownership clarity | Độ rõ trách nhiệm | Clarity | Độ rõ
    health/ready-use-cases | Use cases ready | Use case sẵn sàng | Ready | Sẵn sàng
    health/customer-metric-share | Customer metrics | Chỉ số khách hàng | Cust. metric | Chỉ số KH
    health/promise-versus-proof | Proof per promise | Bằng chứng trên lời hứa | Proof | Hứa/thực
    health/pilots | Pilots by colour | Thí điểm theo màu | Pilots | Thí điểm
    health/closed-pilots | Pilots closed | Thí điểm đã đóng | Closed | Đã đóng
    health/equity | Customer equity | Tổng GTKH | Equity | Tổng GTKH
    health/equity-share | Share of the market | Thị phần giá trị | Equity share | Thị phần GT
    health/findings | Errors, warnings | Lỗi, cảnh báo | Findings | Phát hiện
    overdue-actions | Actions overdue | Việc quá hạn | Overdue | Quá hạn
    stuck-actions | Actions stuck | Việc bị kẹt | Stuck | Kẹt
    """
}
