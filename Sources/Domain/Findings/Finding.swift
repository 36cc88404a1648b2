import Notation

/// Something that is not as it should be, with its place. The words are made by Localization.
package struct Finding: Sendable {
  /// Errors make `check` fail.
  package let severity: Severity
  /// The record; two files may carry the same id, so `path` tells them apart.
  package let id: RecordID
  /// From the store's folder.
  package let path: String
  /// The file key of the field; nil when it is about the whole record.
  package let key: String?
  /// 1-based; nil when there is no such line.
  package let line: Int?
  /// What is wrong, with its data.
  package let problem: Problem

  /// How much it matters, the worst first.
  package enum Severity: String, Sendable, Comparable {
    case error, warning, note
    package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
    private var rank: Int { self == .error ? 0 : self == .warning ? 1 : 2 }
  }

  /// What can be wrong with a record, with what is needed to say it.
  package enum Problem: Sendable {
    case unreadable(UnreadableFile.Reason)
    /// The path of another file with the same id.
    case duplicateID(otherPath: String)
    /// The id in the file has not the form of its kind's ids.
    case malformedID(String)
    /// The file's name promises another id.
    case fileNameDiffers(promised: String)
    case missing
    case misfit(Misfit)
    case brokenReference(String)
    case unknownPerson(String)
    /// Nil for an entry of `conflicts` that cannot be read.
    case conflict(field: String?)
    /// Who answers for the row is not settled.
    case unsettled(OwnershipState)
    /// The signature of a key under a sign-off, once it was looked at.
    case signature(KeySignature, signer: RecordID)
    case signatureWithoutSignOff
    /// A row of `views` that no screen can show: nil for its name, or for why, where that is missing.
    case view(name: String?, why: QueryError?)
    /// Something against one of the rules of the partnership.
    case breach(Breach.Problem, rule: String)
  }
}

extension [Finding] {
  /// Errors first, then by id.
  package func sorted() -> [Finding] {
    sorted { ($0.severity, $0.id, $0.line ?? 0) < ($1.severity, $1.id, $1.line ?? 0) }
  }
}

extension Finding {
  /// The same finding where warnings count as errors.
  package var strict: Finding {
    Finding(
      severity: severity == .warning ? .error : severity, id: id, path: path, key: key, line: line,
      problem: problem)
  }

  /// 1-based, where the problem is at one place of its line.
  package var column: Int? {
    guard case .unreadable(.notation(let problem)) = problem else { return nil }
    return problem.column
  }
}

extension Finding.Problem {
  /// The stable name of the rule, for `--json` and for the documents.
  package var rule: String {
    switch self {
    case .unreadable: "readable"
    case .duplicateID: "unique-id"
    case .malformedID: "id-form"
    case .fileNameDiffers: "file-name"
    case .missing: "required"
    case .misfit: "allowed-value"
    case .brokenReference: "reference"
    case .unknownPerson: "person"
    case .conflict: "conflict"
    case .unsettled: "ownership"
    case .signature: "key-signature"
    case .signatureWithoutSignOff: "stray-signature"
    case .view: "view"
    case .breach(_, let rule): rule
    }
  }

  /// The number of the rule in `docs/RULES.md`; nil for the checks that the list does not number.
  package var number: Int? {
    switch self {
    case .duplicateID: 1
    case .brokenReference, .unknownPerson: 2
    case .breach(_, let rule): Rule.number(of: rule)
    case .unreadable, .malformedID, .fileNameDiffers, .missing, .misfit, .conflict, .unsettled,
      .signature, .signatureWithoutSignOff, .view:
      nil
    }
  }
}
