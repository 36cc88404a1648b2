import Notation

extension Change {
  /// The signature of `person` under a decision as it stands; nil where a valid one is there already.
  ///
  /// - Parameter again: makes a new one of today in the place of a valid one, which lacks the signature of
  ///   a key.
  /// - Throws: `ChangeError` for somebody who need not sign, for a decision that is not proposed, and
  ///   while outcome or rationale is blank: nobody signs a blank.
  package static func signing(
    _ record: Record, as person: RecordID, in portfolio: Portfolio, again: Bool = false
  ) throws(ChangeError) -> Change? {
    try record.require(.decision, for: .sign)
    let decision = Typed<Decision>(record)
    let name = person.text
    guard decision.signatories.contains(where: { portfolio.isSame($0, name) }) else {
      throw .act(record.id, .notASignatory(name, signatories: decision.signatories))
    }
    guard ["proposed", "decided"].contains(record.status) else {
      throw .act(record.id, .notToSign(state: record.status))
    }
    if !again && decision.signature(of: name, in: portfolio) == .valid { return nil }
    try record.requirePresent(["outcome", "rationale"], for: .sign)
    let former = decision.signed?.pairs.first { portfolio.isSame($0.key, name) }
    let content = SignedContent(record, signer: person, on: portfolio.today)
    let edit = Edit(
      Decision.shared.signed.key, entry: former?.key ?? name,
      from: former.map { .scalar($0.value) },
      to: .scalar("\(portfolio.today.iso) \(content.digest.text)"))
    var change = Change(.sign, [.edit(record.id, [edit])])
    change.signature = .wanted(content)
    return change
  }
}
