extension PlainDecision {
  /// Without the signatures, whose digests need this text.
  var unsigned: RecordText {
    var file = RecordText()
    file.put("status", status)
    file.put("area", area)
    file.put("question", "buy or build")
    file.put("raised", day: raised)
    file.put("decide-by", list: decideBy.map(iso))
    file.put("driver", driver)
    file.put("approver", approver)
    file.put("agree", list: agree)
    file.put("decided", day: decided)
    file.put("review", day: review)
    file.put("communicated", map: [("date", communicated.map(iso))])
    file.put("archived", day: isArchived ? 20000 : nil)
    return file
  }
}

extension PlainOwnership {
  var file: RecordText {
    var file = RecordText()
    file.put("cells", map: written(cells))
    file.put(
      "agreed", map: [("marketing", agreedByMarketing.map(iso)), ("it", agreedByIT.map(iso))])
    if let agreedAs { file.put("agreed-as", RecordText.map(written(agreedAs))) }
    file.put("archived", day: isArchived ? 20000 : nil)
    return file
  }

  private func written(_ cells: [Cell]) -> [(String, String?)] {
    cells.map { ($0.role, $0.letters.isEmpty ? "\"\"" : $0.letters) }
  }
}

extension PlainTool {
  var file: RecordText {
    var file = RecordText()
    file.put("status", status)
    file.put("scores", map: scores.sorted { $0.key < $1.key }.map { ($0.key, plain($0.value)) })
    file.put("licence-year", licenceYear)
    file.put("rollout", rollout)
    file.put("training", training)
    file.put("seats", seats)
    file.put("seats-used", seatsUsed)
    file.put("features", features)
    file.put("features-used", featuresUsed)
    file.put("contract-end", day: contractEnd)
    file.put("exclusive-until", day: exclusiveUntil)
    file.put("decision", "D", decision)
    file.put("archived", day: isArchived ? 20000 : nil)
    return file
  }
}

extension PlainSegment {
  var file: RecordText {
    var file = RecordText()
    file.put("customers", customers)
    file.put("margin-year", marginYear)
    file.put("retention", retention)
    file.put("discount", discount)
    file.put("cac", acquisition)
    file.put("archived", day: isArchived ? 20000 : nil)
    return file
  }
}

extension PlainMetric {
  var file: RecordText {
    var file = RecordText()
    file.put("level", level)
    return file
  }
}

extension PlainMeeting {
  var file: RecordText {
    var file = RecordText()
    file.put("status", status)
    file.put("date", day: date)
    file.put("chair", chair)
    file.put("present", list: present)
    file.put(
      "actions", list: actions.map { RecordText.map([("id", $0.name), ("state", $0.state)]) })
    file.put("archived", day: isArchived ? 20000 : nil)
    return file
  }
}

extension PlainPerson {
  var file: RecordText {
    var file = RecordText()
    file.put("role", role)
    file.put("speaks", list: speaks)
    file.put("skills", list: skills)
    file.put("until", day: until)
    file.put("archived", day: isArchived ? 20000 : nil)
    return file
  }
}
