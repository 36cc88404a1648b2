extension Breach {
  /// What can be done against a rule, with what is needed to say it.
  package enum Problem: Sendable, Equatable {
    /// The state wants the field, and it is absent.
    case needed(state: String)
    /// A proposal needs at least two options.
    case tooFewOptions(count: Int)
    /// An option without its trade-off or what it gives up.
    case optionLacks(option: String, key: String)
    /// The recommendation names none of the options.
    case unknownOption(String)
  }
}
