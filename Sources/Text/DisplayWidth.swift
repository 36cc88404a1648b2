import CUtf8proc

/// Widths in terminal columns by our own table, so that no locale of the machine moves a cell.
///
/// utf8proc is the source. Where it differs from glibc's `wcwidth`, glibc wins: ncurses places
/// the cursor by it, and two opinions would shear a line. The tests list what still differs.
package enum DisplayWidth {
  /// Width of one code point alone: 0 for marks and format characters, 2 for wide ones, else 1.
  /// Controls are 0; drawing replaces them (see `clusters(of:)`).
  package static func columns(of scalar: Unicode.Scalar) -> Int {
    plainColumns(of: scalar) ?? tableColumns(of: scalar.value)
  }

  private static func tableColumns(of value: UInt32) -> Int {
    if isJoiningJamo(value) { return 0 }
    if isWideByCustom(value) { return 2 }
    let traits = text_traits_of(value)
    if traits.is_unassigned { return isReservedWide(value) ? 2 : 1 }
    let leastWidth = traits.is_spacing_mark || traits.is_visible_format ? 1 : 0
    return max(Int(traits.columns), leastWidth)
  }

  /// The width of letters and signs that always begin a grapheme, known without a table; nil for
  /// the rest. ASCII, Latin with every Vietnamese letter composed, dashes and quotes, currencies,
  /// boxes and blocks take 1; kana, Chinese characters and Korean syllables 2.
  @inline(__always)
  static func plainColumns(of scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x20...0x7E: 1
    case 0xAD: nil
    case 0xA1...0x2FF, 0x1E00...0x1EFF, 0x2010...0x2027, 0x20A0...0x20BF, 0x2500...0x25CF: 1
    case 0x3041...0x3096, 0x30A1...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: 2
    default: nil
    }
  }

  /// The combining marks that plain letters take, those of Vietnamese in NFD among them.
  @inline(__always)
  static func isPlainMark(_ scalar: Unicode.Scalar) -> Bool {
    0x300...0x36F ~= scalar.value
  }

  /// Vowels and final consonants of Korean in NFD: they join the consonant before them.
  private static func isJoiningJamo(_ value: UInt32) -> Bool {
    0x1160...0x11FF ~= value || 0xD7B0...0xD7FB ~= value
  }

  /// Wide in glibc and in CJK fonts, though the standard long called them ambiguous or neutral.
  private static func isWideByCustom(_ value: UInt32) -> Bool {
    0x3248...0x324F ~= value || 0x4DC0...0x4DFF ~= value
  }

  /// Blocks whose code points are wide as soon as Unicode assigns them: newer emoji and CJK.
  private static func isReservedWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x1FA70...0x1FAFF: true
    case 0x20000...0x2FFFD, 0x30000...0x3FFFD: true
    default: false
    }
  }
}
