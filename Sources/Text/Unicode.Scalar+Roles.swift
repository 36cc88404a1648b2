import CUtf8proc

extension Unicode.Scalar {
  /// ZWJ, which joins emoji into one picture.
  static let joiner: Unicode.Scalar = "\u{200D}"

  /// What S5 of the security requirements shows as a visible escape: controls, bidi controls,
  /// zero-width and line separators, tags. The joiner counts too; context may redeem it.
  var isHostile: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200B, 0x200D...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    case 0xE0000...0xE007F: true
    default: false
    }
  }

  /// Extended_Pictographic: may take part in a joined emoji.
  var isPictograph: Bool { text_is_pictograph(value) }

  var isSkinTone: Bool { 0x1F3FB...0x1F3FF ~= value }

  /// VS1 to VS16 and the supplement, which choose between glyphs of one character.
  var isVariationSelector: Bool {
    0xFE00...0xFE0F ~= value || 0xE0100...0xE01EF ~= value
  }

  /// Without width and without a glyph: left out of cells.
  var isInvisible: Bool {
    isVariationSelector || properties.generalCategory == .format
      || properties.isDefaultIgnorableCodePoint
  }
}
