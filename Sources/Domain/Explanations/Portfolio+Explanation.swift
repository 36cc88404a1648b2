import Notation

extension Portfolio {
  /// How a computed value of a record came about; nil for a key that its kind does not compute.
  package func explanation(of key: String, _ record: Record) -> Explanation? {
    guard let indicator = record.kind.indicator(key) else { return nil }
    return Explanation(
      key: key, kind: record.kind, result: indicator.measure(record, self),
      inputs: indicator.inputs.flatMap { steps(for: $0, record) }, trace: trace(of: key, record))
  }

  /// How a value of the whole store came about; nil for a key that there is not.
  package func explanation(of key: String) -> Explanation? {
    guard let indicator = StoreIndicator.named(key) else { return nil }
    return Explanation(
      key: key, kind: nil, result: indicator.measure(self),
      inputs: indicator.inputs.flatMap { steps(for: $0, nil) },
      trace: indicator.trace?(self) ?? [])
  }

  /// What the inputs say, where no more is to be told; several steps where many records are meant.
  private func steps(for input: IndicatorInput, _ record: Record?) -> [Explanation.Step] {
    switch input {
    case .key(let key): record.map { [step(key, $0)] } ?? storeStep(key)
    case .linked(let field, let key):
      record.map { linkedSteps($0, field, key, name: input.name) } ?? []
    case .threshold(let threshold):
      [.init(.threshold(threshold), .measure(threshold.measure(configuration[threshold])))]
    case .part(let part): [.init(.part(part), .measure(part.measure(record, self)))]
    case .today: [.init(.today, .measure(.day(today)))]
    case .every(let kind, let key, let extent):
      extent.records(of: kind, in: self).flatMap { steps(of: $0, key, name: input.name) }
    }
  }

  private func step(_ key: String, _ record: Record) -> Explanation.Step {
    if let field = record.kind.schema.field(key) {
      let state = field.key == Record.statusKey ? Node.scalar(record.status) : nil
      return .init(.fields([key]), .nodes([record.node(field) ?? state]))
    }
    return .init(.indicator(key), value(key, of: record))
  }

  private func storeStep(_ key: String) -> [Explanation.Step] {
    StoreIndicator.named(key).map { [.init(.indicator(key), .measure($0.measure(self)))] } ?? []
  }

  /// A value of each record that `field` refers to; of none where it refers to nothing.
  private func linkedSteps(
    _ record: Record, _ field: String, _ key: String, name: String
  ) -> [Explanation.Step] {
    let texts = record.kind.schema.field(field).flatMap(record.node)?.items.compactMap(\.text) ?? []
    return texts.compactMap { RecordID($0, kind: nil) }.map { id in
      let found = self[id].map { value(key, of: $0) }
      return .init(.record(id, key, name: name), found ?? .measure(.missing))
    }
  }

  private func steps(of record: Record, _ key: String, name: String) -> [Explanation.Step] {
    if let dot = key.firstIndex(of: ".") {
      let rest = String(key[key.index(after: dot)...])
      return linkedSteps(record, String(key[..<dot]), rest, name: name)
    }
    return [.init(.record(record.id, key, name: name), value(key, of: record))]
  }

  /// A field as it stands, else a computed value.
  func value(_ key: String, of record: Record) -> Explanation.Value {
    if let field = record.kind.schema.field(key) { return .nodes([record.node(field)]) }
    return .measure(record.kind.indicator(key)?.measure(record, self) ?? .missing)
  }
}
