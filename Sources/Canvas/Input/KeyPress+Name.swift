extension KeyPress: CustomStringConvertible {
  private static let named: [(name: String, key: Key)] =
    [
      ("Enter", .enter), ("Esc", .escape), ("Tab", .tab), ("Backspace", .backspace),
      ("Delete", .delete), ("Insert", .insert), ("Up", .up), ("Down", .down), ("Left", .left),
      ("Right", .right), ("Home", .home), ("End", .end), ("PgUp", .pageUp), ("PgDn", .pageDown),
      ("Space", .character(" ")),
    ] + (1...12).map { ("F\($0)", .function($0)) }

  private static let prefixes: [(name: String, modifier: Modifiers)] = [
    ("Ctrl-", .control), ("Alt-", .alt), ("Shift-", .shift),
  ]

  /// The name in the key bar, the help and the configuration: `Enter`, `Ctrl-R`, `Shift-Tab`, `a`.
  package var description: String {
    let prefix = KeyPress.prefixes.filter { modifiers.contains($0.modifier) }.map(\.name).joined()
    if let name = KeyPress.named.first(where: { $0.key == key })?.name { return prefix + name }
    guard case .character(let scalar) = key else { return prefix }
    return prefix
      + (modifiers.contains(.control) ? scalar.properties.uppercaseMapping : String(scalar))
  }

  /// Reads what `description` writes, in any case but for single letters; nil for anything else.
  package init?(_ name: some StringProtocol) {
    var rest = name[...]
    var modifiers: Modifiers = []
    while rest.count > 1,
      let prefix = KeyPress.prefixes.first(where: {
        rest.lowercased().hasPrefix($0.name.lowercased()) && $0.name.count < rest.count
      })
    {
      modifiers.insert(prefix.modifier)
      rest = rest.dropFirst(prefix.name.count)
    }
    if let named = KeyPress.named.first(where: {
      $0.name.lowercased() == rest.lowercased()
    }) {
      self.init(named.key, modifiers)
      return
    }
    let plain = modifiers.contains(.control) ? rest.lowercased() : String(rest)
    guard let scalar = plain.unicodeScalars.first, plain.unicodeScalars.count == 1 else {
      return nil
    }
    self.init(.character(scalar), modifiers)
  }
}
