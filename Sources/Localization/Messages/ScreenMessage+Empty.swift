extension Catalogue {
  /// An empty list says what belongs there and what to press: it is the first thing a new team sees.
  func emptyPhrase(_ screen: String) -> Phrase {
    switch screen {
    case "meeting":
      Phrase(
        "Nothing needs the committee today. Tab leads to Add, which plans a meeting; 2 shows all decisions.",
        "Hôm nay không có gì cần Ban chỉ đạo. Nhấn Tab rồi chọn Thêm để lên lịch họp, 2 để xem các quyết định."
      )
    case "decisions":
      Phrase(
        "No decisions yet. Enter adds the first: a question, two options, a day.",
        "Chưa có quyết định nào. Nhấn Enter để nêu vấn đề đầu tiên: câu hỏi, hai phương án, hạn.")
    case "ownership":
      Phrase(
        "No activities yet. Enter adds the first; steerco import ownership takes a RACI table that you have.",
        "Chưa có hoạt động nào. Nhấn Enter để thêm hoạt động đầu tiên; "
          + "bảng RACI có sẵn thì nhập bằng lệnh steerco import ownership.")
    case "backlog":
      Phrase(
        "No use cases yet. Enter adds the first: a title is enough to begin with.",
        "Chưa có use case nào. Nhấn Enter để thêm: ban đầu chỉ cần tiêu đề.")
    case "pilots":
      Phrase(
        "No pilots yet. Enter adds the first, for a use case that is ready.",
        "Chưa có thí điểm nào. Nhấn Enter để thêm, cho một use case đã sẵn sàng.")
    case "scorecard":
      Phrase(
        "Nothing to measure yet. Tab leads to Add: a segment, a tool or a metric.",
        "Chưa có gì để đo. Nhấn Tab rồi chọn Thêm: phân khúc, công cụ hoặc chỉ số.")
    default:
      Phrase(
        "Nothing here yet. Enter adds the first.",
        "Chưa có gì ở đây. Nhấn Enter để thêm mục đầu tiên.")
    }
  }
}
