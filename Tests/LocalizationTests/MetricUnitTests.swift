import Localization
import Testing

@Test func `a metric's unit and direction stand behind its name`() {
  #expect(Catalogue(language: .en).metricUnit("%", good: "up") == ", % (up)")
  #expect(Catalogue(language: .vi).metricUnit("đồng", good: "down") == ", đồng (giảm)")
  #expect(Catalogue(language: .vi).metricUnit("%", good: nil) == ", %")
  #expect(Catalogue(language: .en).metricUnit(nil, good: nil) == "")
}
