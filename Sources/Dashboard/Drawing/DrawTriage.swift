import Canvas
import Domain
import Localization
import Notation
import Text

extension State {
  func draw(_ triage: Triage, on grid: inout CellGrid) {
    let number = min(triage.index + 1, triage.cards.count)
    let progress = TriageMessage.progress(number, of: triage.cards.count)
    let head = [Label(" \(catalogue.text(progress))  ", .heading)]
    guard let card = triage.current else {
      grid.put(head, row: layout.summary.row, column: 0, width: size.columns)
      return drawEnd(of: triage, on: &grid)
    }
    guard let record = record(of: card), overtaking(card) == nil else {
      grid.put(head, row: layout.summary.row, column: 0, width: size.columns)
      return draw(overtaken: card, on: &grid)
    }
    let face = triageCard(scored(record))
    grid.put(head + face.standing, row: layout.summary.row, column: 0, width: size.columns)
    let places = triageLayout(face)
    draw(triageText(face, places), on: &grid, places, triage.offset)
    for row in places.rules {
      grid.horizontalRule(row: row, column: 1, columns: size.columns - 2)
    }
    draw(triageFacts(face), on: &grid, in: places.facts)
    draw(triage, face, on: &grid, places)
  }

  private func triageCard(_ record: Record) -> TriageCard {
    TriageCard(record: record, view: view, isLarge: size.rows >= 30)
  }

  private func triageLayout(_ face: TriageCard) -> TriageLayout {
    let facts = triageFacts(face).count
    let whole = TriageLayout(size, factCount: facts)
    // What leaves the text short keeps the choices near it.
    let rows = triageText(face, whole).map(\.count).max() ?? 0
    return TriageLayout(size, factCount: facts, textRows: max(rows + 1, 6))
  }

  /// The columns of the text: the title and what was refused above the left one.
  private func triageText(_ face: TriageCard, _ places: TriageLayout) -> [[[Label]]] {
    let widths = places.texts.map(\.columns)
    let title = "\(face.record.id.text) \(face.record.title)".sanitised
      .wrapped(to: max(1, widths[0])).map { [Label($0, .heading, .bold)] }
    let refusal = (triage?.current?.refusal ?? "").sanitised
      .wrapped(to: max(1, widths[0])).filter { !$0.isEmpty }.map { [Label($0, .bad)] }
    let business = title + refusal + face.business(width: widths[0])
    guard widths.count > 1 else { return [business + face.technology(width: widths[0])] }
    let half = view.catalogue.long(view.catalogue.heading("it-half"))
    let technology = face.technology(width: widths[1])
    return [
      business, [[Label(half, .heading)]] + (technology.isEmpty ? [[view.missing]] : technology),
    ]
  }

  private func draw(
    _ columns: [[[Label]]], on grid: inout CellGrid, _ places: TriageLayout, _ offset: Int
  ) {
    for (lines, rect) in zip(columns, places.texts) {
      let first = min(offset, max(0, lines.count - rect.rows))
      draw(lines.dropFirst(first), on: &grid, in: rect)
      ScrollBar(Scroll(first: first, count: lines.count), visible: rect.rows)
        .draw(
          on: &grid,
          in: Rect(row: rect.row, column: rect.column, rows: rect.rows, columns: rect.columns + 1))
    }
  }

  private func triageFacts(_ face: TriageCard) -> [[Label]] {
    face.missing(width: size.columns - 2) + scoreLines(face, width: size.columns - 2)
  }

  /// `RICE 1,840 = Reach 4,600 × Impact 2 × Confidence 0.8 ÷ Effort 4`, on as many lines as it needs.
  private func scoreLines(_ face: TriageCard, width: Int) -> [[Label]] {
    let name = portfolio.configuration.scoring.uppercased().sanitised
    let score = catalogue.writing.plainNumber(portfolio.score(of: face.record), atMost: 1)
    let signs = name == "WSJF" ? ["= (", "+ ", "+ ", ") / "] : ["= ", "× ", "× ", "÷ "]
    let fields = scoreFields.enumerated().map { place, field in
      [Label(signs[place], .dim)] + scoreField(field, place, face.record) + [Label(" ")]
    }
    return ([[Label("\(name) ", .label), Label("\(score) ", .computed, .bold)]] + fields)
      .reduce(into: [[Label]]()) { lines, piece in
        let used = (lines.last ?? []).reduce(0) { $0 + $1.width }
        let room = piece.reduce(0) { $0 + $1.width } - 1
        if lines.isEmpty || used + room > width {
          lines.append(piece)
        } else {
          lines[lines.count - 1] += piece
        }
      }
  }

  private func scoreField(_ field: any AnyField, _ place: Int, _ record: Record) -> [Label] {
    let label = Label(view.short(field: field.key.text, of: .useCase) + " ", .label)
    let value = record.node(field).map { catalogue.text($0, of: field, in: .useCase, form: .short) }
    guard let scoring = triage?.scoring, scoring.place == place else {
      return [label, Label(value ?? Writing.missing, value == nil ? .dim : .text)]
    }
    let text = scoring.isTyping ? scoring.text + "_" : value ?? "_"
    return [Label(label.text, .heading), Label(" \(text.sanitised) ", .inputActive, .bold)]
  }

  private func draw(
    _ triage: Triage, _ face: TriageCard, on grid: inout CellGrid, _ places: TriageLayout
  ) {
    for (choice, rect) in zip(Triage.Choice.allCases, places.choices) {
      let isSelected = choice == triage.cursor && triage.scoring == nil
      if isSelected { grid.fill(rect, role: .selection) }
      let mark = isSelected ? String(glyphs.pointer) : " "
      grid.put(
        [Label("\(mark)\(choice.digit) ", isSelected ? .selection : .barKey)]
          + words(choice, face, places.isList, isSelected ? .selection : nil),
        row: rect.row, column: rect.column, width: rect.columns)
    }
  }

  private func words(
    _ choice: Triage.Choice, _ face: TriageCard, _ isList: Bool, _ role: Role?
  ) -> [Label] {
    let term = catalogue.action(choice.rawValue)
    let other = otherSide(of: face.record)
    if isList {
      return [
        Label(catalogue.long(term).padded(to: 24), role ?? .text),
        Label(consequence(choice, face, other), role ?? .dim),
      ]
    }
    let side = catalogue.short(catalogue.value(other.rawValue, of: "owes"))
    return [Label(catalogue.short(term) + (choice == .handOver ? ": \(side)" : ""), role ?? .text)]
  }

  /// What a choice leads to.
  func consequence(
    _ choice: Triage.Choice, _ face: TriageCard, _ other: Side.Half
  ) -> String {
    switch choice {
    case .accept:
      let state = Triage.next[face.record.status] ?? ""
      let label = catalogue.long(catalogue.value(state, of: Kind.useCase.rawValue))
      let misses = face.misses
      return catalogue.text(misses.isEmpty ? TriageMessage.becomes(state: label) : .needs(misses))
    case .park, .drop: return catalogue.text(TriageMessage.wantsReason)
    case .needInfo:
      let sides = sidesThatOwe(face.record)
      let owed = Typed<UseCase>(face.record)
      let keys =
        (sides.contains(.marketing) ? owed.businessMisses(in: portfolio) : [])
        + (sides.contains(.it) ? owed.itMisses : [])
      let labels = keys.map { view.short(field: $0, of: .useCase) }
      return catalogue.text(TriageMessage.asks(sides: sides.map(view.side), labels))
    case .handOver: return catalogue.text(TriageMessage.gives(side: view.side(other)))
    case .skip: return ""
    }
  }

  /// A card of which others have left nothing to decide.
  private func draw(overtaken card: Triage.Card, on grid: inout CellGrid) {
    let words = overtaking(card).map { catalogue.text($0) } ?? ""
    let hint = catalogue.text(TriageMessage.goesOn)
    for (offset, line) in "\(words) \(hint)".wrapped(to: max(1, size.columns - 4)).enumerated() {
      grid.put(line, row: 4 + offset, column: 2, role: .warning)
    }
  }

  /// What came of the pass: the numbers, then the records by what was decided.
  private func drawEnd(of triage: Triage, on grid: inout CellGrid) {
    let width = max(1, size.columns - 4)
    let lists = Triage.Choice.allCases.flatMap { choice -> [[Label]] in
      let ids = triage.cards.filter { $0.choice == choice }.map(\.id.text)
      if ids.isEmpty { return [] }
      let head = catalogue.long(catalogue.action(choice.rawValue)) + ": "
      return (head + ids.joined(separator: " ")).wrapped(to: width).map { [Label($0.sanitised)] }
    }
    let lines =
      triageSummary(triage).wrapped(to: width).map { [Label($0, .heading, .bold)] }
      + catalogue.text(TriageMessage.end).wrapped(to: width).map { [Label($0, .info)] } + [[]]
      + lists
    draw(
      lines, on: &grid, in: Rect(row: 4, column: 2, rows: size.rows - 6, columns: width))
  }

  /// `25 triaged: 9 accepted, 4 parked, 12 skipped.`
  func triageSummary(_ triage: Triage) -> String {
    let parts: [TriageMessage] = [
      .accepted(triage.count(.accept)), .parked(triage.count(.park)),
      .asked(triage.count(.needInfo)), .dropped(triage.count(.drop)),
      .handedOver(triage.count(.handOver)), .skipped(triage.count(.skip)),
      .overtaken(triage.overtakenCount),
    ]
    let told = parts.filter { $0.number > 0 }.map { catalogue.text($0) }
    return catalogue.text(TriageMessage.done(triage.cards.count, told))
  }

  /// Up and down among the choices; more than one line scrolls the text.
  mutating func moveInTriage(_ step: Int) {
    guard let triage, let card = triage.current else { return }
    let all = Triage.Choice.allCases
    if abs(step) == 1 {
      let place = (all.firstIndex(of: triage.cursor) ?? 0) + step
      if all.indices.contains(place) { withTriage { $0.cursor = all[place] } }
      return
    }
    guard let record = record(of: card) else { return }
    let face = triageCard(record)
    let places = triageLayout(face)
    let most = zip(triageText(face, places), places.texts).map { $0.count - $1.rows }.max() ?? 0
    let (sum, isOver) = triage.offset.addingReportingOverflow(step)
    withTriage { $0.offset = max(0, min(isOver ? .max : sum, most)) }
  }

  /// The choice at a place of the screen; nil elsewhere.
  func triageChoice(at position: Position) -> Triage.Choice? {
    guard case .triage(let triage)? = overlays.last, let card = triage.current,
      let record = record(of: card)
    else { return nil }
    let places = triageLayout(triageCard(record)).choices
    return zip(Triage.Choice.allCases, places).first { $1.contains(position) }?.0
  }
}
