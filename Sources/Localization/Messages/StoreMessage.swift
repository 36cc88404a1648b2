/// What happened to the store: finding it, saving into it, making a new one.
package enum StoreMessage: Sendable, Equatable {
  case saved
  /// A `.gitattributes` was there before; the line is what a store needs in it.
  case attributesKept(line: String)
  case failed(path: String, fault: SystemFault)
  case noStore(from: String)
  case notAStore(path: String)
  case readOnly(action: String?)
  /// Seconds waited; `holder` as `/proc/locks` and the process table name it.
  case locked(holder: String?, seconds: Int)
  case created(path: String)
  case exists(path: String)
  case folderNotEmpty(path: String)
  case demoWritten(path: String)
  case noSafeExchange
  case unreadableRecords(Int)
  /// A value that had only one right answer; nothing stood there where `old` is nil.
  case mended(field: String, old: String?, new: String)
  case checkClean(records: Int)
  case checkFound(errors: Int, warnings: Int, notes: Int)
}

extension Catalogue {
  /// What happened, and what to do where something must be done.
  package func text(_ message: StoreMessage) -> String { say(phrase(message)) }

  private func phrase(_ message: StoreMessage) -> Phrase {
    switch message {
    case .saved: Phrase("Saved.", "Đã lưu.")
    case .attributesKept(let line):
      Phrase(
        ".gitattributes was there already and is left alone. Add this line to it: \(line)",
        ".gitattributes đã có nên giữ nguyên. Thêm dòng này vào đó: \(line)")
    case .failed(let path, let fault):
      Phrase("\(path): \(text(fault)); ", "\(path): \(text(fault)); ") + remedy(fault)
        + Phrase(".", ".")
    case .locked(let holder, let seconds):
      Phrase(
        "\(holder ?? "Another program") has been saving for \(seconds) s. Try again.",
        "\(holder ?? "Chương trình khác") đang lưu đã \(seconds) giây. Thử lại.")
    case .readOnly(let action): readOnlyPhrase(action)
    default: openingPhrase(message) ?? checkPhrase(message)
    }
  }

  private func readOnlyPhrase(_ action: String?) -> Phrase {
    guard let action else { return Phrase("READ-ONLY", "CHỈ XEM") }
    return Phrase(
      "\(action): refused, the store is open read-only.",
      "\(action): không được, kho đang mở chỉ xem.")
  }

  private func openingPhrase(_ message: StoreMessage) -> Phrase? {
    switch message {
    case .noStore(let folder):
      Phrase(
        "No store in \(folder) or above it. “steerco init” makes one here, --store DIR names one, "
          + "“steerco demo” shows an example.",
        "Không thấy kho dữ liệu ở \(folder) hay phía trên. “steerco init” tạo kho ở đây, "
          + "--store DIR chỉ tới kho, “steerco demo” mở kho mẫu.")
    case .notAStore(let path):
      Phrase(
        "\(path) is no store: it has no steerco.yaml. “steerco init \(path)” makes one.",
        "\(path) không phải kho: không có steerco.yaml. “steerco init \(path)” để tạo.")
    case .created(let path):
      Phrase(
        "Made a store in \(path). Next: steerco add person, steerco add use-case, steerco.",
        "Đã tạo kho ở \(path). Tiếp theo: steerco add person, steerco add use-case, steerco.")
    case .exists(let path):
      Phrase(
        "\(path) is a store already. Nothing was changed.", "\(path) đã là kho. Không thay đổi gì.")
    case .folderNotEmpty(let path):
      Phrase(
        "\(path) is not empty. Name an empty or a new folder.",
        "\(path) không trống. Chọn thư mục trống hoặc mới.")
    case .demoWritten(let path):
      Phrase("The demo store is in \(path).", "Kho mẫu nằm ở \(path).")
    case .noSafeExchange:
      Phrase(
        "This file system cannot exchange files: an editor that saves at the same moment may win.",
        "Hệ thống tệp này không hoán đổi tệp được: trình soạn thảo lưu cùng lúc có thể thắng.")
    default: nil
    }
  }

  private func checkPhrase(_ message: StoreMessage) -> Phrase {
    switch message {
    case .unreadableRecords(let records):
      Phrase(
        "\(writing.counted(records, "record", "bản ghi")) cannot be read. “steerco check” says why.",
        "\(count(records)) bản ghi không đọc được. “steerco check” cho biết vì sao.")
    case .mended(let field, let old, let new):
      Phrase(
        "mended: \(field): \(old ?? Writing.missing) → \(new)",
        "đã sửa: \(field): \(old ?? Writing.missing) → \(new)")
    case .checkClean(let records):
      Phrase(
        "\(writing.counted(records, "record", "bản ghi")) checked, nothing found.",
        "Đã kiểm \(count(records)) bản ghi, không có phát hiện.")
    case .checkFound(let errors, let warnings, let notes):
      Phrase(
        [
          writing.counted(errors, "error", ""), writing.counted(warnings, "warning", ""),
          writing.counted(notes, "note", ""),
        ].joined(separator: ", ") + ".",
        "\(count(errors)) lỗi, \(count(warnings)) cảnh báo, \(count(notes)) lưu ý.")
    default: Phrase("READ-ONLY", "CHỈ XEM")
    }
  }
}
