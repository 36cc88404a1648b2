import Glibc

/// glibc's `wcwidth` under C.UTF-8, whatever locale the tests run in.
///
/// Swift's Glibc module leaves the function out, hence the look-up by name.
@safe struct GlibcWidths {
  private typealias Function = @convention(c) (Int32) -> Int32

  private let locale: locale_t
  private let function: Function

  /// Nil on systems without the function or the locale.
  init?() {
    guard let symbol = unsafe dlsym(nil, "wcwidth"),
      let locale = unsafe newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)
    else { return nil }
    unsafe self.locale = locale
    function = unsafe unsafeBitCast(symbol, to: Function.self)
  }

  /// Columns; -1 for controls and for what is newer than glibc's tables. The locale is set for the
  /// calling thread alone.
  func columns(of scalar: Unicode.Scalar) -> Int {
    let before = unsafe uselocale(self.locale)
    defer { unsafe uselocale(before) }
    return Int(function(Int32(bitPattern: scalar.value)))
  }
}
