// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
]

/// A module of the product. `docs/ARCHITECTURE.md` draws how they rest on each other.
func module(_ name: String, on dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// A thin shim over a C library, so that no C macro reaches Swift.
func shim(_ name: String, linking libraries: [String] = []) -> Target {
  .target(name: name, linkerSettings: libraries.map { .linkedLibrary($0) })
}

/// The tests of one module, in the folder of the same name.
func tests(
  _ name: String, on dependencies: [Target.Dependency], excluding excluded: [String] = []
) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: excluded, swiftSettings: strict)
}

let package = Package(
  name: "steerco",
  products: [.executable(name: "steerco", targets: ["steerco"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // Leaves
    shim("CUtf8proc", linking: ["utf8proc"]),
    shim("CYaml", linking: ["yaml"]),
    shim("CSystem"),
    shim("CNcurses", linking: ["ncursesw", "tinfo"]),
    shim("CEmbedded"),
    module("Text", on: ["CUtf8proc"]),
    module("Notation", on: ["CYaml"]),
    // Pure
    module("Domain", on: ["Text", "Notation"]),
    module("Localization", on: ["Domain", "Notation", "Text"]),
    module("Interchange", on: ["Notation"]),
    module("Canvas", on: ["Text", "Notation"]),
    module("Dashboard", on: ["Canvas", "Localization", "Domain", "Notation", "Text"]),
    // Edge
    module("Git", on: ["CSystem"]),
    module("Store", on: ["Domain", "Notation", "Text", "CSystem"]),
    module("Workspace", on: ["Store", "Git", "Domain", "Interchange", "Notation", "Text"]),
    module("CursesTerminal", on: ["Canvas", "Text", "CNcurses"]),
    .executableTarget(
      name: "steerco",
      dependencies: [
        "CEmbedded", "Workspace", "Store", "Git", "Dashboard", "Canvas", "CursesTerminal",
        "Interchange", "Localization", "Domain", "Notation", "Text", "CSystem",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // Tests
    .target(name: "CTestSupport", path: "Tests/CTestSupport"),
    .target(
      name: "TestSupport", dependencies: ["Domain", "Git", "Notation", "Store", "CTestSupport"],
      path: "Tests/TestSupport",
      swiftSettings: strict),
    tests("TextTests", on: ["Text", "TestSupport"]),
    tests("NotationTests", on: ["Notation"]),
    tests("DomainTests", on: ["Domain", "Notation", "TestSupport"]),
    tests("StoreTests", on: ["Store", "Workspace", "Domain", "Notation", "TestSupport"]),
    tests("LocalizationTests", on: ["Localization", "Domain", "Notation"]),
    tests(
      "DashboardTests",
      on: ["Dashboard", "Canvas", "Localization", "Domain", "Notation", "Store", "TestSupport"],
      excluding: ["Snapshots"]),
    tests("CanvasTests", on: ["Canvas", "Text", "Notation"]),
    tests("CommandTests", on: ["steerco", "Domain", "Interchange", "TestSupport"]),
    tests("EndToEnd", on: ["steerco", "TestSupport"]),
    tests("GitTests", on: ["Git", "TestSupport"]),
    tests("InterchangeTests", on: ["Interchange", "Notation", "TestSupport"]),
    tests("ProjectTests", on: ["steerco", "Dashboard", "Canvas", "Domain"]),
    tests(
      "WorkspaceTests",
      on: ["Workspace", "Store", "Git", "Domain", "Notation", "Interchange", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)
