import Canvas
import Domain
import Localization
import Notation

extension View {
  /// Segments, those that are worth most first.
  var segmentSection: BoardSection {
    let worth = portfolio.current(.segment).map {
      ($0, Typed<Segment>($0).equity(in: portfolio) ?? -.infinity)
    }
    let segments = worth.sorted { ($1.1, $0.0.id) < ($0.1, $1.0.id) }.map(\.0)
    return figures(
      catalogue.long(catalogue.kinds("segment")), segments,
      [
        FigureColumn(short(field: "customers", of: .segment), importance: 60) { record in
          Label(writing.number(Typed<Segment>(record).customers))
        },
        FigureColumn(short(field: "margin-year", of: .segment), importance: 30) { record in
          Label(writing.currencyAmount(Typed<Segment>(record).marginYear?.amount))
        },
        percent("retention", importance: 50) { $0.retention },
        percent("discount", importance: 20) { $0.discount },
        FigureColumn(short(indicator: "clv"), importance: 70) { record in
          Label(writing.currencyAmount(Typed<Segment>(record).lifetimeValue), .computed)
        },
        FigureColumn(short(indicator: "equity"), importance: 80) { record in
          Label(writing.money(Typed<Segment>(record).equity(in: portfolio)), .computed)
        },
        FigureColumn(short(indicator: "cac-payback"), importance: 40) { record in
          Label(writing.shortMonths(Typed<Segment>(record).acquisitionPayback), .computed)
        },
      ])
  }

  private func percent(
    _ key: String, importance: Int, _ value: @escaping (Typed<Segment>) -> Double?
  ) -> FigureColumn {
    FigureColumn(short(field: key, of: .segment), importance: importance) { record in
      Label(writing.percent(value(Typed(record))))
    }
  }
}

extension View {
  /// Tools that are in use or considered, the best score first.
  var toolSection: BoardSection {
    let scored = portfolio.current(.tool).filter { ["candidate", "adopted"].contains($0.status) }
      .map { ($0, Typed<Tool>($0).weightedScore(in: portfolio) ?? -.infinity) }
    let tools = scored.sorted { ($1.1, $0.0.id) < ($0.1, $1.0.id) }.map(\.0)
    let scores = Tool.Scores.keys.map { key in
      FigureColumn(short(key, ofHead: "heads"), importance: 30) { record in
        Label(writing.plainNumber(Typed<Tool>(record).scores?.node[key].flatMap { Double($0) }))
      }
    }
    let legend = Tool.Scores.keys.map { key in
      let field = catalogue.field(key, of: "heads")
      return "\(short(key, ofHead: "heads")) \(lowered(catalogue.long(field)))"
    }
    return figures(
      catalogue.long(catalogue.kinds("tool")), note: " · " + legend.joined(separator: " · "), tools,
      [
        FigureColumn(short(indicator: "score"), importance: 80) { record in
          Label(
            writing.number(Typed<Tool>(record).weightedScore(in: portfolio), digits: 1), .computed)
        }
      ] + scores + [
        FigureColumn(short(indicator: "utilisation"), importance: 50) { record in
          Label(writing.percent(Typed<Tool>(record).utilisation), .computed)
        },
        FigureColumn(short(indicator: "idle"), importance: 60) { record in
          Label(writing.money(Typed<Tool>(record).idleCost(in: portfolio)), .computed)
        },
      ], last: FigureColumn(short(indicator: "flags"), importance: 90, flags))
  }

  private func short(_ key: String, ofHead owner: String) -> String {
    catalogue.short(catalogue.field(key, of: owner))
  }

  private func flags(of record: Record) -> Label {
    let flags = Typed<Tool>(record).flags(in: portfolio)
    let words = flags.map { catalogue.short(catalogue.flag($0.rawValue)) }
    return Label(words.joined(separator: ", "), .warning)
  }
}
