/// A piece of a formula's text.
package enum FormulaPart: Sendable, Equatable {
  case text(String)
  /// `{reach}`: an input, by its name or its value.
  case input(String)
  /// `[untold-days]`: a limit, always by its value.
  case limit(String)

  /// The pieces in their order.
  package static func parts(of formula: String) -> [FormulaPart] {
    var parts: [FormulaPart] = []
    var rest = Substring(formula)
    while let open = rest.firstIndex(where: { "{[".contains($0) }) {
      let after = rest[rest.index(after: open)...]
      guard let close = after.firstIndex(where: { "}]".contains($0) }) else { break }
      parts.append(.text(String(rest[..<open])))
      let key = String(after[..<close])
      parts.append(rest[open] == "{" ? .input(key) : .limit(key))
      rest = after[after.index(after: close)...]
    }
    return parts + [.text(String(rest))]
  }
}
