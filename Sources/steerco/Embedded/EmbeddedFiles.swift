/// The stores that the program carries with it.
enum EmbeddedFiles {
  typealias File = (path: String, bytes: [UInt8])

  /// A store in order.
  static let laSen: [File] = [
    ("steerco.yaml", Array("company: Lá Sen\nlanguage: vi\n".utf8)),
    (
      "decisions/D-0001-mua-hay-xay.md",
      Array("---\nid: D-0001\ntitle: Mua hay xây?\nstatus: draft\n---\n".utf8)
    ),
  ]

  /// A store in which every mistake has one record.
  static let broken: [File] = [
    ("steerco.yaml", Array("company: Lá Sen\nlanguage: vi\n".utf8)),
    ("decisions/D-0001-hong.md", Array("---\nid: D-0001\ntitle: [mua\n---\n".utf8)),
  ]
}
