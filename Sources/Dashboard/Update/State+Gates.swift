import Domain
import Localization
import Text

extension State {
  /// A sentence, or where several things are missing a list of them, each of which leads to its field.
  ///
  /// - Parameter retry: the act, which goes on when what was missing is saved.
  mutating func refuse(
    _ error: ChangeError, again retry: (@Sendable (inout State) -> [Effect])? = nil
  ) {
    guard let title = catalogue.heading(of: error) else {
      return report(catalogue.text(error))
    }
    let items = error.findings.map { finding in
      let (id, key) = finding.mending
      let path = id == finding.id ? finding.path : portfolio[id]?.path ?? finding.path
      return Picker.Item(catalogue.text(finding).sanitised) { state in
        state.interrupted = retry.map {
          Interruption(path: path, depth: state.overlays.count, retry: $0)
        }
        return state.mend(path: path, key: key)
      }
    }
    var picker = Picker(title, items)
    picker.placeholder = catalogue.text(ScreenMessage.enterLeadsToField)
    picker.wanted = error.findings.compactMap { finding in
      finding.mending.key.map { catalogue.fieldName($0, of: finding.mending.id.kind) }
    }
    overlays.append(.picker(picker))
    isDeaf = true
  }

  /// From a thing that is missing to where it is filled in: the field of the form, the act, or the
  /// other record that has to be acted on first.
  mutating func mend(path: String, key: String?) -> [Effect] {
    let isHere = currentPath == path
    switch key {
    case "signed" where isHere: return act(.sign)
    case "read-back" where isHere: return act(.readBack)
    case "status", "agreed":
      if !isHere, let id = portfolio.record(path: path)?.id { show(id, path: path) }
    default:
      openForm(of: path)
      withForm { form in if let key { form.select(key) } }
    }
    return []
  }

  /// The form on top stays where it is the one of this file, or of a record that has no file yet.
  private mutating func openForm(of path: String) {
    if case .form(let form)? = overlays.last, form.record.map({ $0.path == path }) ?? true {
      return
    }
    if let record = portfolio.record(path: path) { openForm(of: record) }
  }

  /// What stands beside a state to choose: its name in files, or what its gate still wants.
  func gateWords(_ change: Change, to state: String) -> String {
    do throws(ChangeError) {
      try change.check(in: portfolio)
      return catalogue.fileWordBeside(state)
    } catch {
      var seen: Set<String> = []
      let keys = error.findings.compactMap { finding in
        finding.key.map { catalogue.fieldName($0, of: finding.id.kind) }
      }.filter { seen.insert($0).inserted }
      return keys.isEmpty
        ? catalogue.fileWordBeside(state) : catalogue.text(ScreenMessage.gateNeeds(keys))
    }
  }
}
