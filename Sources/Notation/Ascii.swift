/// The bytes that mean something in the notation, by name.
enum Ascii {
  static var tab: UInt8 { 0x09 }
  static var newline: UInt8 { 0x0A }
  static var carriageReturn: UInt8 { 0x0D }
  static var space: UInt8 { 0x20 }
  static var exclamation: UInt8 { UInt8(ascii: "!") }
  static var doubleQuote: UInt8 { UInt8(ascii: "\"") }
  static var hash: UInt8 { UInt8(ascii: "#") }
  static var percent: UInt8 { UInt8(ascii: "%") }
  static var ampersand: UInt8 { UInt8(ascii: "&") }
  static var singleQuote: UInt8 { UInt8(ascii: "'") }
  static var asterisk: UInt8 { UInt8(ascii: "*") }
  static var plus: UInt8 { UInt8(ascii: "+") }
  static var comma: UInt8 { UInt8(ascii: ",") }
  static var dash: UInt8 { UInt8(ascii: "-") }
  static var dot: UInt8 { UInt8(ascii: ".") }
  static var colon: UInt8 { UInt8(ascii: ":") }
  static var less: UInt8 { UInt8(ascii: "<") }
  static var equal: UInt8 { UInt8(ascii: "=") }
  static var greater: UInt8 { UInt8(ascii: ">") }
  static var question: UInt8 { UInt8(ascii: "?") }
  static var at: UInt8 { UInt8(ascii: "@") }
  static var listOpen: UInt8 { UInt8(ascii: "[") }
  static var backslash: UInt8 { UInt8(ascii: "\\") }
  static var listClose: UInt8 { UInt8(ascii: "]") }
  static var backtick: UInt8 { UInt8(ascii: "`") }
  static var mapOpen: UInt8 { UInt8(ascii: "{") }
  static var bar: UInt8 { UInt8(ascii: "|") }
  static var mapClose: UInt8 { UInt8(ascii: "}") }
  static var tilde: UInt8 { UInt8(ascii: "~") }
}

extension UInt8 {
  var isBlank: Bool { self == Ascii.space || self == Ascii.tab }
  var isDigit: Bool { self &- 0x30 < 10 }
  var isQuote: Bool { self == Ascii.doubleQuote || self == Ascii.singleQuote }
  var isOpenBracket: Bool { self == Ascii.listOpen || self == Ascii.mapOpen }
  var isCloseBracket: Bool { self == Ascii.listClose || self == Ascii.mapClose }

  /// `,[]{}`, which end a plain scalar inside brackets.
  var isFlowIndicator: Bool { self == Ascii.comma || isOpenBracket || isCloseBracket }

  /// `&*!`, which name or type a value in YAML and are refused here.
  var isReferenceIndicator: Bool {
    self == Ascii.ampersand || self == Ascii.asterisk || self == Ascii.exclamation
  }
}
