import Domain

/// Where somebody has been, so that Alt-← and Alt-→ lead there again.
struct Trail: Sendable {
  var back: [Place] = []
  var forward: [Place] = []
  /// Older places are forgotten.
  private static let most = 100

  /// A screen as it was left.
  struct Place: Sendable, Equatable {
    let screen: ScreenID
    /// The file of the selected record.
    let path: String?
    let filter: String
    /// Those that lay over the screen.
    let pages: [RecordPage]
  }

  /// A new way begins at `place`; the one that led forward from there is given up.
  mutating func leave(_ place: Place) {
    if back.last != place { back.append(place) }
    back = back.suffix(Trail.most)
    forward = []
  }
}
