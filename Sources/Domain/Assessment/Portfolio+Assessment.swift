extension Portfolio {
  /// What is worked out of a record; at the first time here, later from memory.
  package func figures(of record: Record) -> Figures {
    guard let place = place(of: record) else { return workedOut(record) }
    return remembered(assessment.figures, record.kind, place) { $0.workedOut(record) }
  }

  /// An indicator of a record, from what was worked out before if it was.
  package func measure(_ indicator: Indicator, of record: Record) -> Measure {
    guard let place = place(of: record),
      let figures = assessment.figures.value(record.kind, place),
      let index = record.kind.indicators.firstIndex(where: { $0.key == indicator.key })
    else { return indicator.measure(record, self) }
    return figures.measures[index]
  }

  /// What is worked out of the records of a kind that are not archived, by id.
  func forEachFigures(_ kind: Kind, _ body: (Record, Figures) -> Void) {
    let shelf = records(of: kind)
    for (place, known) in assessment.figures.values(kind).enumerated() {
      let figures =
        known ?? remembered(assessment.figures, kind, place) { $0.workedOut(shelf[place]) }
      if !figures.isArchived { body(shelf[place], figures) }
    }
  }

  /// One indicator of every record of a kind that is not archived, by id.
  package func measures(_ key: String, of kind: Kind) -> [Measure] {
    let place = place(of: key, in: kind)
    var measures: [Measure] = []
    measures.reserveCapacity(count(of: kind))
    forEachFigures(kind) { measures.append($1.measures[place]) }
    return measures
  }

  /// A figure of the whole store that is made of the figures of these kinds and of nothing else.
  func total<Value: Sendable>(
    _ name: String, of kinds: Set<Kind>, _ work: () -> Value
  ) -> Value {
    assessment.total(name, of: kinds, work)
  }

  /// The place of an indicator among the measures of its kind.
  func place(of key: String, in kind: Kind) -> Int {
    kind.indicators.firstIndex { $0.key == key } ?? 0
  }

  /// The findings of one record, errors first.
  package func findings(of record: Record) -> [Finding] {
    guard let place = place(of: record) else { return checked(record) }
    return remembered(assessment.findings, record.kind, place) { $0.checked(record) }
  }

  /// Works out everything that nobody has asked for yet, so that all later answers come from memory.
  ///
  /// - Parameter map: calls its function with every number below the first argument, on as many
  ///   threads as it sees fit.
  package func assess(_ map: (Int, @escaping @Sendable (Int) -> Void) -> Void) {
    let batches = Kind.allCases.flatMap { kind in
      let places = Set(assessment.figures.missing(kind)).union(assessment.findings.missing(kind))
      return places.sorted().inBatches(of: 256).map { (kind, $0) }
    }
    map(batches.count) { number in
      let (kind, places) = batches[number]
      assess(kind, places)
    }
  }

  /// Whether so little is left to work out that nobody has to wait for it.
  package var isNearlyAssessed: Bool {
    Kind.allCases.reduce(0) { $0 + assessment.findings.missing($1).count } <= 500
  }

  private func assess(_ kind: Kind, _ places: ArraySlice<Int>) {
    let log = ReadLog()
    let watched = watched(by: log)
    let shelf = records(of: kind)
    for place in places {
      let record = shelf[place]
      record.remembering {
        if assessment.figures.value(kind, place) == nil {
          let entry = Memo.Entry(watched.workedOut(record), reads: log.take())
          assessment.figures.put(entry, kind, place)
        }
        if assessment.findings.value(kind, place) == nil {
          let entry = Memo.Entry(watched.checked(record), reads: log.take())
          assessment.findings.put(entry, kind, place)
        }
      }
    }
  }

  private func remembered<Value>(
    _ memo: Memo<Value>, _ kind: Kind, _ place: Int, _ workOut: (Portfolio) -> Value
  ) -> Value {
    if let known = memo.value(kind, place) { return known }
    let log = ReadLog()
    let value = workOut(watched(by: log))
    memo.put(Memo.Entry(value, reads: log.take()), kind, place)
    return value
  }

  private func workedOut(_ record: Record) -> Figures {
    let measures = record.kind.indicators.map { $0.measure(record, self) }
    return Figures(
      measures: measures,
      topic: record.isArchived ? nil : agendaTopic(of: record, measures),
      owners: owners(of: record), isArchived: record.isArchived,
      money: record.kind == .pilot ? Typed<Pilot>(record).money(in: self) : nil)
  }
}

extension Array {
  fileprivate func inBatches(of size: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
  }
}
