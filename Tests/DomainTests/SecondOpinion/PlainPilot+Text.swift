extension PlainPilot {
  var file: RecordText {
    var file = RecordText()
    file.put("status", status)
    file.put("use-case", "U", useCase)
    file.put("metric", "K", metric)
    file.put("baseline", baseline)
    file.put("target", target)
    file.put("start", day: start)
    file.put("end", day: end)
    file.put("budget", budget)
    file.put("spent", spent)
    file.put("series", list: series.map(written))
    file.put("kill", list: kill.map(written))
    file.put("guardrails", list: guardrails.map(written))
    putPeople(&file)
    file.put(
      "override", map: [("rag", overrideColour), ("note", overrideNote.map { "\"\($0)\"" })])
    file.put("actual-benefit", actualBenefit)
    file.put("verdict", verdict)
    file.put("verdict-on", day: verdictOn)
    file.put("communicated", map: [("date", communicated.map(iso))])
    file.put("archived", day: isArchived ? 20000 : nil)
    return file
  }

  private func putPeople(_ file: inout RecordText) {
    file.put(
      "check-ins",
      list: checkIns.map { RecordText.map([("on", iso($0.on)), ("score", String($0.score))]) })
    file.put(
      "team",
      list: team.map { RecordText.map([("person", $0.person), ("fte", $0.fte.map(plain))]) })
  }

  private func written(_ reading: Reading) -> String {
    RecordText.map([
      ("on", iso(reading.on)), ("value", plain(reading.value)), ("metric", metric(reading.metric)),
    ])
  }

  private func written(_ limit: Limit) -> String {
    RecordText.map([
      ("id", limit.name), ("metric", metric(limit.metric)), ("op", "\"\(limit.comparison)\""),
      ("value", plain(limit.value)), ("from", limit.from.map(iso)),
    ])
  }

  private func metric(_ id: Int?) -> String? { id.map { DomainTests.written("K", $0) } }
}
