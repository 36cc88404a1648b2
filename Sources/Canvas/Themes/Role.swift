/// What a piece of the screen is, from which the theme decides how it looks.
///
/// Drawing names a role, never a colour. Words and position carry the meaning already: a role only
/// makes it quicker to see.
package enum Role: String, CaseIterable, Sendable {
  // Reading
  case text
  case dim
  case heading
  /// The name of a field, before its value.
  case label
  case link
  /// A value that the program worked out and `=` explains.
  case computed
  /// The part of a text that the filter found.
  case match

  // The frame
  case title
  case tab
  case tabActive
  case bar
  case barKey
  case border
  case borderActive
  case scrollTrack
  case scrollThumb
  case readOnly

  // Lists
  case columnHeading
  case selection
  case selectionInactive
  case marked

  // Fields
  case input
  case inputActive
  case inputError
  case placeholder

  // Health
  case good
  case warning
  case bad
  case overdue
  case info
  case conflict

  // Ownership
  case responsible
  case accountable
  case consulted
  case informed

  // Charts
  case progress
  case progressRest
  case reading
  case baseline
  case target
  /// Where a pilot is to stop.
  case limit
}
