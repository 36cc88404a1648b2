package import Domain

extension Catalogue {
  /// Why a filter, a column or a sort key is not understood, and what is.
  package func text(_ error: QueryError) -> String {
    switch error {
    case .unknownKey(let key, let nearest):
      text(ValueMessage.unknownFilterKey(key, nearest: nearest))
    case .missingValue(let key, let comparison):
      text(ValueMessage.nothingGiven(expected: "\(key)\(comparison)500"))
    case .notComparable(let key, let value):
      text(ValueMessage.unfit(field: key, value: value, expected: .number))
    }
  }
}
