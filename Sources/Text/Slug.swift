/// The most characters of a slug.
private let slugLimit = 48

/// The part of a file name that tells a record's title: lower-case ASCII letters and digits with
/// single hyphens, 1 to 48 characters, cut at a word where one ends in the second half.
///
///     slug(of: "Chuyển 4.800 triệu đồng?")   // "chuyen-4-800-trieu-dong"
///
/// Never empty: a title without such letters gives "untitled".
package func slug(of title: String) -> String {
  var slug: [UInt8] = []
  for byte in foldedBytes(of: title) {
    if isSlugLetter(byte) {
      slug.append(byte)
    } else if let last = slug.last, last != hyphen {
      slug.append(hyphen)
    }
  }
  slug = shortened(slug)
  while slug.last == hyphen { slug.removeLast() }
  return slug.isEmpty ? "untitled" : String(decoding: slug, as: UTF8.self)
}

private let hyphen = UInt8(ascii: "-")

private func isSlugLetter(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
  default: false
  }
}

private func shortened(_ slug: [UInt8]) -> [UInt8] {
  guard slug.count > slugLimit else { return slug }
  let wordEnd = slug[...slugLimit].lastIndex(of: hyphen) ?? 0
  return Array(slug[..<(wordEnd >= slugLimit / 2 ? wordEnd : slugLimit)])
}
