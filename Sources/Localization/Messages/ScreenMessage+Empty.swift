extension Catalogue {
  /// An empty list says what belongs there and what to press: it is the first thing a new team sees.
  func emptyPhrase(_ screen: String) -> Phrase {
    switch screen {
    case "meeting":
      Phrase(
        "Nothing needs the committee today. a plans a meeting, 2 shows all decisions.",
        "Hôm nay không có gì cần Ban chỉ đạo. Nhấn a để lên lịch họp, 2 để xem các quyết định.")
    case "decisions":
      Phrase(
        "No decisions yet. a raises the first: a question, two options, a day.",
        "Chưa có quyết định nào. Nhấn a để nêu vấn đề đầu tiên: câu hỏi, hai phương án, hạn.")
    case "ownership":
      Phrase(
        "No activities yet. a adds the first, “steerco import ownership FILE” takes a RACI table.",
        "Chưa có hoạt động nào. Nhấn a để thêm, “steerco import ownership FILE” nhận bảng RACI.")
    case "backlog":
      Phrase(
        "No use cases yet. a adds the first: a title is enough to begin with.",
        "Chưa có use case nào. Nhấn a để thêm: ban đầu chỉ cần tiêu đề.")
    case "pilots":
      Phrase(
        "No pilots yet. a adds the first, for a use case that is ready.",
        "Chưa có thí điểm nào. Nhấn a để thêm, cho một use case đã sẵn sàng.")
    case "scorecard":
      Phrase(
        "Nothing to measure yet. a adds a segment, a tool or a metric.",
        "Chưa có gì để đo. Nhấn a để thêm phân khúc, công cụ hoặc chỉ số.")
    default:
      Phrase(
        "Nothing here yet. a adds the first.",
        "Chưa có gì ở đây. Nhấn a để thêm mục đầu tiên.")
    }
  }
}
