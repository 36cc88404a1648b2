/// The form a value must have, said when something else was typed.
package enum ExpectedForm: Sendable, Equatable {
  case text
  case number
  case wholeNumber
  case fraction
  case range(low: Int, high: Int)
  case money
  case day
  case days
  case yesNo
  case choice([String])
  /// The kind's label and an example id.
  case reference(kind: String, example: String)
  case person
  case side
  case list
  case publicKey
  /// A flow map, such as `{id: A, text: buy}`.
  case map(example: String)
}

extension Catalogue {
  /// A noun phrase with an example, to stand after “Expected:”.
  package func text(_ form: ExpectedForm) -> String { say(phrase(form)) }

  private func phrase(_ form: ExpectedForm) -> Phrase {
    switch form {
    case .text: Phrase("text on one line", "chữ trên một dòng")
    case .number: Phrase("a number such as 2.5", "một số, ví dụ 2,5")
    case .wholeNumber: Phrase("a whole number such as 42", "một số nguyên, ví dụ 42")
    case .fraction: Phrase("a number from 0 to 1, such as 0.72", "một số từ 0 đến 1, ví dụ 0,72")
    case .range(let low, let high):
      Phrase("a number from \(low) to \(high)", "một số từ \(low) đến \(high)")
    case .money: moneyPhrase()
    case .day:
      Phrase(
        "a day such as 2026-04-01, 1/4, +2w or fri", "một ngày, ví dụ 1/4, +2w, t6")
    case .days:
      Phrase("days such as 2026-04-01, 2026-04-15", "các ngày, ví dụ 1/4, 15/4")
    case .yesNo: Phrase("yes or no", "yes (có) hoặc no (không)")
    case .choice(let values): Phrase(writing.alternatives(values), writing.alternatives(values))
    case .reference(let kind, let example):
      Phrase(
        "the id of a \(kind.lowercased()), such as \(example)",
        "mã \(uncapitalised(kind)), ví dụ \(example)")
    case .person:
      Phrase("a handle of people/ or a role, such as cio", "mã người hoặc vai trò, ví dụ cio")
    case .side: Phrase("a side such as marketing or it", "một bên, ví dụ marketing hoặc it")
    case .publicKey:
      Phrase(
        "the line of a .pub file, such as ssh-ed25519 AAAA…",
        "dòng trong tệp .pub, ví dụ ssh-ed25519 AAAA…")
    case .list: Phrase("values divided by commas", "các giá trị cách nhau bằng dấu phẩy")
    case .map(let example): Phrase("pairs such as \(example)", "các cặp, ví dụ \(example)")
    }
  }

  private func moneyPhrase() -> Phrase {
    guard !writing.unit.isEmpty else {
      return Phrase("an amount such as 9600", "số tiền, ví dụ 9600")
    }
    return Phrase(
      "an amount in \(writing.unit) such as 9600", "số tiền tính bằng \(writing.unit), ví dụ 9600")
  }
}
