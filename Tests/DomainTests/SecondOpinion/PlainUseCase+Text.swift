extension PlainUseCase {
  /// Without the read-backs, whose digests need this text.
  var unread: RecordText {
    var file = RecordText()
    file.put("status", status)
    putWhy(&file)
    putHalves(&file)
    putTogether(&file)
    file.put("reach", reach)
    file.put("impact", impact)
    file.put("confidence", confidence)
    file.put("bv", value)
    file.put("tc", criticality)
    file.put("rr", riskReduction)
    file.put("size", size)
    file.put("archived", day: isArchived ? 20000 : nil)
    return file
  }

  private func putWhy(_ file: inout RecordText) {
    file.put("objective", "G", objective)
    file.put("metric", "K", metric)
    file.put("baseline", baseline)
    file.put("target", target)
    let problem = hasProblem ? ["waits too long"] : []
    file.put("customer-problem", section: "Customer problem", inBody: isProseInBody, problem)
    let benefit = hasBenefit ? ["waits less"] : []
    file.put("customer-benefit", section: "Customer benefit", inBody: isProseInBody, benefit)
  }

  private func putHalves(_ file: inout RecordText) {
    file.put("segment", "S", segment)
    file.put("touchpoints", list: touchpoints)
    let brief = (0..<briefLines).map { "line \($0)" }
    file.put("brief", section: "Brief", inBody: isProseInBody, brief)
    file.put("benefit-month", benefitMonth)
    let sources = sources.map { source in
      RecordText.map([("name", "CRM"), ("owner", source.owner), ("access", source.access)])
    }
    file.put("sources", list: sources)
    file.put("integrations", list: (0..<integrations).map { "CRM \($0)" })
    file.put("acceptance", list: (0..<acceptance).map { "answers in \($0) s" })
    file.put("privacy", privacy)
    file.put("effort", effort)
    let tradeOff = hasTradeOff ? ["no app work"] : []
    file.put("trade-off", section: "Trade-off", inBody: isProseInBody, tradeOff)
  }

  private func putTogether(_ file: inout RecordText) {
    file.put("translator", translator)
    file.put("needs", list: needs.map { written("O", $0) })
    file.put("tool", "T", tool)
    file.put("cost-once", costOnce)
    file.put("run-month", runMonth)
  }
}
