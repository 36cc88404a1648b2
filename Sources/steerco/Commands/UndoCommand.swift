import ArgumentParser

struct UndoCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back your last change.",
    discussion: """
      A whole action is taken back by a new change; history is never rewritten. It is refused where
      somebody has changed the same field since.
      """)

  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws { try session.takeBack(isRedo: false) }
}

struct RedoCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: "Do again what you took back last.")

  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws { try session.takeBack(isRedo: true) }
}
