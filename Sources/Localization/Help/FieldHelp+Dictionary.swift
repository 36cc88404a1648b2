extension FieldHelp {
  static let dictionary = """
    name
      The name as it is to be shown, e.g. Redemption rate or Nguyễn Thu Hà.
      Tên hiển thị, ví dụ Tỷ lệ đổi phiếu hoặc Nguyễn Thu Hà.
    role
      The role that this person holds, e.g. cmo.
      Vai trò của người này, ví dụ cmo.
    email
      Used to recognise who acts from git, e.g. ha@example.com.
      Để nhận ra người thao tác qua git, ví dụ ha@example.com.
    speaks
      Which languages of work this person understands, e.g. marketing, it.
      Hiểu ngôn ngữ của bên nào, ví dụ marketing, it.
    skills
      What this person can do, e.g. analysis, brand.
      Làm được gì, ví dụ phân tích, thương hiệu.
    until
      The last day it holds, e.g. 2026-12-31; partners and freelancers need one.
      Ngày cuối có hiệu lực, ví dụ 2026-12-31; đối tác và cộng tác viên phải có.
    nda
      The confidentiality agreement: the day it was signed, e.g. 2026-01-15.
      Cam kết bảo mật: ngày ký, ví dụ 2026-01-15.
    rotation
      Time spent on the other side, e.g. 2026-Q2 in the data team.
      Thời gian sang làm ở bên kia, ví dụ quý 2/2026 ở đội dữ liệu.
    ssh-key
      The public keys with which this person signs: lines of .pub files, e.g. ssh-ed25519 AAAA….
      Các khóa công khai người này dùng để ký: dòng trong tệp .pub, ví dụ ssh-ed25519 AAAA….
    why
      Why this objective matters to customers and to the company.
      Vì sao mục tiêu này quan trọng với khách và công ty.
    sponsor
      Who backs it at the top, e.g. ceo.
      Ai ở cấp cao nhất bảo trợ, ví dụ ceo.
    level
      Customer, product or ops; only customer and product pass the strategy gate.
      Khách hàng, sản phẩm hay vận hành; chỉ hai cấp đầu qua cổng chiến lược.
    unit
      What it is counted in, e.g. % or ₫ per contact.
      Tính bằng gì, ví dụ % hoặc đ/lượt.
    good
      Whether up or down is good.
      Tăng hay giảm là tốt.
    customers
      How many customers are in the segment, e.g. 420000.
      Số khách trong phân khúc, ví dụ 420000.
    margin-year
      Gross margin per customer and year in the currency itself, e.g. 540000.
      Lãi gộp mỗi khách mỗi năm, tính bằng đồng, ví dụ 540000.
    retention
      Share of customers that stay another year, 0 to 1, e.g. 0.72.
      Tỷ lệ khách ở lại năm sau, 0 đến 1, ví dụ 0,72.
    discount
      Yearly discount rate, 0 to 1, e.g. 0.12.
      Tỷ lệ chiết khấu năm, 0 đến 1, ví dụ 0,12.
    cac
      Cost of winning one customer in the currency itself, e.g. 150000.
      Chi phí có thêm một khách, tính bằng đồng, ví dụ 150000.
    """

  static let configuration = """
    company
      The company's name, shown in the header and on reports.
      Tên công ty, hiện ở đầu màn hình và trên báo cáo.
    currency
      The currency, e.g. VND.
      Loại tiền, ví dụ VND.
    configuration/unit
      The unit in which money is written in this store, e.g. million VND.
      Đơn vị ghi tiền trong kho này, ví dụ triệu đồng.
    unit-factor
      How many of the currency one unit is, e.g. 1000000.
      Một đơn vị bằng bao nhiêu tiền, ví dụ 1000000.
    language
      The language of the interface: en or vi.
      Ngôn ngữ giao diện: en hoặc vi.
    roles
      The roles and their sides, e.g. {key: crm, name: CRM, side: marketing}.
      Các vai trò và bên, ví dụ {key: crm, name: CRM, side: marketing}.
    key
      A short word for the role, without blanks, e.g. crm.
      Từ ngắn gọi vai trò, không dấu cách, ví dụ crm.
    side
      The side it belongs to, e.g. marketing, it, finance or partner.
      Thuộc bên nào, ví dụ marketing, it, finance hoặc partner.
    scoring
      How use cases are scored: rice or wsjf.
      Cách chấm điểm use case: rice hoặc wsjf.
    thresholds
      Limits of your own in place of the defaults, by the key that “steerco fields” names.
      Ngưỡng riêng thay cho mặc định, theo khóa mà “steerco fields” nêu.
    skills-wanted
      The skills each side needs, e.g. {marketing: [analysis], it: [brand]}.
      Kỹ năng mỗi bên cần, ví dụ {marketing: [phân tích], it: [thương hiệu]}.
    columns
      Which columns a list shows, by field key, e.g. {decision: [id, status, title]}.
      Danh sách hiện cột nào, theo khóa trường, ví dụ {decision: [id, status, title]}.
    views
      Filter, order and groups with a name, e.g. - {name: Tết, screen: backlog, filter: "tags:tet-2027"}.
      Bộ lọc, thứ tự và nhóm có tên, ví dụ - {name: Tết, screen: backlog, filter: "tags:tet-2027"}.
    market-equity
      Customer equity of the whole market, for the share, e.g. 21000000.
      Tổng giá trị khách hàng toàn thị trường, để tính thị phần, ví dụ 21000000.
    """
}
