package import Domain

/// Who acts in this session.
package enum Actor: Sendable, Equatable {
  /// Nobody was named, and git has not been asked: it is when somebody first acts.
  case unasked
  /// Somebody who is not filed in `people/`.
  case nobody
  case person(RecordID)

  /// Nobody for nil: git was asked, and knows none of `people/`.
  package init(_ person: RecordID?) { self = person.map(Actor.person) ?? .nobody }
}

/// An act for which it matters who does it.
package enum PersonalAct: Sendable {
  case sign, agree, readBack
  case comment(String)

  /// Nil where it has been done for just this content.
  ///
  /// - Throws: `ChangeError` with what keeps `person` from it.
  func change(
    of record: Record, as person: RecordID, in portfolio: Portfolio
  ) throws(ChangeError) -> Change? {
    switch self {
    case .sign: try .signing(record, as: person, in: portfolio)
    case .agree: try .agreeing(to: record, as: person, in: portfolio)
    case .readBack: try .readingBack(record, as: person, in: portfolio)
    case .comment(let text):
      .commenting(record, text, by: person.text, on: portfolio.today)
    }
  }
}
