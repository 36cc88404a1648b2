extension String {
  /// The text with everything that could steer a terminal or a reader's eye shown as an escape:
  /// `\x1B` for controls, `\u{202E}` for bidi controls, zero-width characters, separators, tags.
  ///
  /// A joiner stays only between emoji. Idempotent; clean text comes back as it is.
  package var sanitised: String { sanitised(keepingLines: false) }

  /// As `sanitised`; with `keepingLines` line feeds stay, CR LF becomes one, a tab 4 blanks.
  package func sanitised(keepingLines: Bool) -> String {
    if Sanitiser.accepts(utf8.span, keepingLines: keepingLines) { return self }
    return Sanitiser.text(of: utf8.span, keepingLines: keepingLines)
  }

  /// Text from bytes of unknown origin, sanitised; each byte that is no UTF-8 shows as `\xFF`.
  package init(sanitising bytes: some Collection<UInt8>, keepingLines: Bool = false) {
    if let text = String(validating: bytes, as: UTF8.self) {
      self = text.sanitised(keepingLines: keepingLines)
    } else {
      self = Sanitiser.text(of: Array(bytes).span, keepingLines: keepingLines)
    }
  }
}
