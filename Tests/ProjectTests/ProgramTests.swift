import Testing

/// What the program is made of.
struct ProgramTests {
  @Test func `neither Foundation nor ICU is linked`() {
    let libraries = Project.output("ldd \(Project.program)")
    #expect(libraries.contains("libncursesw"))
    for unwanted in [
      "libFoundation.so", "libFoundationInternationalization", "_FoundationICU", "libicu",
    ] {
      #expect(!libraries.contains(unwanted), "\(unwanted)")
    }
  }

  @Test func `the program carries every file of the demo stores and every theme`() {
    let table = Project.lines("Sources/CEmbedded/Files.inc")
      .filter { $0.hasPrefix("    {\"") }
      .compactMap { $0.split(separator: "\"").dropFirst().first.map(String.init) }
    let files = Project.files.filter { $0.hasPrefix("demo/") || $0.hasPrefix("themes/") }
    #expect(Set(table) == Set(files), "scripts/embed-files")
    #expect(table.count == files.count)
  }

  @Test func `no file knows the machine that it was written on`() {
    // In two parts, so that this file holds none of them.
    let places = ["/wo" + "rk/", "/ro" + "ot/", "/opt/sw" + "ift"]
    let options = places.map { "-e \($0)" }.joined(separator: " ")
    let found = Project.output(
      "cd \(Project.folder) && grep -rIl --exclude-dir=.git --exclude=.git --exclude-dir='.build*' "
        + "--exclude=Package.resolved \(options) .")
    #expect(found == "")
  }
}
