import Domain
import Localization

extension Session {
  /// `decisions/D-0012-mua.md:7: error: door is missing.`, the form that editors jump to.
  func line(for finding: Finding) -> String {
    let place = finding.line.map { "\(finding.path):\($0)" } ?? finding.path
    let severity = catalogue.long(catalogue.flag(finding.severity.rawValue)).lowercased()
    return "\(place): \(severity): \(catalogue.text(finding))"
  }
}
