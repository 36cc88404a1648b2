import Domain
import Localization

extension Session {
  /// `decisions/D-0012-mua.md:7:3: error: …`, the form that editors jump to.
  func line(for finding: Finding) -> String {
    let numbers = [finding.line, finding.column].compactMap { $0.map(String.init) }
    let place = ([finding.path] + numbers).joined(separator: ":")
    let severity = catalogue.long(catalogue.flag(finding.severity.rawValue)).lowercased()
    return "\(place): \(severity): \(catalogue.text(finding))"
  }
}
