extension FieldHelp {
  static let decision = """
    question
      The question to decide, answerable by one option, e.g. Do we buy, build or extend the CRM?
      Câu hỏi trả lời được bằng một phương án, ví dụ Mua, tự xây hay mở rộng CRM?
    area
      What it is about; funding, data value, tool and security need both sides.
      Thuộc lĩnh vực nào; ngân sách, giá trị DL, công cụ, bảo mật cần cả hai bên.
    door
      One-way if going back costs months or much money; two-way if it can be undone soon.
      Khó đảo ngược nếu làm lại mất nhiều tháng hay nhiều tiền; nếu không thì dễ đảo ngược.
    raised
      The day the question was first asked, e.g. 2026-01-24; filled in when you add it.
      Ngày nêu vấn đề, ví dụ 2026-01-24; tự điền khi thêm.
    decide-by
      The day by which it must be decided, e.g. 2026-04-01 or +2w; deferring adds a day.
      Ngày phải quyết, ví dụ 2026-04-01, +2w; mỗi lần lùi hạn thêm một ngày.
    driver
      Who prepares the decision and keeps it moving, a handle such as arc; does not decide.
      Người chuẩn bị và thúc đẩy, ghi mã người như arc; không phải người quyết.
    approver
      The one person who decides, e.g. cio; exactly one.
      Người duy nhất có quyền quyết, ví dụ cio.
    agree
      Who must agree before it counts, e.g. cmo, fin; use it sparingly, each one can stop it.
      Ai buộc phải đồng ý, ví dụ cmo, fin; dùng ít thôi, ai cũng chặn được.
    consulted
      Whose advice is asked before, e.g. dpo, crm.
      Ai được hỏi ý kiến trước, ví dụ dpo, crm.
    informed
      Who is told afterwards, e.g. ecm, agency.
      Ai được báo sau đó, ví dụ ecm, agency.
    options
      At least two, each with its trade-off and what it gives up, e.g. A: buy, 9,600.
      Ít nhất hai phương án, mỗi phương án có đánh đổi và điều từ bỏ, ví dụ A: mua, 9.600.
    options/id
      A letter to speak of it, e.g. A.
      Một chữ để gọi, ví dụ A.
    options/text
      The option in a few words, e.g. extend the CRM.
      Phương án trong vài chữ, ví dụ mở rộng CRM.
    trade-off
      What it makes harder or worse, in words both sides understand, e.g. nine months later.
      Điều trở nên khó hay kém hơn, viết cho cả hai bên hiểu, ví dụ chậm 9 tháng.
    gives-up
      What cannot be done any more if this is chosen, e.g. the e-mail renewal this year.
      Việc không làm được nữa nếu chọn, ví dụ gia hạn e-mail năm nay.
    cost
      What it costs in all, in the store's unit of money, e.g. 9600.
      Tổng chi phí theo đơn vị tiền của kho, ví dụ 9600.
    recommended
      The letter of the option that the driver recommends, e.g. C.
      Chữ của phương án đầu mối khuyến nghị, ví dụ C.
    """

  static let decisionOutcome = """
    outcome
      What was decided, in one sentence that can be quoted, e.g. We extend the CRM until 2027.
      Điều đã quyết, một câu trích dẫn được, ví dụ Mở rộng CRM đến hết 2027.
    rationale
      Why this option and not the others, for those who were not in the room.
      Vì sao chọn phương án này, viết cho người không dự họp.
    signed
      Who signed on which day; sign with the action, so that the text signed is recorded too.
      Ai ký ngày nào; ký bằng thao tác Ký để ghi cả nội dung đã ký.
    decided
      The day it was decided, e.g. 2026-03-12.
      Ngày quyết định, ví dụ 2026-03-12.
    recorded
      The day it was written down here; not before the day it was decided.
      Ngày ghi vào sổ; không sớm hơn ngày quyết định.
    review
      When to look whether it was right, e.g. 2026-09-01 or +6m; a one-way door needs it.
      Khi nào xem lại đúng sai, ví dụ 2026-09-01, +6m; việc khó đảo ngược phải có.
    trigger
      What would make you look earlier, e.g. the vendor is sold, or cost above 12,000.
      Điều gì khiến phải xem lại sớm, ví dụ nhà cung cấp bị bán, chi phí vượt 12.000.
    communicated
      When and by which channels everybody concerned was told, e.g. 13/3, mail.
      Ngày và kênh đã báo mọi bên, ví dụ 13/3, mail.
    communicated/date
      The day everybody concerned was told, e.g. 2026-03-13.
      Ngày đã báo cho mọi bên liên quan, ví dụ 2026-03-13.
    channels
      How they were told, e.g. mail, town hall.
      Báo bằng cách nào, ví dụ mail, họp toàn công ty.
    supersedes
      The earlier decision that this one replaces, e.g. D-0002.
      Quyết định trước bị thay thế, ví dụ D-0002.
    refs
      Records that one should read with it, e.g. U-0002, P-0001.
      Các mục nên đọc kèm, ví dụ U-0002, P-0001.
    """
}
