import Domain
import Localization
import Notation

extension State {
  /// Whether the field that is selected in the form on top holds a text of several lines.
  var isLongTextSelected: Bool {
    guard case .form(let form)? = overlays.last, case .prose = form.current.field.type else {
      return false
    }
    return true
  }

  /// Lends the selected long text to the user's editor.
  mutating func editText() -> [Effect] {
    finishTyping()
    guard case .form(let form)? = overlays.last, form.saving == nil,
      case .prose = form.current.field.type
    else {
      report(catalogue.text(FormMessage.editorNotHere))
      return []
    }
    let name = "\(form.record?.id.text ?? form.kind.rawValue)-\(form.current.field.key.text).md"
    return [.editText(form.current.text, name: name)]
  }

  /// What came back from the editor; its last line ends without making one more.
  mutating func take(editedText text: String) {
    guard case .form(let form)? = overlays.last, case .prose = form.current.field.type else {
      return
    }
    let text = text.hasSuffix("\n") ? String(text.dropLast()) : text
    if text != form.current.text { withForm { $0.set(text) } }
  }
}
