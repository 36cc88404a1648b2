import Domain

extension Portfolio {
  /// How long it takes, at the median, until a record that was read again is taken in and everything
  /// that depends on it is worked out anew, the figures of the whole store among it.
  var timeOfChange: Duration {
    workOutAll()
    let all = Array(allRecords)
    let sample = stride(from: 0, to: all.count, by: max(1, all.count / 41)).map { all[$0] }
    let clock = ContinuousClock()
    let times = sample.map { record in
      let fresh = Record(id: record.id, fileName: record.fileName, document: record.document)
      return clock.measure {
        replacing(files: [record.path], with: [fresh], unreadable: []).workOutAll()
      }
    }
    return times.sorted().dropFirst(times.count / 2).first ?? .zero
  }

  private func workOutAll() {
    assess { count, work in (0..<count).forEach(work) }
    _ = (agenda, clarity, latency(), customerMetricShare, roleLoads)
    _ = (promiseVersusProof, moneyInOut, customerEquity, activeBudget)
  }
}
