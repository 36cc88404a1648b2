package import Domain
import Notation

/// Roles on every side that tests need: CMO and SAL on marketing's, CIO and DAT on IT's, and FIN, DPO
/// and BUY on neither.
package let sampleConfiguration = """
  company: Lá Sen
  currency: ₫
  unit: m₫
  unit-factor: 1000000
  roles:
    - {key: CMO, name: Marketing, side: marketing}
    - {key: SAL, name: Sales, side: sales}
    - {key: CIO, name: Technology, side: it}
    - {key: DAT, name: Data, side: data}
    - {key: FIN, name: Finance, side: finance}
    - {key: DPO, name: Legal, side: legal}
    - {key: BUY, name: Procurement, side: procurement}

  """

/// A store that never was on a disk.
///
/// - Parameters:
///   - files: by path (`decisions/D-0001-x.md`) or by id (`D-0001`), as `record(_:_:)` takes them.
///   - today: as `2026-03-12`.
package func portfolio(
  _ files: KeyValuePairs<String, String>, configuration: String = sampleConfiguration,
  today: String = "2026-03-12"
) throws -> Portfolio {
  Portfolio(
    configuration: Configuration(try Document(configuration: Array(configuration.utf8))),
    today: try day(today), records: try files.map { try record($0.key, $0.value) })
}

/// A record as if read from a file: its id is that of the text, else that of the name.
///
/// - Parameters:
///   - place: a path, or an id alone, which stands for `…/ID-x.md` in the folder of its kind.
///   - text: a whole file, or the lines between its fences.
package func record(_ place: String, _ text: String = "") throws -> Record {
  let path = place.contains("/") ? place : try samplePath(place)
  let steps = path.split(separator: "/").map(String.init)
  guard steps.count == 2, let kind = Kind.allCases.first(where: { $0.folder == steps[0] }) else {
    throw Misnamed(text: place)
  }
  let whole = text.hasPrefix("---") ? text : "---\n\(text)\n---\n"
  let document = try Document(record: Array(whole.utf8))
  let id = document.text(Record.idKey).map { RecordID(reading: $0, in: kind) }
  return Record(
    id: id ?? RecordID(fileName: steps[1], in: kind), fileName: steps[1], document: document)
}

/// The day that `iso` writes.
package func day(_ iso: String) throws -> Day {
  guard let day = Day(iso: iso) else { throw Misnamed(text: iso) }
  return day
}

/// The id that `text` writes; a handle where it is no number.
package func id(_ text: String) throws -> RecordID {
  RecordID(text, kind: nil) ?? RecordID(handle: text)
}

private func samplePath(_ id: String) throws -> String {
  guard let number = RecordID(id, kind: nil) else { return "people/\(id).md" }
  return "\(number.kind.folder)/\(id)-x.md"
}

/// A test named something that there is not.
package struct Misnamed: Error { package let text: String }
