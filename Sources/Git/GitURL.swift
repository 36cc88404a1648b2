/// Where a remote may lie: `https://…`, `ssh://…`, `host:path`, `file://…` or a path.
enum GitURL {
  /// Whether no program but git's own and ssh is run to reach it.
  static func isSafe(_ url: String) -> Bool {
    guard !url.isEmpty, !url.hasPrefix("-"), url.unicodeScalars.allSatisfy({ $0.value >= 0x20 })
    else { return false }
    if let range = url.firstRange(of: "://"), isScheme(url[..<range.lowerBound]) {
      // `ssh://-oProxyCommand=…` would be an option of ssh.
      return ["https", "ssh", "file"].contains(url[..<range.lowerBound])
        && !url[range.upperBound...].hasPrefix("-")
    }
    // `ext::sh -c …` and whatever else names a program.
    guard let colon = url.firstIndex(of: ":") else { return true }
    return !(url[colon...].hasPrefix("::") && isScheme(url[..<colon]))
  }

  /// Whether it is reached without a network, by a git that runs here on our behalf.
  static func isLocal(_ url: String) -> Bool {
    if url.hasPrefix("file://") { return true }
    guard let colon = url.firstIndex(of: ":") else { return true }
    // As git sees it: a slash before the colon makes it a path.
    return url[..<colon].contains("/")
  }

  private static func isScheme(_ text: Substring) -> Bool {
    text.utf8.allSatisfy {
      switch $0 {
      case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2B, 0x2D, 0x2E, 0x5F: true
      default: false
      }
    }
  }
}
