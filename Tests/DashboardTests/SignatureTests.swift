import Canvas
import Dashboard
import Domain
import Localization
import TestSupport
import Testing

/// The signatures of keys on the page of a decision.
@Suite struct SignatureTests {
  private let path = "decisions/D-0001-x.md"

  private func portfolio(_ outcome: String = "A", signed: Bool = true) throws -> Portfolio {
    let text = "id: D-0001\ntitle: CDP\nstatus: proposed\napprover: cio\noutcome: \(outcome)\n"
    let digest = Digest(signedOf: try record("D-0001", text)).text
    return try TestSupport.portfolio([
      "D-0001": text + (signed ? "signed: {cio: \"2026-03-12 \(digest)\"}" : ""),
      "people/cio.md": "role: CIO",
    ])
  }

  private func stage(
    _ portfolio: Portfolio, isReadOnly: Bool = false, language: Language = .en
  ) -> Stage {
    Stage(
      portfolio, .decisions,
      preferences: Preferences(language: language, theme: "dark", isReadOnly: isReadOnly))
  }

  private func checked(
    _ portfolio: Portfolio, _ signature: KeySignature
  ) throws -> [CheckedSignOff] {
    let record = try #require(portfolio.record(path: path))
    return portfolio.keySignOffs(of: record) { _ in true }.map { CheckedSignOff($0, signature) }
  }

  @Test func `they are asked for when the page is opened, once, and never on a list`() throws {
    var stage = stage(try portfolio())
    stage.press("Down Up")
    #expect(stage.effects.isEmpty)
    stage.press("Enter")
    #expect(stage.effects == [.checkSignatures(path: path)])
    stage.press("Down Up")
    #expect(stage.effects.count == 1)
    stage.send(.signaturesChecked(path: path, try checked(try portfolio(), .verified)))
    #expect(stage.shows("cio signed with a key: verified."))
    stage.press("Esc Enter")
    #expect(stage.effects.count == 2, "the files may have changed since")
    #expect(!stage.shows("verified"))
  }

  @Test
  func `a change of the store has them looked at again, and what no longer fits is not shown`()
    throws
  {
    var stage = stage(try portfolio())
    stage.press("Enter")
    let before = try checked(try portfolio(), .verified)
    stage.send(.signaturesChecked(path: path, before))
    stage.send(.storeChanged(try portfolio("B")))
    #expect(stage.effects.count == 2 && !stage.shows("verified"))
    // An answer that was on its way is about other words.
    stage.send(.signaturesChecked(path: path, before))
    #expect(!stage.shows("verified"))
    stage.send(.signaturesChecked(path: path, try checked(try portfolio("B"), .broken)))
    #expect(stage.shows("The signature of cio is not one under this text"))
  }

  @Test func `a board on which nothing can ever be changed asks for none`() throws {
    var stage = stage(try portfolio(), isReadOnly: true)
    stage.press("Enter")
    #expect(stage.context == .page && stage.effects.isEmpty)
  }

  @Test func `where nobody has signed there is nothing to ask`() throws {
    var stage = stage(try portfolio(signed: false))
    stage.press("Enter")
    #expect(stage.effects.isEmpty)
  }

  @Test func `a store without keys looks as before`() throws {
    var stage = stage(try portfolio(), language: .vi)
    stage.press("Enter")
    let before = stage.grid.text
    stage.send(.signaturesChecked(path: path, try checked(try portfolio(), .none)))
    #expect(stage.grid.text == before)
    stage.send(.signaturesChecked(path: path, try checked(try portfolio(), .missing)))
    #expect(stage.shows("cio ký không dùng khóa"))
  }
}
