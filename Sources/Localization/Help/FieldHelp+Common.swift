extension FieldHelp {
  static let common = """
    id
      Given by the program and never changed, e.g. D-0012; d12 is understood too.
      Do chương trình cấp và không đổi, ví dụ D-0012; gõ d12 cũng hiểu.
    status
      Where the record stands; change it with an action or “steerco move”, which checks the gate.
      Trạng thái hiện tại; đổi bằng thao tác hoặc “steerco move” để được kiểm tra cổng.
    archived
      The day it was put away, e.g. 2026-03-12; empty it to bring the record back.
      Ngày cất vào kho lưu trữ, ví dụ 2026-03-12; để trống là khôi phục.
    tags
      Words of your own for filtering, e.g. zalo, tet-2027.
      Nhãn tự đặt để lọc, ví dụ zalo, tet-2027.
    import-key
      Written by import so that the same row is not added twice; leave it alone.
      Do lệnh nhập ghi để không thêm trùng một dòng; không cần sửa.
    formerly
      Ids this record had before it was renumbered, e.g. U-0014; written by sync.
      Mã trước khi đánh số lại, ví dụ U-0014; do đồng bộ ghi.
    conflicts
      Values that two people set at the same time; settle them with “Choose the right value”.
      Các giá trị hai người cùng sửa; giải quyết bằng “Chọn giá trị đúng”.
    title
      A short name that people will say in the meeting, e.g. Buy or build the CDP.
      Tên ngắn để gọi trong cuộc họp, ví dụ Mua hay xây CDP.
    context
      What one must know to judge this: facts, history, constraints; a few paragraphs at most.
      Điều cần biết để xét: dữ kiện, diễn biến, ràng buộc; tối đa vài đoạn.
    spec
      The long version for those who build it; the brief stays in its own field.
      Bản chi tiết cho người triển khai; phần tóm tắt để ở Brief.
    comments
      Remarks with day and author, one a line; add one with c or “steerco comment”.
      Nhận xét kèm ngày và người viết, mỗi dòng một ý; thêm bằng c hoặc “steerco comment”.
    """

  static let ownership = """
    activity
      Something that is done again and again, starting with a verb, e.g. Collect consent in stores.
      Việc làm thường xuyên, bắt đầu bằng động từ, ví dụ Thu thập đồng ý tại cửa hàng.
    stage
      Where it stands on the way of the data, from collect to measure.
      Nằm ở khâu nào trên đường đi của dữ liệu, từ thu thập đến đo lường.
    customer-data
      Yes if it touches data of customers; then the A is on marketing's side.
      Có, nếu đụng tới dữ liệu khách hàng; khi đó A thuộc bên marketing.
    covers
      For rows of stage protect: at-rest, in-transfer or both.
      Chỉ cho công đoạn bảo vệ: at-rest (lưu trữ), in-transfer (truyền) hoặc cả hai.
    cells
      A letter for each role, e.g. cmo A, dat R, dpo C; one A, at least one R.
      Mỗi vai trò một chữ, ví dụ cmo A, dat R, dpo C; một A, ít nhất một R.
    agreed
      The day each side agreed, e.g. marketing 2/3, it 2/3; use “Agree”.
      Ngày mỗi bên thống nhất, ví dụ marketing 2/3, it 2/3; dùng “Thống nhất”.
    agreed-as
      The letters as they were agreed, to notice when they drift; written by “Agree”.
      Phân công tại lúc thống nhất, để thấy khi bị lệch; do “Thống nhất” ghi.
    notes
      What the letters alone do not say, e.g. CRM only for members of the loyalty programme.
      Điều mà các chữ chưa nói hết, ví dụ CRM chỉ lo khách là hội viên.
    """
}
