package import Domain
import Notation

extension Catalogue {
  /// What is not as it should be and what to do, in one or two sentences without the place.
  package func text(_ finding: Finding) -> String {
    let kind = finding.id.kind
    let key = fieldName(finding.key ?? "", of: kind)
    switch finding.problem {
    case .unreadable(let reason): return sentence(ReadingFault(reason), reason.excerpt)
    case .duplicateID(let path):
      return sentence(.duplicateId(finding.id.text, otherPath: path))
    case .malformedID(let text):
      return sentence(.badId(text, example: Self.exampleID(of: finding.id.kind)))
    case .fileNameDiffers(let promised):
      return sentence(.idDiffersFromFileName(id: finding.id.text, fileName: promised))
    case .missing: return text(ValueMessage.missing(field: key))
    case .misfit(let misfit): return text(misfit, in: finding.key ?? "", of: kind)
    case .brokenReference(let id):
      return sentence(text(FindingMessage.brokenReference(field: key, id: id)))
    case .unknownPerson(let name):
      return sentence(text(FindingMessage.unknownPerson(field: key, name: name)))
    case .conflict(let field):
      guard let field else { return text(FindingMessage.unreadableConflict) }
      let isConfiguration = finding.path == finding.id.text
      let name = fieldName(field, of: isConfiguration ? nil : kind)
      return sentence(
        text(
          isConfiguration
            ? FindingMessage.configurationConflict(field: field, name: name)
            : .conflict(field: field, name: name, id: finding.id.text)))
    case .unsettled(let state): return unsettled(state)
    case .signature(let signature, let signer):
      return text(signature, of: signer, under: finding.id)
    case .signatureWithoutSignOff:
      return say(
        Phrase(
          "No sign-off asks for this signature any more. It may stay, or be deleted.",
          "Không còn lượt ký nào cần chữ ký này. Có thể giữ hoặc xóa."))
    case .breach(let problem, _): return text(problem, key: finding.key ?? "", of: kind)
    }
  }

  /// A value that its field cannot hold; the field is named as sentences name it.
  package func text(_ misfit: Misfit, in key: String, of kind: Kind) -> String {
    guard language == .vi else { return text(misfit, key: key) }
    let place = ([key] + misfit.place).joined(separator: ".")
    return sentence(
      text(
        ValueMessage.unfit(
          field: fieldName(place, of: kind), value: misfit.value,
          expected: expectedForm(of: misfit.expected))))
  }

  /// A value that its field cannot hold, with the field's key and the place inside it.
  package func text(_ misfit: Misfit, key: String) -> String {
    text(
      ValueMessage.unfit(
        field: ([key] + misfit.place).joined(separator: "."), value: misfit.value,
        expected: expectedForm(of: misfit.expected)))
  }

  /// `There is no id. Expected: id: D-0012. Repair: ….`, as `text(_: ReadingMessage)` without the
  /// place, which stands in front of a finding.
  private func sentence(_ fault: ReadingFault, _ excerpt: String? = nil) -> String {
    let why = explanation(fault)
    let quote = excerpt.map { ": “\($0)”" } ?? ""
    return say(
      Phrase(
        "\(why.problem)\(quote). Expected: \(why.expected). Repair: \(why.repair).",
        "\(why.problem)\(quote). Cần: \(why.expected). Cách sửa: \(why.repair)."))
  }

  static func exampleID(of kind: Kind) -> String {
    kind.prefix == nil ? "cio" : RecordID(kind: kind, number: 1).text
  }
}

/// Findings that have no words elsewhere.
package enum FindingMessage: Sendable, Equatable {
  case brokenReference(field: String, id: String)
  case unknownPerson(field: String, name: String)
  /// The field as it is typed, and as sentences name it.
  case conflict(field: String, name: String, id: String)
  /// In `steerco.yaml`, which has no page.
  case configurationConflict(field: String, name: String)
  /// An entry of `conflicts` that is none.
  case unreadableConflict
}

extension Catalogue {
  /// One sentence for a finding, with the field under its file key.
  package func text(_ message: FindingMessage) -> String {
    switch message {
    case .brokenReference(let field, let id):
      say(
        Phrase(
          "\(field): there is no \(id). Correct the id, or add the record.",
          "\(field): không có \(id). Sửa mã, hoặc thêm bản ghi."))
    case .unknownPerson(let field, let name):
      say(
        Phrase(
          "\(field): “\(name)” is neither in people/ nor a role. Correct it, or add the person.",
          "\(field): “\(name)” không có trong people/ và không phải vai trò. Sửa lại, hoặc thêm người."
        ))
    case .configurationConflict(let field, let name):
      say(
        Phrase(
          "\(name) was given two values at once. Choose one: steerco resolve steerco.yaml \(field) VALUE.",
          "\(name) được ghi hai giá trị cùng lúc. Chọn một: steerco resolve steerco.yaml \(field) GIÁ-TRỊ."
        ))
    case .unreadableConflict:
      say(
        Phrase(
          "An entry of conflicts cannot be read. Remove it from the file by hand.",
          "Một mục trong conflicts không đọc được. Hãy tự xóa mục đó khỏi tệp."))
    case .conflict(let field, let name, let id):
      say(
        Phrase(
          "\(name) was given two values at once. Choose one: w on the board, or steerco resolve \(id) \(field) VALUE.",
          "\(name) được ghi hai giá trị cùng lúc. Chọn một: phím w trên bảng, hoặc steerco resolve \(id) \(field) GIÁ-TRỊ."
        ))
    }
  }
}

extension UnreadableFile.Reason {
  /// The line of the file at which reading ended; nil when there is none to show.
  fileprivate var excerpt: String? {
    guard case .notation(let problem) = self, !problem.excerpt.isEmpty else { return nil }
    return problem.excerpt
  }
}
