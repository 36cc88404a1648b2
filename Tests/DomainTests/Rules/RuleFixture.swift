import Domain
import Testing

/// One key of one record of `SoundStore` given another value; nil takes its line away.
struct LineChange: Sendable {
  let id: String
  let key: String
  let value: String?

  init(_ id: String, _ key: String, _ value: String?) {
    self.id = id
    self.key = key
    self.value = value
  }

  func applied(to text: String) -> String {
    let others = text.split(separator: "\n").filter { !$0.hasPrefix(key + ":") }.map(String.init)
    return (others + (value.map { ["\(key): \($0)"] } ?? [])).joined(separator: "\n")
  }
}

/// A change of the sound store that breaks one rule, and a similar one that does not.
struct RuleFixture: Sendable, CustomTestStringConvertible {
  let rule: String
  /// The record that is at fault.
  let id: String
  let key: String?
  let fails: [LineChange]
  /// None: the sound store itself passes.
  let passes: [LineChange]

  /// - Parameter key: where the finding stands.
  init(
    _ rule: String, _ id: String, at key: String?, fails: LineChange...,
    passes: [LineChange] = []
  ) {
    self.rule = rule
    self.id = id
    self.key = key
    self.fails = fails
    self.passes = passes
  }

  /// A fault of the field itself: the value that fails, and one that passes.
  init(_ rule: String, _ id: String, _ key: String, fails: String?, passes: String? = nil) {
    self.init(
      rule, id, at: key, fails: LineChange(id, key, fails),
      passes: passes.map { [LineChange(id, key, $0)] } ?? [])
  }

  var testDescription: String {
    "\(rule): " + fails.map { "\($0.id) \($0.key)=\($0.value ?? "")" }.joined(separator: ", ")
  }

  static let all = decisions + useCases + pilots + others
}
