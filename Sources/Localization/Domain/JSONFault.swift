/// Why a text is no JSON, as a clause for `ImportMessage.badJSON`.
package enum JSONFault: Sendable, Equatable {
  /// What stands in a well-formed text in that place, such as `a colon`.
  case expected(String)
  case trailingText, tooDeep, badString
  case duplicateKey(String)
}

extension Catalogue {
  /// A few words on why text is no JSON, to stand behind the place.
  package func text(_ fault: JSONFault) -> String {
    switch fault {
    case .expected(let form): say(Phrase("expected \(form)", "cần \(form)"))
    case .trailingText: say(Phrase("text behind the end", "còn chữ sau chỗ kết thúc"))
    case .tooDeep: say(Phrase("nested too deeply", "lồng quá sâu"))
    case .badString:
      say(Phrase("a character that must be escaped", "có ký tự phải viết dạng thoát"))
    case .duplicateKey(let key): say(Phrase("“\(key)” stands twice", "“\(key)” có hai lần"))
    }
  }
}
