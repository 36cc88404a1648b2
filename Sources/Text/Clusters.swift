/// The cells that draw `text`, left to right; their widths add up to `text.columns`.
///
/// Joined families become their first emoji, flags two cells of one column each, and what must
/// not reach a terminal becomes U+FFFD. Text from files should pass `sanitised` first, which says
/// what was there.
/// - Complexity: O(n); some 10 ns a letter for Latin and Vietnamese in either normal form.
package func clusters(of text: String) -> [Cluster] {
  var clusters: [Cluster] = []
  clusters.reserveCapacity(text.utf8.count)
  text.forEachGrapheme { grapheme in
    if let first = grapheme.first { clusters.append(first) }
    if !grapheme.rest.isEmpty { clusters.append(contentsOf: grapheme.rest) }
    return true
  }
  return clusters
}
