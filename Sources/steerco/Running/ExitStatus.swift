/// What a command says to the shell that called it. Chosen nowhere else.
enum ExitStatus: Int32 {
  case done = 0
  /// Findings of severity error, a state that the record cannot go to, or an act that it does not
  /// allow.
  case refused = 1
  /// No store, or no such record.
  case notFound = 3
  /// The store could not be read or written.
  case store = 4
  /// Somebody else changed the same; it is left to resolve.
  case conflict = 5
  case readOnly = 6
  /// As ArgumentParser has it.
  case usage = 64
}
