extension Writing {
  /// What somebody typed as a number, as the file keeps it (`1234.5`); nil when it is none. Both
  /// languages' separators are understood; a lone separator before three digits (`1.234`) goes by
  /// this language.
  package func fileNumber(typed text: String) -> String? {
    var digits = text.filter { !Writing.ignoredInNumbers.contains($0) }
    let isNegative = digits.hasPrefix("-") || digits.hasPrefix("−")
    if isNegative || digits.hasPrefix("+") { digits.removeFirst() }
    guard let point = decimalPoint(in: digits) else { return nil }
    let whole = digits[..<point.index]
    let fraction = digits[point.index...].dropFirst()
    guard let whole = ungrouped(whole), !(whole + fraction).isEmpty,
      fraction.allSatisfy(isDigit)
    else { return nil }
    let value = (whole.isEmpty ? "0" : whole) + (fraction.isEmpty ? "" : "." + fraction)
    return (isNegative ? "-" : "") + value
  }

  /// `fileNumber(typed:)` as a value.
  package func number(typed text: String) -> Double? {
    fileNumber(typed: text).flatMap(Double.init)
  }

  // Blanks of every kind group thousands in one country or another.
  private static let ignoredInNumbers: [Character] = [
    " ", "\u{A0}", "\u{202F}", "\u{2009}", "_", "'", "\t",
  ]

  private func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  /// Where the fraction begins; the end of the text when there is none. Nil when two kinds of
  /// separators contradict each other.
  private func decimalPoint(
    in digits: String
  ) -> (index: String.Index, separator: Character?)? {
    let separators = digits.indices.filter { digits[$0] == "." || digits[$0] == "," }
    guard let last = separators.last else { return (digits.endIndex, nil) }
    let isMixed = separators.contains { digits[$0] != digits[last] }
    let isSole = separators.count == 1
    if isMixed {
      let repeats = separators.filter { digits[$0] == digits[last] }.count > 1
      return repeats ? nil : (last, digits[last])
    }
    if isSole, !groupsThousands(at: last, in: digits) { return (last, digits[last]) }
    return (digits.endIndex, nil)
  }

  private func groupsThousands(at index: String.Index, in digits: String) -> Bool {
    let head = digits[..<index]
    return digits[index] == (language == .vi ? "." : ",")
      && digits[index...].count == 4 && (1...3).contains(head.count) && head != "0"
  }

  /// Without thousands separators; nil when they do not divide groups of three.
  private func ungrouped(_ whole: Substring) -> String? {
    let groups = whole.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard groups.allSatisfy({ $0.allSatisfy(isDigit) }) else { return nil }
    guard groups.count > 1 else { return String(whole) }
    guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return groups.joined()
  }
}
