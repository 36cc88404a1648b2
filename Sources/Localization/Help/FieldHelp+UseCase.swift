extension FieldHelp {
  static let useCaseWhy = """
    theme
      Which part of Marketing 5.0 it belongs to, e.g. predictive.
      Thuộc thành phần nào của Marketing 5.0, ví dụ predictive (dự đoán).
    rung
      1 segments customers, 2 predicts what they do, 3 shapes their journey; climb one by one.
      1 phân khúc khách, 2 dự đoán hành vi, 3 dẫn dắt hành trình; leo từng bậc.
    market
      The country or region it is meant for, e.g. Vietnam, southern provinces.
      Quốc gia hay vùng áp dụng, ví dụ Việt Nam, các tỉnh phía Nam.
    objective
      The objective it serves, e.g. G-0001; without one it does not pass the strategy gate.
      Mục tiêu nó phục vụ, ví dụ G-0001; thiếu thì chưa qua cổng chiến lược.
    metric
      The one metric that will show success, e.g. K-0003.
      Chỉ số cho thấy thành công, ví dụ K-0003.
    baseline
      The value today, measured before anything changes, e.g. 3.1.
      Giá trị hiện nay, đo trước khi thay đổi, ví dụ 3,1.
    target
      The value that counts as success, e.g. 5.0.
      Giá trị được coi là thành công, ví dụ 5,0.
    customer-problem
      What bothers the customer, in the customer's words, e.g. I wait 40 minutes for an answer.
      Điều làm khách phiền, theo lời khách, ví dụ Hỏi hàng mà phải chờ 40 phút.
    customer-benefit
      What gets better in the customer's life, e.g. An answer at once, also at night.
      Khách được lợi gì, ví dụ Có câu trả lời ngay, cả ban đêm.
    """

  static let useCaseHalves = """
    segment
      The customers it is for, e.g. S-0002.
      Dành cho nhóm khách nào, ví dụ S-0002.
    touchpoints
      Where the customer meets it, e.g. zalo, app, store.
      Khách gặp ở đâu, ví dụ zalo, app, cửa hàng.
    dialogue
      One-way if we only send; two-way if the customer can answer and is heard.
      Một chiều nếu chỉ gửi đi; hai chiều nếu khách trả lời được.
    grain
      Whether it knows the individual, only the segment, or only totals.
      Biết từng cá nhân, chỉ biết phân khúc, hay chỉ có số tổng hợp.
    brief
      What, for whom, why now: at most five lines that IT understands without asking.
      Làm gì, cho ai, vì sao lúc này: tối đa năm dòng, IT đọc là hiểu.
    benefit-month
      Extra gross margin plus cost avoided per month, never revenue, e.g. 120.
      Lãi gộp tăng thêm cộng chi phí tránh được mỗi tháng, không phải doanh thu, ví dụ 120.
    sources
      The data it needs, each with owner, purpose and access, e.g. pos, dat.
      Dữ liệu cần dùng, kèm chủ nguồn, mục đích, quyền truy cập, ví dụ pos, dat.
    sources/name
      The system or file that the data comes from, e.g. POS receipts.
      Hệ thống hay tệp chứa dữ liệu, ví dụ hóa đơn POS.
    sources/owner
      Who may grant access to it, e.g. dat.
      Ai có quyền cấp, ví dụ dat.
    purpose
      What this data is used for, precisely enough for the DPO, e.g. predict the next purchase.
      Dùng dữ liệu để làm gì, đủ rõ cho DPO, ví dụ dự đoán lần mua tới.
    access
      None, asked for or granted; only granted counts as ready.
      Chưa có, đã xin hay đã cấp; chỉ đã cấp mới tính là sẵn sàng.
    gives
      What a partner gives us, e.g. sell-out by store.
      Đối tác cho gì, ví dụ số bán theo cửa hàng.
    gets
      What the partner gets in return, e.g. a weekly forecast.
      Đối tác nhận lại gì, ví dụ dự báo hằng tuần.
    integrations
      Systems that must be connected, e.g. crm, zalo-oa.
      Hệ thống phải kết nối, ví dụ crm, zalo-oa.
    acceptance
      What must be true for both sides to call it done, e.g. answers within 5 seconds.
      Điều kiện để hai bên coi là xong, ví dụ trả lời trong 5 giây.
    privacy
      The class of personal data: none, basic or sensitive (health, finance, children).
      Loại dữ liệu cá nhân: không, cơ bản hay nhạy cảm (sức khỏe, tài chính, trẻ em).
    effort
      Work in person-months until the first result, e.g. 2.5.
      Công sức đến kết quả đầu tiên, tính người-tháng, ví dụ 2,5.
    translator
      Who speaks both languages and answers for the two halves fitting, e.g. lead-analyst.
      Người hiểu cả hai bên và lo hai phần khớp nhau, ví dụ lead-analyst.
    read-back
      The day each side retold the other's half; use “Read back”, which records the text.
      Ngày mỗi bên diễn giải lại phần của bên kia; dùng “Diễn giải lại” để ghi cả nội dung.
    asked
      The side that has the next move, and since when; triage writes it, another state takes it away.
      Bên phải làm tiếp và từ ngày nào; phân loại ghi vào, chuyển trạng thái thì bỏ đi.
    """

  static let useCaseMoney = """
    needs
      Ownership rows that must be agreed before it runs, e.g. O-0003, O-0011.
      Các dòng trách nhiệm phải thống nhất trước khi chạy, ví dụ O-0003, O-0011.
    use-case/tool
      The tool it would use, e.g. T-0001; name the problem first.
      Công cụ sẽ dùng, ví dụ T-0001; hãy ghi vấn đề trước.
    cost-once
      Everything paid once: building, rollout, training, e.g. 480.
      Mọi khoản trả một lần: xây dựng, triển khai, đào tạo, ví dụ 480.
    run-month
      What it costs each month afterwards, e.g. 15.
      Chi phí mỗi tháng sau đó, ví dụ 15.
    funded-from
      Which money is moved for it, e.g. events 2026.
      Lấy tiền từ đâu, ví dụ ngân sách sự kiện 2026.
    process-change
      What people will do differently; thought through before a tool is bought.
      Người làm sẽ đổi cách làm thế nào; nghĩ kỹ trước khi mua công cụ.
    content-variants
      How many versions of the content are needed, and who makes them, e.g. 6, agency.
      Cần bao nhiêu phiên bản nội dung, ai làm, ví dụ 6, agency.
    training
      Who must learn what, e.g. 12 shop managers, half a day.
      Ai phải học gì, ví dụ 12 cửa hàng trưởng, nửa ngày.
    rank
      The hand-made order; move records with [ and ] instead of typing here.
      Thứ tự xếp tay; dùng [ và ] để chuyển thay vì gõ vào đây.
    reach
      Customers reached per quarter, e.g. 42000.
      Số khách chạm tới mỗi quý, ví dụ 42000.
    impact
      Effect on one customer: 3, 2, 1, 0.5 or 0.25.
      Tác động lên một khách: 3, 2, 1, 0,5 hoặc 0,25.
    confidence
      How sure you are: 1, 0.8 or 0.5.
      Chắc đến đâu: 1, 0,8 hoặc 0,5.
    bv
      Value for the business: 1, 2, 3, 5, 8, 13 or 20.
      Giá trị kinh doanh: 1, 2, 3, 5, 8, 13 hoặc 20.
    tc
      How much is lost by waiting: 1, 2, 3, 5, 8, 13 or 20.
      Chờ thì mất bao nhiêu: 1, 2, 3, 5, 8, 13 hoặc 20.
    rr
      Risk reduced or chances opened: 1, 2, 3, 5, 8, 13 or 20.
      Giảm rủi ro hay mở cơ hội: 1, 2, 3, 5, 8, 13 hoặc 20.
    size
      Size of the job: 1, 2, 3, 5, 8, 13 or 20.
      Quy mô công việc: 1, 2, 3, 5, 8, 13 hoặc 20.
    reason
      One line on why it was parked or dropped, e.g. No consent for this data.
      Một dòng vì sao tạm gác hay loại, ví dụ Chưa có đồng ý dùng dữ liệu này.
    """
}
