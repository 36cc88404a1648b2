import Domain
import Localization
import Notation

extension State {
  /// Moves the selected use case one row up, or with 1 down, in the order that is made by hand.
  mutating func moveInRank(_ step: Int) -> [Effect] {
    guard board == nil, let record = list.selected?.record, overlays.isEmpty else { return [] }
    guard record.kind.schema.field(UseCase.shared.rank.key.text) != nil else {
      report(catalogue.text(GoingMessage.noRank))
      return []
    }
    guard isInRankOrder else {
      arrange("rank,\(list.order)", group: list.group)
      tell(catalogue.text(GoingMessage.orderedByRank(id: record.id.text)))
      return []
    }
    // The next key builds on what the last one wrote.
    if rankOnItsWay != nil { return [] }
    return moveInRank(record, step)
  }

  /// Whether the order that is shown is the one by rank.
  private var isInRankOrder: Bool {
    guard let first = list.orderTerms.first else { return false }
    return first.subject.key == UseCase.shared.rank.key.text && !first.isReversed
  }

  private mutating func moveInRank(_ record: Record, _ step: Int) -> [Effect] {
    var others = Array(list.rows.compactMap(\.record))
    guard let place = others.firstIndex(where: { $0.path == record.path }),
      others.indices.contains(place + step)
    else {
      tell(catalogue.text(GoingMessage.atTheEnd(id: record.id.text)))
      return []
    }
    others.remove(at: place)
    let target = place + step
    let below = target < others.count ? others[target] : nil
    guard
      let change = Change.ranking(
        record, behind: Array(others[..<target]), before: below, random: { nextRandom() })
    else { return [] }
    rankOnItsWay = change
    return [.apply(change)]
  }

  /// SplitMix64: `update` stays a function of the state.
  private mutating func nextRandom() -> UInt64 {
    seed &+= 0x9E37_79B9_7F4A_7C15
    var mixed = seed
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
