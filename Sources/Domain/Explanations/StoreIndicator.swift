/// A value that is worked out from the whole store. A new one is a row in `all`.
package struct StoreIndicator: Sendable {
  /// As `steerco status` names it.
  package let key: String
  /// Works the value out from the snapshot alone.
  package let measure: @Sendable (Portfolio) -> Measure
  /// What it is worked out from.
  package let inputs: [IndicatorInput]
  /// What was looked at one by one, where the inputs do not suffice.
  let trace: (@Sendable (Portfolio) -> [Explanation.Step])?

  private init(
    _ key: String, from inputs: [IndicatorInput],
    tracing trace: (@Sendable (Portfolio) -> [Explanation.Step])? = nil,
    _ measure: @escaping @Sendable (Portfolio) -> Measure
  ) {
    self.key = key
    self.inputs = inputs
    self.trace = trace
    self.measure = measure
  }

  /// In the order of `steerco status`.
  package static let all: [StoreIndicator] = [
    StoreIndicator("latency", from: [.every(.decision, "age", .decidedLately), latencySpan]) {
      .number($0.latency())
    },
    StoreIndicator(
      "clarity", from: [.every(.ownership, "cells", .all)], tracing: \.clarityTrace
    ) { .fraction($0.clarity) },
    StoreIndicator(
      "role-load", from: [.every(.ownership, "cells", .all), .part(.roles)],
      tracing: \.roleTrace
    ) { .fraction($0.roleLoads.map(\.share).max()) },
    StoreIndicator(
      "customer-metric-share", from: [.every(.useCase, "metric.level", .active)],
      tracing: \.customerMetricTrace
    ) { .fraction($0.customerMetricShare) },
    StoreIndicator(
      "active-budget",
      from: [
        .every(.pilot, "spent", .runningWithBudget), .every(.pilot, "budget", .runningWithBudget),
      ]
    ) { .fraction($0.activeBudget) },
    StoreIndicator(
      "money-in-out",
      from: [.every(.pilot, "actual-benefit", .all), .every(.pilot, "spent", .all)] + scaledCosts
    ) { .number($0.moneyInOut) },
    StoreIndicator(
      "promise-versus-proof",
      from: [
        .every(.pilot, "actual-benefit", .scaled),
        .every(.pilot, "use-case.benefit-month", .scaled), .every(.pilot, "verdict-on", .scaled),
        .today,
      ]
    ) { .number($0.promiseVersusProof) },
    StoreIndicator("customer-equity", from: [.every(.segment, "equity", .all)]) {
      .money($0.customerEquity)
    },
    StoreIndicator("equity-share", from: ["customer-equity", .part(.marketEquity)]) {
      .fraction($0.customerEquityShare)
    },
    StoreIndicator(
      "overdue-actions", from: [.every(.meeting, "actions", .all), .today],
      tracing: \.overdueTrace
    ) { .number(Double($0.overdueActions.count)) },
    StoreIndicator(
      "stuck-actions",
      from: [.every(.meeting, "actions", .all), .threshold(.stuckMeetings)],
      tracing: \.stuckTrace
    ) { .number(Double($0.stuckActions.count)) },
  ]

  /// Nil for a key that there is not.
  package static func named(_ key: String) -> StoreIndicator? { all.first { $0.key == key } }

  private static let latencySpan = IndicatorInput.threshold(.latencyDays)
  private static let scaledCosts: [IndicatorInput] = [
    .every(.pilot, "use-case.cost-once", .scaled), .every(.pilot, "use-case.run-month", .scaled),
    .every(.pilot, "verdict-on", .scaled), .today,
  ]
}

extension Portfolio {
  /// Every row with its cells, and whether it has one A and an R.
  fileprivate var clarityTrace: [Explanation.Step] {
    current(.ownership).map { record in
      let row = Typed<Ownership>(record)
      let isClear = row.roles(with: "A").count == 1 && !row.roles(with: "R").isEmpty
      let letters = (["A", "R"] as [Character]).compactMap { letter -> String? in
        let roles = row.roles(with: letter)
        return roles.isEmpty ? nil : "\(letter): \(roles.joined(separator: ", "))"
      }
      return .init(
        .record(record.id, "cells", name: "ownership.cells"),
        .measure(letters.isEmpty ? .missing : .text(letters.joined(separator: "  "))),
        .counted(isClear))
    }
  }

  fileprivate var roleTrace: [Explanation.Step] {
    roleLoads.map { .init(.role($0.role), .measure(.fraction($0.share))) }
  }

  /// Every active use case with the level of its metric.
  fileprivate var customerMetricTrace: [Explanation.Step] {
    IndicatorInput.Extent.active.records(of: .useCase, in: self).map { record in
      let metric = Typed<UseCase>(record).metric.flatMap { self[$0] }
      let level = metric.flatMap { Typed<Metric>($0).level }
      return .init(
        .record(record.id, "metric.level", name: "use-case.metric.level"),
        .measure(.word(level)), .counted(level == .customer))
    }
  }

  fileprivate var overdueTrace: [Explanation.Step] { trace(of: overdueActions) }

  fileprivate var stuckTrace: [Explanation.Step] { trace(of: stuckActions) }

  private func trace(of actions: [OpenAction]) -> [Explanation.Step] {
    actions.map { action in
      let text = [action.text, action.due.map(\.iso) ?? ""].filter { !$0.isEmpty }
      return .init(
        .action(action.meeting, action.id), .measure(.text(text.joined(separator: ", "))))
    }
  }
}
