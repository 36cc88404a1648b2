import TestSupport
import Testing

/// What the practices only ask to be written down: it can be written, found and read again.
struct PracticeFieldTests {
  /// Kind, field, what is written, and a query that finds it.
  private static let fields = [
    ("use-case", "theme", "contextual", "theme:contextual"), ("use-case", "rung", "2", "rung>=2"),
    ("use-case", "market", "Southern provinces", "market:southern"),
    ("use-case", "dialogue", "two-way", "dialogue:two-way"),
    ("use-case", "grain", "individual", "grain:individual,segment"),
    ("use-case", "funded-from", "events 2026", "funded-from:events"),
    ("use-case", "content-variants", "6", "content-variants>4"),
    ("use-case", "training", "12 shop managers", "training:managers"),
    ("use-case", "process-change", "Shops answer within the hour", "answer"),
    (
      "use-case", "sources", "[{name: POS, purpose: forecast, gives: sales, gets: report}]",
      "forecast"
    ),
    ("person", "rotation", "six months in IT", "rotation:IT"),
    ("person", "speaks", "marketing,it", "speaks:it"),
    ("tool", "self-service-pct", "40", "self-service-pct<50"),
    ("tool", "exit-cost", "900", "exit-cost>500"), ("tool", "ip-kept", "models", "ip-kept:models"),
    ("tool", "exclusive-until", "2026-05-01", "exclusive-until<2026-06-01"),
    ("pilot", "risk", "The week of Tết is odd", "tet"),
    ("decision", "communicated", "{date: 2026-03-01, channels: [mail]}", "communicated!="),
    ("objective", "sponsor", "cmo", "sponsor:CMO"), ("metric", "unit", "%", "unit:%"),
  ]

  @Test(arguments: fields.indices)
  func `what a practice asks for can be written, found and read`(index: Int) throws {
    let (kind, key, value, query) = Self.fields[index]
    let store = try TemporaryStore(["steerco.yaml": sampleConfiguration])
    let name = ["person": "name", "metric": "name"][kind] ?? "title"
    // People have no number: their handle is given.
    func handle(_ handle: String) -> [String] { kind == "person" ? ["id=\(handle)"] : [] }
    let add = ["add", kind, "\(name)=Sample", "\(key)=\(value)"] + handle("sample")
    let id = try #require(CommandRun(add, store: store.path).lines.first, "\(add)")
    _ = CommandRun(["add", kind, "\(name)=Other"] + handle("other"), store: store.path)
    let found = CommandRun(["list", kind, query, "--columns", "id"], store: store.path)
    #expect(found.lines == [id], "\(query)")
    #expect(CommandRun(["show", id, "--json"], store: store.path).out.contains("\"\(key)\""))
  }
}
