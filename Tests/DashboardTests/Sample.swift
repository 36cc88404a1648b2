import Dashboard
import Domain
import TestSupport

/// A few records of every screen, small enough to write down what is expected.
enum Sample {
  static let decisions: KeyValuePairs<String, String> = [
    "D-0001": "id: D-0001\ntitle: Mua hay xây?\nstatus: proposed\ndecide-by: [2026-03-01]",
    "D-0002": "id: D-0002\ntitle: Dữ liệu khách hàng\nstatus: draft",
    "D-0003": "id: D-0003\ntitle: Ngân sách\nstatus: decided\napprover: cio",
  ]

  static func decisions(_ count: Int) throws -> Portfolio {
    Portfolio(
      configuration: .empty, today: Stage.today,
      records: try (1...count).map { number in
        let id = "D-\(String(number + 10_000).dropFirst())"
        return try record(id, "id: \(id)\ntitle: Number \(number)\nstatus: draft")
      })
  }

  static func stage(
    _ files: KeyValuePairs<String, String> = decisions, _ screen: ScreenID = .decisions,
    columns: Int = 80, rows: Int = 24
  ) throws -> Stage {
    Stage(try portfolio(files), screen, columns: columns, rows: rows)
  }

  static let matrix: KeyValuePairs<String, String> = [
    "O-0001": "id: O-0001\nactivity: Collect\nstage: collect\ncells: {CMO: A, CIO: R}",
    "O-0002": "id: O-0002\nactivity: Unify\nstage: unify\ncells: {XYZ: C}",
  ]
}
