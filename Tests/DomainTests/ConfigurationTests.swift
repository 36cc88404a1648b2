import Domain
import Notation
import TestSupport
import Testing

struct ConfigurationTests {
  @Test func `a configuration says the company, its unit and its roles`() throws {
    let configuration = try configuration(sampleConfiguration)
    #expect(configuration.company == "Lá Sen")
    #expect(configuration.currency == "₫")
    #expect(configuration.unit == "m₫")
    #expect(configuration.unitFactor == 1_000_000)
    #expect(configuration.roles.map(\.key) == ["CMO", "SAL", "CIO", "DAT", "FIN", "DPO", "BUY"])
    #expect(configuration.roles.first?.name == "Marketing")
    #expect(configuration.language == nil)
  }

  @Test func `what is not configured has a default`() throws {
    let blank = try configuration("# nothing yet\n")
    #expect(blank.company == "")
    #expect(blank.unitFactor == 1)
    #expect(blank.scoring == "rice")
    #expect(blank.roles.isEmpty)
    #expect(blank[.burnRed] == 1.1)
    #expect(try configuration("currency: EUR").unit == "EUR")
    #expect(Configuration.empty.roles.isEmpty)
  }

  @Test func `thresholds override limits and a threshold that is no number does not`() throws {
    let configuration = try configuration("thresholds: {consulted: 5, horizon: long}")
    #expect(configuration[.consulted] == 5)
    #expect(configuration[.horizon] == 24)
  }

  @Test func `roles are compared without case`() throws {
    let configuration = try configuration(sampleConfiguration)
    #expect(configuration.side(ofRole: "cmo") == .marketing)
    #expect(configuration.side(ofRole: "Cio") == .it)
    #expect(configuration.side(ofRole: "ceo") == nil)
  }

  @Test func `a role of an unknown side counts as other and one without a key is passed over`()
    throws
  {
    let configuration = try configuration(
      "roles:\n  - {key: X, side: moon}\n  - {name: nobody}\n  - {key: Y}\n")
    #expect(configuration.roles.map(\.key) == ["X", "Y"])
    #expect(configuration.roles.map(\.side) == [.other, .other])
    #expect(configuration.roles.last?.name == "Y")
  }

  @Test(arguments: Side.allCases)
  func `sides belong to marketing's half, to IT's or to neither`(side: Side) {
    let marketing: Set<Side> = [.marketing, .sales, .service, .product, .pr]
    let it: Set<Side> = [.it, .data]
    #expect(side.half == (marketing.contains(side) ? .marketing : it.contains(side) ? .it : nil))
  }

  private func configuration(_ text: String) throws -> Configuration {
    Configuration(try Document(configuration: Array(text.utf8)))
  }
}
