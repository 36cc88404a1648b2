package import Notation

/// What `steerco.yaml` says: the company, the roles and their sides, units and limits.
package struct Configuration: Sendable {
  /// The file as it stands, for keys that have no property here.
  package let document: Document
  /// In the file's order, which is the order of the matrix's columns.
  package let roles: [Role]
  private let sides: [String: Side]
  /// Worked out once: indicators ask for every record.
  private let thresholds: [Threshold: Double]

  /// Somebody who decides or does things, such as the CMO, with the side they stand on.
  package struct Role: Sendable, Equatable {
    /// As people write it in cells: `CMO`. Compared without case.
    package let key: String
    /// For people to read; the key where none is given.
    package let name: String
    /// Whose agreement theirs counts as.
    package let side: Side
  }

  /// Leaves out roles without a key; an unknown side counts as `other`.
  package init(_ document: Document) {
    self.document = document
    roles = (document["roles"]?.items ?? []).compactMap(Role.init)
    sides = Dictionary(roles.map { ($0.key.lowercased(), $0.side) }) { first, _ in first }
    unitFactor = document.text("unit-factor").flatMap(Double.init(plain:)) ?? 1
    let (given, unitFactor) = (document["thresholds"], unitFactor)
    thresholds = Dictionary(
      uniqueKeysWithValues: Threshold.allCases.map { threshold in
        let own = given?[threshold.rawValue]?.text.flatMap(Double.init(plain:))
        return (threshold, own ?? threshold.standard(unitFactor: unitFactor))
      })
  }

  /// A store whose configuration is missing or cannot be read.
  package static let empty = Configuration(Document.empty)

  /// For the header of every screen; empty where it is missing.
  package var company: String { document.text("company") ?? "" }
  /// An ISO code such as `VND`; empty where it is missing.
  package var currency: String { document.text("currency") ?? "" }
  /// The unit of money in records, such as `m₫`; the currency itself where none is set.
  package var unit: String { document.text("unit") ?? currency }
  /// How much of the currency one `unit` is.
  package let unitFactor: Double
  /// The customer equity of the whole market in the store's unit; nil where nobody knows it.
  package var marketEquity: Double? {
    document.text("market-equity").flatMap(Double.init(plain:))
  }
  /// `en` or `vi` as written, unchecked; nil where the store leaves it to its users.
  package var language: String? { document.text("language") }
  /// `rice` or `wsjf`.
  package var scoring: String { document.text("scoring") ?? "rice" }

  /// A limit or weight as the store sets it, else its standard.
  package subscript(threshold: Threshold) -> Double {
    thresholds[threshold] ?? threshold.standard(unitFactor: unitFactor)
  }

  /// Nil for a role that is not configured.
  package func side(ofRole key: String) -> Side? { sides[key.lowercased()] }
}

extension Configuration.Role {
  fileprivate init?(_ node: Node) {
    guard let key = node["key"]?.text, !key.isEmpty else { return nil }
    self.key = key
    name = node["name"]?.text ?? key
    side = node["side"]?.text.flatMap(Side.init(rawValue:)) ?? .other
  }
}

/// The side of a role. Two groups of them agree with one another: marketing's and IT's.
package enum Side: String, Sendable, CaseIterable {
  case marketing, sales, service, product, pr
  case it, data
  case finance, legal, hr, ceo, procurement, partner, other

  /// The one of the two that agree to which this side belongs.
  package var half: Half? {
    switch self {
    case .marketing, .sales, .service, .product, .pr: .marketing
    case .it, .data: .it
    case .finance, .legal, .hr, .ceo, .procurement, .partner, .other: nil
    }
  }

  /// One of the two that agree.
  package enum Half: String, Sendable, CaseIterable { case marketing, it }
}
