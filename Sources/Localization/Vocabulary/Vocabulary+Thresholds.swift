extension Vocabulary {
  /// What each of the store's `thresholds` limits or weighs.
  package static let thresholds = Vocabulary(plainTables: [thresholdTable])

  /// What enters a formula beside fields, computed values and thresholds.
  package static let inputs = Vocabulary(plainTables: [inputTable])

  /// The rules that give a pilot its colour.
  package static let rules = Vocabulary(plainTables: [ruleTable])

  static let thresholdTable = """
    untold-days | Days until a result must be told | Số ngày phải thông báo kết quả
    latency-days | Days over which latency is taken | Số ngày tính độ trễ
    agenda-days | Days before a deadline that reach the agenda | Số ngày trước hạn thì vào chương trình họp
    stuck-meetings | Meetings after which an action is stuck | Số kỳ họp thì việc bị kẹt
    finance-above | Cost of an option above which finance agrees; set it in the store's unit, the standard is in the currency | Chi phí phương án phải có tài chính thống nhất; ghi theo đơn vị của kho, mặc định theo đồng tiền
    consulted | C in a row at most | Số C tối đa một dòng
    role-load | Share of the A that one role may hold | Tỷ lệ A tối đa một vai trò
    brief-lines | Lines of a brief at most | Số dòng brief tối đa
    least-effort | Least effort that counts | Công sức tối thiểu được tính
    horizon | Horizon of costs and benefits | Kỳ tính chi phí và lợi ích
    timebox-red | Time used from which pace can give red | Mức thời gian mà nhịp có thể cho màu đỏ
    timebox-amber | Time used from which pace can give amber | Mức thời gian mà nhịp có thể cho màu vàng
    pace-red | Pace below which it is red | Nhịp dưới mức này là đỏ
    pace-amber | Pace below which it is amber | Nhịp dưới mức này là vàng
    burn-red | Share of the budget above which it is red | Mức chi trên mức này là đỏ
    burn-ahead | Budget used ahead of time used, amber | Mức chi vượt thời gian, vàng
    reading-days | Days without a reading, amber | Số ngày không có số đo, vàng
    check-in | Check-in score that is amber | Điểm chấm cho màu vàng
    audience-pct | Percent of customers that a pilot may reach | Phần trăm khách hàng tối đa của thí điểm
    team-size | People in a team at most | Số người tối đa một đội
    balance | Balance of a team at least | Cân bằng tối thiểu của đội
    skill-share | Share of a side that should have a wanted skill | Tỷ lệ người một bên cần có kỹ năng
    no-go | Least security and interoperability score | Điểm bảo mật và tương tác tối thiểu
    shelfware | Utilisation below which a tool is shelfware | Mức sử dụng dưới mức này là bỏ xó
    ending-days | Days before an end that warn | Số ngày cảnh báo trước khi hết hạn
    weight-security | Weight of security | Trọng số bảo mật
    weight-interoperability | Weight of interoperability | Trọng số khả năng tương tác
    weight-modularity | Weight of modularity | Trọng số mô-đun
    weight-flexibility | Weight of flexibility | Trọng số linh hoạt
    weight-simplicity | Weight of simplicity | Trọng số đơn giản
    weight-scalability | Weight of scalability | Trọng số mở rộng
    """

  static let inputTable = """
    today | Today | Hôm nay
    first-deadline | First deadline | Hạn quyết đầu tiên
    deadline | Last deadline | Hạn quyết cuối cùng
    total-cost | Cost over the horizon | Chi phí trong kỳ tính
    latest | Latest reading | Số đo mới nhất
    year-cost | Cost per year | Chi phí mỗi năm
    weighted-sum | Sum of weight × score | Tổng trọng số × điểm
    weight-sum | Sum of the weights scored | Tổng trọng số đã chấm
    unit-factor | Unit factor | Hệ số đơn vị
    market-equity | Customer equity of the market | Tổng giá trị khách hàng toàn thị trường
    roles | Roles and their sides | Vai trò và bên
    """

  static let ruleTable = """
    kill | Kill rule | Quy tắc dừng
    past-timebox | Past its time box | Quá khung thời gian
    overspent | Over budget | Chi quá ngân sách
    slow-pace | Far too slow | Quá chậm
    behind-pace | Behind its pace | Chậm nhịp
    needs | Needed row not agreed | Dòng cần có chưa thống nhất
    spending-ahead | Spending ahead of time | Chi nhanh hơn thời gian
    reading | No reading for long | Lâu chưa có số đo
    guardrail | Guardrail | Giới hạn an toàn
    check-in | Last check-in | Lần chấm điểm cuối
    team | Team rule broken | Đội sai cơ cấu
    no-reading | No reading yet | Chưa có số đo
    override | Override | Ghi đè
    """
}
