import Domain

extension Portfolio {
  /// How long it takes, at the median, until a record that was read again is taken in and everything
  /// that depends on it is worked out anew, the figures of the whole store among it.
  var timeOfChange: Duration {
    let clock = ContinuousClock()
    let all = Array(allRecords)
    let sample = stride(from: 0, to: all.count, by: max(1, all.count / 41)).map { all[$0] }
    let times = sample.map { record in
      clock.measure {
        let next = replacing(
          files: [record.path],
          with: [Record(id: record.id, fileName: record.fileName, document: record.document)],
          unreadable: [])
        next.assess { count, work in (0..<count).forEach(work) }
        _ = (next.agenda, next.clarity, next.latency(), next.customerMetricShare, next.roleLoads)
        _ = (next.promiseVersusProof, next.moneyInOut, next.customerEquity, next.activeBudget)
      }
    }
    return times.sorted().dropFirst(times.count / 2).first ?? .zero
  }
}
