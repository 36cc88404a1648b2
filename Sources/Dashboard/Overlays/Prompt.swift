package import Canvas
import Domain
import Localization

/// One line to type, for a question that no list of answers fits: a comment, a reason, a name.
package struct Prompt: Sendable {
  /// Says what is asked, and of which record.
  package let title: String
  /// What has been typed so far.
  package var field: TextField
  /// Said while nothing is typed.
  let hint: String
  /// Whether text that is left with Esc is there again when the same is asked anew.
  let keepsDraft: Bool
  /// What becomes of the text, which is not blank.
  let perform: @Sendable (inout State, String) -> [Effect]
}

extension State {
  /// Asks for a line of text.
  ///
  /// - Parameters:
  ///   - text: stands there at first.
  ///   - perform: is given the text, without blanks around it, when Enter is pressed.
  mutating func ask(
    _ title: String, hint: String, text: String = "", keepsDraft: Bool = true,
    perform: @escaping @Sendable (inout State, String) -> [Effect]
  ) {
    let draft = keepsDraft ? promptDrafts[title] : nil
    let prompt = Prompt(
      title: title, field: TextField(draft ?? text), hint: hint, keepsDraft: keepsDraft,
      perform: perform)
    overlays.append(.prompt(prompt))
  }

  /// Enter; a blank line is no answer, and says so.
  mutating func answer() -> [Effect] {
    guard case .prompt(let prompt)? = overlays.last else { return [] }
    let text = String(prompt.field.text.trimmingBlanks)
    guard !text.isEmpty else {
      report(catalogue.text(.nothingTyped))
      return []
    }
    overlays.removeLast()
    promptDrafts[prompt.title] = nil
    return prompt.perform(&self, text)
  }

  /// Esc: nothing that was typed is lost.
  mutating func leave(_ prompt: Prompt) {
    overlays.removeLast()
    let isKept = prompt.keepsDraft && !prompt.field.isEmpty
    promptDrafts[prompt.title] = isKept ? prompt.field.text : nil
  }

  /// Changes the field of the question on top; nil when there is none.
  mutating func withPrompt<Result>(_ body: (inout TextField) -> Result) -> Result? {
    guard case .prompt(var prompt)? = overlays.last else { return nil }
    let result = body(&prompt.field)
    overlays[overlays.count - 1] = .prompt(prompt)
    return result
  }
}
