extension Vocabulary {
  /// The headings between the fields of a form, as the schema names them.
  static let sections = Vocabulary(plainTables: [
    """
    question | Question | Vấn đề
    people | Who takes part | Ai tham gia
    options | Options | Phương án
    outcome | Outcome | Kết quả
    links | Related | Liên quan
    activity | Activity | Hoạt động
    assignments | Assignments | Phân công
    agreement | Agreement | Thống nhất
    why | Why | Vì sao
    business-half | Business half | Phần kinh doanh
    it-half | IT half | Phần IT
    together | Together | Phần chung
    score | Score | Chấm điểm
    trial | Pilot | Thí điểm
    measure | What is measured, on whom | Đo gì, trên ai
    box | Time and money | Thời hạn và ngân sách
    readings | Readings and limits | Số đo và ngưỡng
    team | Team | Đội
    result | Result | Kết quả
    tool | Tool | Công cụ
    costs | Costs | Chi phí
    use | Use | Mức sử dụng
    leaving | Leaving it | Khi rời bỏ
    meeting | Meeting | Cuộc họp
    agenda | Agenda | Chương trình họp
    actions | Action items | Việc cần làm
    objective | Objective | Mục tiêu
    metric | Metric | Chỉ số
    segment | Segment | Phân khúc
    worth | Worth | Giá trị
    person | Person | Thành viên
    skills | Skills | Kỹ năng
    contract | Contract | Hợp đồng
    record | Record | Bản ghi
    """
  ])
}

extension Catalogue {
  /// The heading of a section of a form, by the name that the schema gives it.
  package func section(_ name: String) -> String {
    long(Vocabulary.sections.term(name) ?? Term(untranslated: name))
  }
}
