import Domain
import Notation

extension State {
  /// Works out what the next state's gate wants of the form on top, once for every change of it.
  mutating func askGate() {
    guard case .form(let form)? = overlays.last, form.wanted.revision != form.revision else {
      return
    }
    let wanted = wanted(by: form)
    withForm { $0.wanted = wanted }
  }

  private func wanted(by form: Form) -> Form.Wanted {
    var wanted = Form.Wanted(revision: form.revision)
    guard let state = form.nextState else { return wanted }
    do throws(ChangeError) {
      let attempt = form.attempt(to: state, title: "…", on: portfolio.today)
      try attempt.completed(in: portfolio).check(in: portfolio)
    } catch {
      wanted.state = state
      for finding in error.findings where finding.mending.id == finding.id {
        if let key = finding.mending.key { wanted.keys.insert(key) }
      }
    }
    return wanted
  }

  /// After a refusal the form stands on the field that it was about, with the reason.
  mutating func showRefusal(_ words: String, _ why: ChangeError?) {
    guard let key = why?.key else { return }
    withForm { form in
      form.select(key)
      form.refusal = (key, words)
    }
  }
}

extension ChangeError {
  /// The field that an error is about first; nil where it is about none.
  fileprivate var key: String? {
    switch self {
    case .misfit(let key, _), .unknownKey(let key, _, _), .notAList(let key): key
    case .titleMissing(let kind): kind.schema.titleKey.text
    default: findings.first.flatMap { $0.mending.id == $0.id ? $0.mending.key : nil }
    }
  }
}
