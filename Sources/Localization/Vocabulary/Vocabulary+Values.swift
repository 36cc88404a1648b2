extension Vocabulary {
  static let stateValues = """
    decision/draft | Draft | Nháp | = | =
    decision/proposed | Proposed | Đề xuất | = | =
    decision/decided | Decided | Đã quyết | = | =
    decision/superseded | Superseded | Đã bị thay thế | = | Bị thay
    decision/withdrawn | Withdrawn | Đã rút | = | =
    ownership/agreed | Agreed | Đã thống nhất | = | Thống nhất
    ownership/proposed | Proposed | Đề xuất | = | =
    ownership/contested | Contested (two A) | Tranh chấp (hai A) | CONTESTED | TRANH CHẤP
    ownership/unowned | Unowned (no A) | Chưa có người giải trình (thiếu A) | UNOWNED | VÔ CHỦ
    ownership/unstaffed | Unstaffed (no R) | Chưa có người thực hiện (thiếu R) | UNSTAFFED | THIẾU NGƯỜI
    ownership/drifted | Drifted from what was agreed | Đã lệch so với bản thống nhất | DRIFTED | BỊ LỆCH
    use-case/idea | Idea | Ý tưởng | = | =
    use-case/framed | Framed | Đã định hình | = | Định hình
    use-case/ready | Ready | Sẵn sàng | = | =
    use-case/piloting | Piloting | Đang thí điểm | = | Thí điểm
    use-case/scaled | Scaled | Đã nhân rộng | = | Nhân rộng
    use-case/parked | Parked | Tạm gác | = | =
    use-case/dropped | Dropped | Đã loại | = | =
    pilot/planned | Planned | Kế hoạch | = | =
    pilot/running | Running | Đang chạy | = | =
    pilot/closed | Closed | Đã đóng | = | =
    pilot/cancelled | Cancelled | Đã hủy | = | =
    tool/candidate | Candidate | Đang xét | = | =
    tool/adopted | Adopted | Đang dùng | = | =
    tool/retired | Retired | Ngừng dùng | = | =
    tool/rejected | Rejected | Đã từ chối | = | Từ chối
    meeting/planned | Planned | Kế hoạch | = | =
    meeting/open | In session | Đang họp | = | =
    meeting/closed | Closed | Đã họp xong | = | Họp xong
    meeting/approved | Minutes approved | Biên bản đã duyệt | Approved | Đã duyệt
    action/open | Open | Chưa xong | = | =
    action/done | Done | Đã xong | = | =
    action/dropped | Dropped | Đã bỏ | = | =
    state/open | Open | Chưa xong | = | =
    state/done | Done | Đã xong | = | =
    state/dropped | Dropped | Đã bỏ | = | =
    """

  static let decisionValues = """
    area/strategy | Strategy | Chiến lược | = | =
    area/data-value | Value from data | Giá trị từ dữ liệu | Data value | Giá trị DL
    area/use-case | Use case | Use case | = | =
    area/funding | Funding | Ngân sách | = | =
    area/capability | Capability | Năng lực | = | =
    area/security | Security | Bảo mật | = | =
    area/tool | Tool | Công cụ | = | =
    door/one-way | One-way: hard to reverse | Khó đảo ngược | One-way | Khó đảo
    door/two-way | Two-way: easy to reverse | Dễ đảo ngược | Two-way | Dễ đảo
    stage/collect | Collect | Thu thập | = | =
    stage/unify | Unify | Hợp nhất | = | =
    stage/protect | Protect | Bảo vệ | = | =
    stage/analyse | Analyse | Phân tích | = | =
    stage/decide | Decide | Ra quyết định | = | Ra QĐ
    stage/deliver | Deliver to the customer | Đưa tới khách hàng | Deliver | Tới KH
    stage/measure | Measure | Đo lường | = | =
    covers/at-rest | At rest | Khi lưu trữ | = | =
    covers/in-transfer | In transfer | Khi truyền | = | =
    cells/R | Responsible | Người thực hiện | = | Thực hiện
    cells/A | Accountable | Người chịu trách nhiệm giải trình | = | Giải trình
    cells/C | Consulted | Người được tham vấn | = | Tham vấn
    cells/I | Informed | Người được thông báo | = | Được báo
    cells/AR | Accountable and responsible | Vừa giải trình vừa thực hiện | AR | AR
    cells/blank | Blank | Để trống | = | Trống
    """

  static let useCaseValues = """
    theme/data-driven | Data-driven | Dựa trên dữ liệu | = | Dữ liệu
    theme/predictive | Predictive | Dự đoán | = | =
    theme/contextual | Contextual | Theo ngữ cảnh | = | Ngữ cảnh
    theme/augmented | Augmented | Tăng cường | = | =
    theme/agile | Agile | Linh hoạt | = | =
    rung/1 | 1 Segment | Bậc phân khúc | Rung 1 | Bậc 1
    rung/2 | 2 Predict | Bậc dự đoán | Rung 2 | Bậc 2
    rung/3 | 3 Journey | Bậc hành trình | Rung 3 | Bậc 3
    dialogue/one-way | One-way | Một chiều | = | 1 chiều
    dialogue/two-way | Two-way | Hai chiều | = | 2 chiều
    grain/individual | Individual | Cá nhân | = | =
    grain/segment | Segment | Phân khúc | = | =
    grain/aggregate | Aggregate | Tổng hợp | = | =
    access/none | None | Chưa có | = | =
    access/asked | Asked for | Đã xin | Asked | =
    access/granted | Granted | Đã cấp | = | =
    privacy/none | None | Không | = | =
    privacy/basic | Basic | Cơ bản | = | =
    privacy/sensitive | Sensitive | Nhạy cảm | = | =
    owes/marketing | Marketing | Marketing | MKT | MKT
    owes/it | IT | IT | = | =
    owes/both | Both sides | Cả hai bên | Both | Cả hai
    scoring/rice | RICE | RICE | = | =
    scoring/wsjf | WSJF | WSJF | = | =
    payback/never | Never | Không hoàn vốn | = | Không
    """

  static let otherValues = """
    level/customer | Customer | Khách hàng | = | =
    level/product | Product | Sản phẩm | = | =
    level/ops | Operations | Vận hành | Ops | =
    good/up | Up | Tăng | = | =
    good/down | Down | Giảm | = | =
    verb/decide | Decide | Quyết | = | =
    verb/review | Review | Rà soát | = | =
    verb/inform | Inform | Thông báo | = | =
    verdict/scale | Scale | Nhân rộng | = | =
    verdict/iterate | Iterate | Cải tiến tiếp | = | Cải tiến
    verdict/stop | Stop | Dừng | = | =
    rag/red | Red | Đỏ | = | =
    rag/amber | Amber | Vàng | = | =
    rag/green | Green | Xanh | = | =
    rag/grey | Not enough readings | Chưa đủ số liệu | Grey | Chưa rõ
    speaks/marketing | Marketing | Marketing | MKT | MKT
    speaks/it | IT | IT | = | =
    speaks/data | Data | Dữ liệu | = | =
    language/en | English | Tiếng Anh | = | =
    language/vi | Vietnamese | Tiếng Việt | = | =
    input-method/telex | Telex: aa is â, s f r x j are the tones | Telex: aa thành â, dấu thanh là s f r x j | Telex | Telex
    input-method/vni | VNI: a6 is â, 1 to 5 are the tones | VNI: a6 thành â, dấu thanh là 1 đến 5 | VNI | VNI
    input-method/unknown | Not told: a composed letter is no command | Không khai báo: chữ có dấu không phải lệnh | Not told | Chưa khai
    erase/letter | The letter with all its marks | Cả chữ cùng mọi dấu | Letter | Cả chữ
    erase/code-point | The last mark only: for the charset “Unicode tổ hợp” | Chỉ dấu sau cùng: cho bảng mã “Unicode tổ hợp” | Mark | Một dấu
    yes | Yes | Có | = | =
    no | No | Không | = | =
    true | Yes | Có | = | =
    false | No | Không | = | =
    """
}
