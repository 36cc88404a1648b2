/// Who works on a pilot, by side.
package struct TeamShape: Sendable, Equatable {
  /// Persons in all, those of other sides too.
  package var size = 0
  /// Persons of marketing's side, IT's (without data), data and sales.
  package var marketing = 0, it = 0, data = 0, sales = 0
  /// Full-time equivalents of the two sides that agree.
  package var marketingFte = 0.0, itFte = 0.0
  /// Whether somebody of those two sides has no full-time equivalents in the file.
  package var lacksFte = false
  /// Persons who speak the languages of both sides.
  package var translators = 0

  /// min ÷ max of both sides' full-time equivalents, 0…1; nil for an empty team, and where somebody's
  /// are missing.
  package var balance: Double? {
    let most = max(marketingFte, itFte)
    return most > 0 && !lacksFte ? min(marketingFte, itFte) / most : nil
  }

  /// `M3 I2 D1 S0`: marketing, IT, data, sales.
  package var text: String { "M\(marketing) I\(it) D\(data) S\(sales)" }

  /// At most ten, somebody from either side, and a translator.
  package func isSound(limit: Double) -> Bool {
    Double(size) <= limit && marketing + sales > 0 && it + data > 0 && translators > 0
  }
}

extension Typed where F == Pilot {
  /// Counts the team by the sides that people and roles stand on.
  package func teamShape(in portfolio: Portfolio) -> TeamShape {
    (self.team?.rows ?? []).reduce(into: TeamShape()) { shape, member in
      guard let handle = member.person?.handle else { return }
      shape.add(handle, fte: member.fte, in: portfolio)
    }
  }
}

extension TeamShape {
  fileprivate mutating func add(_ handle: String, fte: Double?, in portfolio: Portfolio) {
    size += 1
    if portfolio.isTranslator(handle) { translators += 1 }
    let side = portfolio.side(of: handle)
    switch side {
    case .data: data += 1
    case .sales: sales += 1
    case let side where side?.half == .it: it += 1
    case let side where side?.half == .marketing: marketing += 1
    default: break
    }
    if side?.half != nil && fte == nil { lacksFte = true }
    if side?.half == .marketing { marketingFte += fte ?? 0 }
    if side?.half == .it { itFte += fte ?? 0 }
  }
}

extension Portfolio {
  /// Speaks both marketing's language and IT's.
  package func isTranslator(_ handle: String) -> Bool {
    guard let person = person(handle) else { return false }
    return Set(Typed<Member>(person).speaks ?? []).isSuperset(of: [.marketing, .it])
  }
}
