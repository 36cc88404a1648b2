import Domain
import Localization
import Store
import Workspace

/// One run of one command: its options, its surroundings, and the language in which it speaks.
final class Session {
  let options: SharedOptions
  let surroundings: Surroundings
  let output: Output
  let settings: UserSettings
  /// Whether it was said why git cannot be asked; once is enough.
  var hasToldOfGit = false
  /// Whether a save met another, so that something is left to resolve.
  var hasConflicts = false
  private(set) var catalogue = Catalogue(language: .en)

  init(_ options: SharedOptions, _ surroundings: Surroundings, _ output: Output) throws {
    self.options = options
    self.surroundings = surroundings
    self.output = output
    settings = UserSettings.read(surroundings)
    output.isQuiet = options.quiet
    catalogue = Catalogue(language: try chosenLanguage ?? .en)
    if settings.isUnreadable { output.note(catalogue.text(settings.problems)) }
  }

  /// `--language`, else the user's; nil leaves it to the store.
  var chosenLanguage: Language? {
    get throws {
      if let word = options.language {
        guard let language = Language(rawValue: word.lowercased()) else {
          throw CommandError.command(.unknownLanguage(word))
        }
        return language
      }
      return settings.language.flatMap { Language(rawValue: $0) }
    }
  }

  /// The day given on the command line, else `frozen`, else the real one.
  func today(orFrozen frozen: Day? = nil) throws -> Day {
    guard let typed = options.today else { return frozen ?? surroundings.today }
    guard let day = TypedDay.day(typed, today: surroundings.today) else {
      throw CommandError.value(.notADay(typed))
    }
    return day
  }

  /// From now on this session speaks the language and writes the money of this store.
  func adopt(_ configuration: Configuration) throws {
    let language = try chosenLanguage ?? configuration.language.flatMap { Language(rawValue: $0) }
    catalogue = Catalogue(
      language: language ?? .en, unit: configuration.unit, currency: configuration.currency)
  }

  var writing: Writing { catalogue.writing }

  /// Columns are drawn for people only.
  var drawsTables: Bool { surroundings.isTerminal && !options.plain }
}
