import Testing

@Suite struct DemoUseCaseTests {
  @Test(arguments: [
    ("idea", 9), ("framed", 5), ("ready", 4), ("piloting", 4), ("scaled", 1), ("parked", 1),
    ("dropped", 1),
  ])
  func `of the 25 use cases so many are in each state`(state: String, count: Int) throws {
    let demo = Demo()
    #expect(demo.count("use-case") == 25)
    #expect(demo.count("use-case", "status:\(state)") == count)
  }

  @Test func `each is as ready as its halves, and says which side owes`() throws {
    #expect(
      Demo().rows("use-case", "id,status,business-half,it-half,readiness,owes") == [
        "U-0001 piloting 5 5 1 —", "U-0002 framed 5 3 0.6 it", "U-0003 piloting 5 5 1 —",
        "U-0004 piloting 5 5 1 —", "U-0005 scaled 5 5 1 —", "U-0006 piloting 5 5 1 —",
        "U-0007 framed 5 3 0.6 it", "U-0008 dropped 5 5 1 —", "U-0009 framed 2 5 0.4 marketing",
        "U-0010 idea 1 0 0 it", "U-0011 ready 5 5 1 —", "U-0012 ready 5 5 1 —",
        "U-0013 idea 3 1 0.2 it", "U-0014 idea 2 0 0 it", "U-0015 framed 5 2 0.4 it",
        "U-0016 ready 5 5 1 —", "U-0017 parked 3 0 0 it", "U-0018 idea 1 2 0.2 marketing",
        "U-0019 idea 1 4 0.2 marketing", "U-0020 framed 4 4 0.8 both", "U-0021 ready 5 5 1 —",
        "U-0022 idea 3 0 0 it", "U-0023 idea 4 0 0 it", "U-0024 idea 1 1 0.2 both",
        "U-0025 idea 2 1 0.2 it",
      ])
  }

  @Test func `the four that are ready have both read-backs and a translator`() throws {
    let demo = Demo()
    let ready = ["U-0011", "U-0012", "U-0016", "U-0021"]
    #expect(demo.rows("use-case", "id", "status:ready") == ready)
    #expect(demo.rows("use-case", "id", "status:ready", "ready:yes", "translator!=") == ready)
  }

  @Test(arguments: [
    ("U-0001", "Voucher cho khách sắp rời bỏ"), ("U-0003", "Gợi ý giỏ hàng tươi"),
    ("U-0006", "Ngừng quảng cáo trùng cho người đã mua"), ("U-0007", "Nhắc mua lại dịp Tết"),
    ("U-0009", "Chương trình hạng Thẻ Sen mới"), ("U-0010", "AI cho khách VIP"),
    ("U-0011", "Trao đổi dữ liệu với đại lý"), ("U-0013", "Ưu đãi theo cảm biến tủ mát"),
    ("U-0014", "Chatbot Zalo hỏi hàng"), ("U-0019", "Gương thử ảo AR"),
  ])
  func `those that are spoken of are there`(id: String, title: String) throws {
    #expect(Demo().rows("use-case", "title", "id:\(id)") == [title])
  }

  @Test func `the mirror alone is a tool in search of a problem`() throws {
    #expect(Demo().rows("use-case", "id,gate", "shiny:yes") == ["U-0019 no"])
  }

  @Test func `the loyalty programme has ten pages of specification and no brief`() throws {
    let text = Demo().text("use-cases/U-0009-hang-the-sen-moi.md")
    #expect(text.contains("## Spec\n") && text.contains("Mười trang bản in"))
    #expect(!text.contains("## Brief"))
    #expect(text.split(separator: "\n").count { $0.hasPrefix("### ") } >= 10)
  }

  @Test func `the two lines on artificial intelligence are two`() throws {
    let text = Demo().text("use-cases/U-0010-ai-cho-khach-vip.md")
    let brief = text.split(separator: "## Brief\n").last?.split(separator: "\n\n").first
    #expect(brief?.split(separator: "\n").count == 2)
  }

  @Test func `the reminder before Tết pays back in seven months`() throws {
    #expect(Demo().rows("use-case", "rice,payback", "id:U-0007") == ["1840 7"])
  }
}
