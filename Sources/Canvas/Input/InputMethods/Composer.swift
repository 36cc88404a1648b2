/// Stands between the keys and a dashboard whose letters are commands, and keeps an input method
/// for Vietnamese from giving commands that nobody meant.
///
/// Such a program lets the first letters of a word through, and then rubs out what it sent and sends
/// other letters (`u`; Backspace, `ụ`), or sends nothing before the word has ended, and then all of it
/// at once. Both may fall into reads in any way, so what belongs together is told by time: the caller
/// waits for `patience`, and when nothing has come meanwhile, calls `settle`.
///
/// Where the method is known, the key that was pressed comes out; where it is not, or where no one key
/// explains what came, `unread`.
package struct Composer: Sendable {
  /// What comes out, in order.
  package enum Output: Equatable, Sendable {
    case input(Input)
    /// A word came of which no command can be made.
    case unread
  }

  /// Where the keys go at the moment.
  package struct Target {
    let method: InputMethod?
    let isTyping: Bool
    let isCommand: (KeyPress) -> Bool

    /// - Parameters:
    ///   - isTyping: whether letters are text there.
    ///   - isCommand: whether a key does something there.
    package init(
      _ method: InputMethod?, isTyping: Bool, isCommand: @escaping (KeyPress) -> Bool
    ) {
      self.method = method
      self.isTyping = isTyping
      self.isCommand = isCommand
    }
  }

  /// What came and may go on.
  private struct Burst {
    var erased = 0
    var letters: [Unicode.Scalar] = []
    /// Whether no input method need have sent it.
    var isPlain: Bool { erased == 0 && letters.allSatisfy(\.isASCII) }
  }

  /// The word that the input method believes to stand there, as it sent it.
  private var shown: [Unicode.Scalar] = []
  /// How many of its first scalars were commands, where the word goes on in a text field.
  private var covered = 0
  private var wasTyping = false
  private var burst: Burst?

  /// Nothing has been typed.
  package init() {}

  /// Milliseconds to wait for more before `settle`; nil while nothing is kept back.
  package var patience: Int? { burst.map { $0.isPlain ? 10 : 25 } }

  /// - Parameter isAlone: whether nothing else came at the same time.
  package mutating func take(_ input: Input, isAlone: Bool = true, at target: Target) -> [Output] {
    turn(to: target)
    if case .key(let press) = input {
      if press == KeyPress(.backspace) { return erase(target) }
      if let letter = press.typed, letter.isWordPart(inBurst: burst != nil) {
        return take(letter, isAlone, target)
      }
      if isEnd(press), let burst, burst.erased == 0, !burst.isPlain, !target.isTyping {
        defer { forget() }
        return settle(at: target, isEnded: true)
      }
      // No input method takes these for the end of a word.
      if let sign = press.typed, sign.isDigit || sign == "[" || sign == "]", !target.isTyping {
        defer { shown.append(sign) }
        return settle(at: target) + [.input(input)]
      }
    }
    // From the clipboard, as one way of OpenKey's goes.
    if case .paste(let text) = input, burst?.erased ?? 0 > 0, text.unicodeScalars.count < 12 {
      burst?.letters += text.unicodeScalars
      return []
    }
    defer { forget() }
    return settle(at: target) + [.input(input)]
  }

  /// Nothing has come for a while: what was kept back is whole.
  package mutating func settle(at target: Target) -> [Output] { settle(at: target, isEnded: false) }

  private mutating func turn(to target: Target) {
    guard target.isTyping != wasTyping else { return }
    wasTyping = target.isTyping
    if target.isTyping { covered = shown.count } else { forget() }
  }

  private mutating func forget() {
    shown = []
    covered = 0
  }

  private func isEnd(_ press: KeyPress) -> Bool { press.typed == " " || press == .enter }

  private mutating func erase(_ target: Target) -> [Output] {
    if target.isTyping, covered == 0 { return [.input(.key(KeyPress(.backspace)))] }
    let before = burst?.letters.isEmpty ?? true ? [] : settle(at: target)
    burst = Burst(erased: (burst?.erased ?? 0) + 1)
    return before
  }

  private mutating func take(
    _ letter: Unicode.Scalar, _ isAlone: Bool, _ target: Target
  ) -> [Output] {
    if letter == Composer.marker || target.isTyping && burst == nil {
      let before = settle(at: target)
      shown.append(letter)
      return target.isTyping ? before + [.input(.key(.character(letter)))] : before
    }
    // A key that is held down is no word.
    let isRepeated = burst.map { $0.isPlain && $0.letters.last == letter } ?? false
    let before = isRepeated ? settle(at: target) : []
    if burst == nil, letter.isASCII, target.method == nil, isAlone {
      shown.append(letter)
      return before + [.input(.key(.character(letter)))]
    }
    burst = burst ?? Burst()
    burst?.letters.append(letter)
    return before
  }

  /// OpenKey sends it before it rubs out, with one Backspace more.
  private static let marker: Unicode.Scalar = "\u{202F}"

  // MARK: What was kept back

  private mutating func settle(at target: Target, isEnded: Bool) -> [Output] {
    guard let burst else { return [] }
    self.burst = nil
    let old = shown
    shown = Array(old.dropLast(burst.erased)) + burst.letters
    if burst.letters.isEmpty { return erasing(burst.erased, target) }
    if target.isTyping { return typed(burst, old, target) }
    if burst.isPlain { return burst.letters.map { .input(.key(.character($0))) } }
    if burst.erased == 0 { return isEnded ? [.unread] : lone(burst.letters, target) }
    guard let keys = keys(from: old, burst, target) else { return [.unread] }
    return keys.map { .input(.key(.character($0))) }
  }

  /// Somebody pressed Backspace, which is no command.
  private mutating func erasing(_ count: Int, _ target: Target) -> [Output] {
    guard target.isTyping else { return [] }
    forget()
    return Array(repeating: .input(.key(KeyPress(.backspace))), count: count)
  }

  private func keys(
    from old: [Unicode.Scalar], _ burst: Burst, _ target: Target
  ) -> [Unicode.Scalar]? {
    guard burst.erased <= old.count, let method = target.method else { return nil }
    func spelled(_ scalars: [Unicode.Scalar]) -> SpelledWord {
      SpelledWord(scalars.filter { $0 != Composer.marker })
    }
    return method.keys(from: spelled(old), to: spelled(shown))
  }

  /// `ơ` and `ư` come without a Backspace from keys of their own.
  private func lone(_ letters: [Unicode.Scalar], _ target: Target) -> [Output] {
    guard letters.count == 1, let method = target.method else { return [.unread] }
    let commands = method.keys(forLone: letters[0]).map(KeyPress.character)
      .filter(target.isCommand)
    return commands.count == 1 ? [.input(.key(commands[0]))] : [.unread]
  }

  /// The word began as a command that opened a text field: what is rubbed out beyond the letters
  /// that stand in the field must not eat what stood there before.
  private mutating func typed(
    _ burst: Burst, _ old: [Unicode.Scalar], _ target: Target
  ) -> [Output] {
    let inField = max(0, old.count - covered)
    let erased = Array(
      repeating: Output.input(.key(KeyPress(.backspace))), count: min(burst.erased, inField))
    guard burst.erased > inField else { return erased + text(burst.letters) }
    defer { forget() }
    guard let keys = keys(from: old, burst, target), let key = keys.first else {
      return erased + text(burst.letters)
    }
    return erased + text(shown.dropFirst(covered)) + (keys.count == 1 ? text([key]) : [])
  }

  private func text(_ scalars: some Sequence<Unicode.Scalar>) -> [Output] {
    scalars.map { .input(.key(.character($0))) }
  }
}

extension Unicode.Scalar {
  /// Digits belong to a word only where they come with what an input method sends: `ú`, `u1`.
  fileprivate func isWordPart(inBurst: Bool) -> Bool {
    properties.isAlphabetic || (0x300...0x36F).contains(value) || value == 0x202F
      || inBurst && isDigit
  }

  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
