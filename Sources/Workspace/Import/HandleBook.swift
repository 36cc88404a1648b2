import Domain
import Text

/// Gives people handles that nobody has yet.
struct HandleBook {
  private var taken: Set<String>

  init(_ portfolio: Portfolio) {
    let filed = portfolio.records(of: .person).map(\.id.text)
    let unreadable = portfolio.unreadable.filter { $0.kind == .person }.map(\.id.text)
    taken = Set((filed + unreadable).map { $0.lowercased() })
  }

  /// `nguyen-van-a`, or the first free of `nguyen-van-a-2`, …
  mutating func handle(for name: String) -> String {
    let base = slug(of: name)
    var handle = base
    var number = 2
    while !taken.insert(handle).inserted {
      handle = "\(base)-\(number)"
      number += 1
    }
    return handle
  }
}
