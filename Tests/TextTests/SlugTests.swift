import Testing

@testable import Text

@Suite struct SlugTests {
  @Test(arguments: [
    ("Chuyển 4.800 triệu đồng?", "chuyen-4-800-trieu-dong"),
    ("  --Đổi điểm!! ", "doi-diem"),
    ("日本", "untitled"), ("", "untitled"), ("../../etc/passwd", "etc-passwd"),
  ])
  func `a title becomes ASCII words`(title: String, expected: String) {
    #expect(slug(of: title) == expected)
    #expect(slug(of: nfd(title)) == expected)
  }

  @Test func `a long title is cut at a word`() {
    let title = "Có chuyển ngân sách sự kiện 2026 sang dữ liệu và công cụ dùng chung không"
    #expect(slug(of: title) == "co-chuyen-ngan-sach-su-kien-2026-sang-du-lieu-va")
    #expect(slug(of: String(repeating: "x", count: 90)) == String(repeating: "x", count: 48))
    #expect(slug(of: "ab " + String(repeating: "x", count: 90)).utf8.count == 48)
  }

  @Test func `a slug is a safe file name`() {
    var generated = GeneratedTexts()
    for _ in 0..<300 {
      let name = slug(of: generated.next())
      #expect((1...48).contains(name.utf8.count), "seed \(generated.seed)")
      #expect(!name.hasPrefix("-") && !name.hasSuffix("-"), "seed \(generated.seed)")
      #expect(name.utf8.allSatisfy { $0 == 0x2D || $0 &- 0x30 < 10 || $0 &- 0x61 < 26 })
      #expect(slug(of: name) == name, "seed \(generated.seed)")
    }
  }
}
