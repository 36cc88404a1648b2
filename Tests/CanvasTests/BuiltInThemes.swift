import Canvas
import Glibc
import Notation

/// Those of `themes/`.
let builtInNames = [
  "colour-blind", "colour-blind-light", "dark", "high-contrast", "high-contrast-light", "light",
  "mono",
]

/// A theme of the repository's `themes/`, read line by line: its files use no more of YAML.
func builtIn(_ name: String) -> Theme {
  var top: [Node.Pair] = []
  var roles: [Node.Pair] = []
  for line in file("themes/\(name).yaml").split(separator: "\n") where !line.hasPrefix("#") {
    guard let colon = line.firstIndex(of: ":") else { continue }
    let key = String(line[..<colon].drop { $0 == " " })
    let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\"" }
    let pair = Node.Pair(
      key, .scalar(value.last == "\"" ? String(value.dropLast()) : String(value)))
    if line.hasPrefix(" ") { roles.append(pair) } else if key != "roles" { top.append(pair) }
  }
  return Theme(top + [.init("roles", .map(roles))])
}

private func file(_ path: String) -> String {
  let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  guard let stream = unsafe fopen("/\(root)/\(path)", "r") else { return "" }
  defer { unsafe fclose(stream) }
  var bytes: [UInt8] = []
  while case let byte = unsafe getc(stream), byte != EOF { bytes.append(UInt8(byte)) }
  return String(decoding: bytes, as: UTF8.self)
}
