extension Array {
  /// The first place of a sorted array that lies behind a mark.
  ///
  /// - Complexity: O(log *n*)
  func partitioningIndex(_ isBehind: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
