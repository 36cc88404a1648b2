extension Portfolio {
  /// What a record's past does not allow: frozen text, a pilot's end, a series that only grows.
  package func changeFindings(from before: Record, to after: Record) -> [Finding] { [] }
}
