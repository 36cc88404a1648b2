import Domain
import Interchange

/// The status page for programs. Fractions are 0…1; null where an input is missing.
struct StatusJSON {
  private let portfolio: Portfolio
  private let before: [HealthFigure]?

  /// - Parameter before: the figures of 30 days ago; nil where there is no history.
  init(_ portfolio: Portfolio, since before: [HealthFigure]? = nil) {
    self.portfolio = portfolio
    self.before = before
  }

  var json: JSON {
    .object([
      JSON.Pair("counts", counts), JSON.Pair("health", health),
      JSON.Pair("clarity", StatusJSON.number(portfolio.clarity)),
      JSON.Pair("latency", latency),
      JSON.Pair("customer-metric-share", StatusJSON.number(portfolio.customerMetricShare)),
      JSON.Pair("promise-versus-proof", StatusJSON.number(portfolio.promiseVersusProof)),
      JSON.Pair(
        "role-load", .object(portfolio.roleLoads.map { JSON.Pair($0.role, .number($0.share)) })),
      JSON.Pair("translators", translators), JSON.Pair("skill-gaps", skillGaps),
      JSON.Pair("agenda", agenda),
    ])
  }

  private static func number(_ value: Double?) -> JSON { value.map { JSON.number($0) } ?? .null }

  /// By kind its total and states, then what was found.
  private var counts: JSON {
    let kinds = Kind.allCases.map { kind in
      JSON.Pair(
        kind.rawValue,
        .object(
          [JSON.Pair("total", .number(portfolio.current(kind).count))]
            + portfolio.stateCounts(kind).map { JSON.Pair($0.state, .number($0.count)) }))
    }
    let findings = portfolio.findings
    let severities: [Finding.Severity] = [.error, .warning, .note]
    let found = severities.map { severity in
      JSON.Pair(severity.rawValue, .number(findings.filter { $0.severity == severity }.count))
    }
    return .object(
      kinds + [
        JSON.Pair("archived", .number(portfolio.allRecords.filter(\.isArchived).count)),
        JSON.Pair("unreadable", .number(portfolio.unreadable.count)),
        JSON.Pair("findings", .object(found)),
      ])
  }

  /// Of each figure its first measure, now and 30 days ago, and the difference.
  private var health: JSON {
    .object(
      portfolio.health.map { figure in
        let earlier = before?.first { $0.key == figure.key }
        return JSON.Pair(
          figure.key,
          .object([
            JSON.Pair("value", StatusJSON.number(figure.measures.first?.magnitude)),
            JSON.Pair("before", StatusJSON.number(earlier?.measures.first?.magnitude)),
            JSON.Pair("change", StatusJSON.number(earlier.flatMap(figure.change))),
          ]))
      })
  }

  /// In days, of all and by area.
  private var latency: JSON {
    let areas = Decision.Area.allCases.map { area in
      JSON.Pair(area.rawValue, StatusJSON.number(portfolio.latency(of: area)))
    }
    return .object([
      JSON.Pair("all", StatusJSON.number(portfolio.latency())), JSON.Pair("area", .object(areas)),
    ])
  }

  private var translators: JSON {
    .object(
      Side.Half.allCases.map { half in
        JSON.Pair(half.rawValue, .array(portfolio.translators(of: half).map { .string($0.text) }))
      })
  }

  private var skillGaps: JSON {
    .array(
      portfolio.skillGaps.map { gap in
        .object([
          JSON.Pair("side", .string(gap.side)), JSON.Pair("skill", .string(gap.skill)),
          JSON.Pair("share", StatusJSON.number(gap.share)),
        ])
      })
  }

  private var agenda: JSON {
    .array(
      portfolio.agenda.map { topic in
        .object([
          JSON.Pair("id", .string(topic.id.text)),
          JSON.Pair("reasons", .array(topic.reasons.map { .string($0.rawValue) })),
        ])
      })
  }
}
