internal import Glibc

/// A colour by its parts, each 0…255, in the sRGB colour space.
package struct RGB: Hashable, Sendable {
  /// 0…255, gamma-encoded as in `#rrggbb`.
  package let red: UInt8
  /// 0…255, gamma-encoded as in `#rrggbb`.
  package let green: UInt8
  /// 0…255, gamma-encoded as in `#rrggbb`.
  package let blue: UInt8

  package init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Reads `#rrggbb`; nil for anything else.
  package init?(_ text: some StringProtocol) {
    guard text.utf8.count == 7, text.utf8.first == UInt8(ascii: "#"),
      text.dropFirst().allSatisfy(\.isHexDigit), let value = UInt32(text.dropFirst(), radix: 16)
    else { return nil }
    self.init(
      red: UInt8(value >> 16), green: UInt8(value >> 8 & 255), blue: UInt8(value & 255))
  }

  /// `0xrrggbb`, as terminals with direct colour count them.
  package var number: Int { Int(red) << 16 | Int(green) << 8 | Int(blue) }

  /// 0 for black … 1 for white, as WCAG 2.1 defines relative luminance.
  package var luminance: Double {
    0.2126 * RGB.linear(red) + 0.7152 * RGB.linear(green) + 0.0722 * RGB.linear(blue)
  }

  private static func linear(_ part: UInt8) -> Double {
    let part = Double(part) / 255
    return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
  }

  /// The WCAG 2.1 contrast ratio of two colours: 1 when equal, 21 for black on white.
  package static func contrast(_ one: RGB, _ other: RGB) -> Double {
    let (lighter, darker) = (
      max(one.luminance, other.luminance), min(one.luminance, other.luminance)
    )
    return (lighter + 0.05) / (darker + 0.05)
  }

  /// The square of the distance between two colours; enough to find the nearest.
  func distance(to other: RGB) -> Int {
    let parts = [(red, other.red), (green, other.green), (blue, other.blue)]
    return parts.reduce(0) { $0 + (Int($1.0) - Int($1.1)) * (Int($1.0) - Int($1.1)) }
  }
}
