/// How somebody's signature or read-back stands to what it covers.
package enum SignOff: Sendable, Equatable {
  case absent
  /// The content is what was signed, or nobody can tell: a bare day is valid and unverified.
  case valid(Day?)
  /// The content has changed since.
  case void(Day?)

  /// - Parameter entry: `2026-03-01 1a2b3c4d`; nil where there is none.
  init(_ entry: String?, over digest: Digest) {
    guard let entry else {
      self = .absent
      return
    }
    let day = Day(iso: entry.prefix(10))
    self = Digest.matches(entry, digest) ? .valid(day) : .void(day)
  }

  /// Whether it covers what stands there now.
  package var isValid: Bool {
    if case .valid = self { true } else { false }
  }

  /// Whether the content has left it behind.
  package var isVoid: Bool {
    if case .void = self { true } else { false }
  }
}

extension Typed where F == Decision {
  /// The best that stands under the name of that person or role.
  package func signature(of name: String, in portfolio: Portfolio) -> SignOff {
    let signatures = (self.signed?.pairs ?? []).filter { portfolio.isSame($0.key, name) }
    if signatures.isEmpty { return .absent }
    let digest = Digest(signedOf: record)
    let all = signatures.map { SignOff($0.value, over: digest) }
    return all.first(where: \.isValid) ?? all[0]
  }
}

extension Typed where F == UseCase {
  /// How far that side has read the use case back as it stands.
  package func readBack(by half: Side.Half) -> SignOff {
    SignOff(self.readBack?[half.rawValue], over: Digest(readBackOf: record))
  }
}
