import ArgumentParser
import Domain
import Localization
import Store
import Text
import Workspace

struct SignCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "sign",
    abstract: "Sign a proposed decision, as its approver or as one who must agree.",
    discussion: """
      A signature covers what stands there; when that changes, it is void. A key that you have filed in
      people/ and that is at hand here is put under it.
      """)

  @Argument(help: "D-0012 or d12.")
  var id: String
  @Flag(name: .customLong("no-key"), help: "Put no key under it.")
  var withoutKey = false
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    var complaint: String?
    var signed: RecordID?
    try session.act("sign", on: id) { record, portfolio, person in
      let person = try person()
      signed = record.id
      let first = try Change.signing(record, as: person, in: portfolio)
      if withoutKey { return first?.withoutSignature }
      let again = try first ?? session.signingAgain(record, as: person, in: portfolio)
      guard let change = again else { return nil }
      // Nobody is asked for a passphrase in vain.
      try change.check(in: portfolio)
      let result = session.signer.sign(change, in: portfolio)
      complaint = result.complaint
      return first == nil && result.change.signatureFile == nil ? nil : result.change
    }
    if let complaint, let signed {
      session.output.note(session.catalogue.text(keyNotUsed: complaint, on: signed))
    }
  }
}

extension Session {
  fileprivate var signer: Signer {
    Signer(environment: surroundings.environment, mayAsk: surroundings.isTerminal)
  }

  /// A new signature for a sign-off that holds and lacks the one of a key; nil where nothing is lacking.
  fileprivate func signingAgain(
    _ record: Record, as person: RecordID, in portfolio: Portfolio
  ) throws -> Change? {
    let check = signatureCheck(of: try Folder(path: storePath()))
    let own = check.results(of: [record], in: portfolio).filter {
      $0.signOff.content.signer == person && $0.finding != nil
    }
    return own.isEmpty ? nil : try .signing(record, as: person, in: portfolio, again: true)
  }

  /// Looks at the signatures of keys; runs ssh-keygen when it is asked for results.
  func signatureCheck(of store: Folder) -> SignatureCheck {
    SignatureCheck(store, environment: surroundings.environment)
  }
}

extension Catalogue {
  /// What ssh-keygen says on its last line, in a sentence of ours; its words are anybody's.
  func text(keyNotUsed complaint: String, on id: RecordID) -> String {
    let last = complaint.split(whereSeparator: \.isNewline).last ?? ""
    // A prompt that nobody could answer stands in front.
    let why = last.firstRange(of: "Load key").map { last[$0.lowerBound...] } ?? last
    return text(ActMessage.keyNotUsed(id: id.text, why: String(why.prefix(200)).sanitised))
  }
}
