/// A part of a whole: `[####......]`.
package enum ProgressBar {
  /// The bar as labels, `columns` wide in all. `done` is 0…1 and is clamped; a bar looks full only
  /// when it is, and empty only when it is.
  package static func labels(_ done: Double, columns: Int) -> [Label] {
    let room = max(0, columns - 2)
    let filled = steps(done, of: room)
    return [
      Label("[", .progressRest), Label(String(repeating: "#", count: filled), .progress),
      Label(String(repeating: ".", count: room - filled) + "]", .progressRest),
    ]
  }

  /// The bar as plain text.
  package static func text(_ done: Double, columns: Int) -> String {
    labels(done, columns: columns).map(\.text).joined()
  }

  private static func steps(_ done: Double, of room: Int) -> Int {
    guard done > 0, room > 0 else { return 0 }
    guard done < 1 else { return room }
    let near = Int((done * Double(room)).rounded())
    return room < 2 ? near : min(room - 1, max(1, near))
  }
}
