import Domain
import Notation
import TestSupport

extension PlainPortfolio {
  /// The product's snapshot of the same records, read from their texts.
  func portfolio() throws -> Portfolio {
    Portfolio(
      configuration: Configuration(try Document(configuration: Array(configuration.utf8))),
      today: Day(number: today), records: try records())
  }

  private var configuration: String {
    var text = "unit-factor: \(plain(unitFactor))\nroles:\n"
    text += roles.map { "  - {key: \($0.key), side: \($0.side)}\n" }.joined()
    let limits = thresholds.sorted { $0.key < $1.key }.map { ($0.key, plain($0.value)) }
    if !limits.isEmpty { text += "thresholds: \(RecordText.map(limits))\n" }
    let skills = wanted.map { ($0.side, "[" + $0.skills.joined(separator: ", ") + "]") }
    if !skills.isEmpty { text += "skills-wanted: \(RecordText.map(skills))\n" }
    return text + (marketEquity.map { "market-equity: \(plain($0))\n" } ?? "")
  }

  private func records() throws -> [Record] {
    var records = try decisions.map(record) + useCases.map(record)
    records += try ownership.map { try record(written("O", $0.id), $0.file) }
    records += try pilots.map { try record(written("P", $0.id), $0.file) }
    records += try tools.map { try record(written("T", $0.id), $0.file) }
    records += try segments.map { try record(written("S", $0.id), $0.file) }
    records += try meetings.map { try record(written("M", $0.id), $0.file) }
    records += try metrics.map { try record(written("K", $0.id), $0.file) }
    return try records + people.map { try record($0.handle, $0.file) }
  }

  private func record(_ place: String, _ file: RecordText) throws -> Record {
    try TestSupport.record(place, file.text)
  }

  private func record(_ decision: PlainDecision) throws -> Record {
    var file = decision.unsigned
    let place = written("D", decision.id)
    if decision.signed.isEmpty { return try record(place, file) }
    let digest = Digest(signedOf: try record(place, file)).text
    file.put("signed", map: decision.signed.map { ($0.name, $0.written(digest)) })
    return try record(place, file)
  }

  private func record(_ useCase: PlainUseCase) throws -> Record {
    var file = useCase.unread
    let place = written("U", useCase.id)
    if useCase.readBack.isEmpty { return try record(place, file) }
    let digest = Digest(readBackOf: try record(place, file)).text
    file.put("read-back", map: useCase.readBack.map { ($0.name, $0.written(digest)) })
    return try record(place, file)
  }
}

extension PlainSignature {
  /// `2026-03-12 1a2b3c4d`, or the bare day.
  fileprivate func written(_ digest: String) -> String {
    switch content {
    case .unverified: iso(on)
    case .unchanged: iso(on) + " " + digest
    case .changed: iso(on) + " " + String(digest.reversed()) + "0"
    }
  }
}
