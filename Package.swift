// swift-tools-version: 6.2
// The house, from the ground up: each target may use only what stands above it in this list.
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A module without Foundation, I/O, clock or randomness, that is also valid Embedded Swift.
func pure(_ name: String, _ uses: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: uses, swiftSettings: strict)
}

/// A module like that, for the command line and servers only: the browser does without it.
func native(_ name: String, _ uses: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: uses, swiftSettings: strict)
}

/// - Parameter golden: files that the tests compare with, relative to their folder.
func tests(_ name: String, _ uses: [Target.Dependency], golden: [String] = []) -> Target {
  .testTarget(name: name, dependencies: uses, exclude: golden, swiftSettings: strict)
}

/// The house: pure modules, from the ground up.
let house: [Target] = [
  pure("LZMA"),
  pure("JSON"),
  pure("Markup"),
  pure("Time"),
  pure("Evidence"),
  pure("Anatomy", ["Evidence"]),
  pure("Safety", ["Anatomy", "Evidence"]),
  pure("Atlas", ["Safety", "Anatomy", "Evidence"]),
  pure("Reasoning", ["Atlas", "Safety", "Anatomy", "Evidence"]),
  pure("Care", ["Atlas", "Safety", "Anatomy", "Evidence", "Time"]),
  pure("Assessment", ["Reasoning", "Atlas", "Safety", "Anatomy", "Evidence", "JSON"]),
  pure(
    "Journal",
    ["Assessment", "Reasoning", "Care", "Atlas", "Safety", "Anatomy", "Evidence", "Time", "JSON"]),
  native("Review", ["Atlas", "Safety", "Anatomy", "Evidence", "Markup"]),
  pure("Figure", ["Atlas", "Anatomy", "Evidence", "Markup"]),
  pure(
    "Companion",
    [
      "Journal", "Figure", "Assessment", "Care", "Reasoning", "Atlas", "Safety", "Anatomy",
      "Evidence", "Time", "Markup", "JSON",
    ]),
]

let houseTests: [Target] = [
  .target(
    name: "ReadingGrade", path: "Tests/Support/ReadingGrade", swiftSettings: strict),
  tests("LZMATests", ["LZMA"], golden: ["Packed"]),
  tests("JSONTests", ["JSON"]),
  tests("MarkupTests", ["Markup"]),
  tests("TimeTests", ["Time"]),
  tests("AnatomyTests", ["Anatomy"]),
  tests("EvidenceTests", ["Evidence"]),
  tests("SafetyTests", ["Safety", "Anatomy", "Evidence", "ReadingGrade"]),
  tests("AtlasTests", ["Atlas", "Safety", "Anatomy", "Evidence", "ReadingGrade"]),
  tests("ReviewTests", ["Review", "Atlas", "Safety", "Anatomy", "Evidence"], golden: ["Golden"]),
  tests("ReasoningTests", ["Reasoning", "Assessment", "Atlas", "Safety", "Anatomy"]),
  tests("CareTests", ["Care", "Atlas", "Safety", "Anatomy", "Evidence", "Time"]),
  tests(
    "AssessmentTests", ["Assessment", "Reasoning", "Atlas", "Safety", "Anatomy", "JSON"]),
  tests(
    "JournalTests",
    ["Journal", "Assessment", "Reasoning", "Care", "Atlas", "Safety", "Anatomy", "Time", "JSON"]),
  tests("FigureTests", ["Figure", "Atlas", "Anatomy", "Markup"]),
  tests(
    "CompanionTests",
    [
      "Companion", "Journal", "Figure", "Assessment", "Care", "Reasoning", "Atlas", "Safety",
      "Anatomy", "Evidence", "Time", "Markup", "JSON", "ReadingGrade",
    ]),
]

/// What touches the world: files, the network, the clock.
let shells: [Target] = [
  .executableTarget(name: "FirstView", dependencies: ["Companion"], swiftSettings: strict),
  .plugin(name: "DrawFirstView", capability: .buildTool(), dependencies: ["FirstView"]),
  .plugin(name: "WebBundle", capability: .buildTool()),
  .target(name: "Site", swiftSettings: strict, plugins: ["DrawFirstView", "WebBundle"]),
  .target(
    name: "Server",
    dependencies: [
      "Site",
      .product(name: "Hummingbird", package: "hummingbird"),
      .product(name: "HTTPTypes", package: "swift-http-types"),
      .product(name: "Logging", package: "swift-log"),
      .product(name: "NIOCore", package: "swift-nio"),
    ],
    swiftSettings: strict),
  .executableTarget(
    name: "unknot",
    dependencies: [
      "Server", "Site", "Review", "Journal", "Figure", "Assessment", "Care", "Reasoning", "Atlas",
      "Safety",
      "Anatomy", "Evidence", "Time", "Markup", "JSON",
      .product(name: "ArgumentParser", package: "swift-argument-parser"),
    ],
    swiftSettings: strict),
]

let shellTests: [Target] = [
  tests("SiteTests", ["Site"]),
  tests(
    "UnknotTests", ["unknot", "Journal", "Care", "Assessment", "Anatomy", "JSON"],
    golden: ["help.txt"]),
]

/// Benchmarks: measured side by side with peers, never in a test.
let tools: [Target] = [
  .executableTarget(
    name: "Benchmarks",
    dependencies: ["Assessment", "Reasoning", "Atlas", "Safety", "Anatomy", "JSON"],
    path: "Benchmarks",
    exclude: ["browser.py"],
    swiftSettings: strict)
]

let package = Package(
  name: "Unknot",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "unknot", targets: ["unknot"])],
  dependencies: [
    // Without its default traits: we read no configuration files.
    .package(
      url: "https://github.com/hummingbird-project/hummingbird.git", exact: "2.28.1", traits: []),
    // Parts of Hummingbird whose types its interface shows; it sets their versions.
    .package(url: "https://github.com/apple/swift-http-types.git", from: "1.8.0", traits: []),
    .package(url: "https://github.com/apple/swift-log.git", from: "1.14.0"),
    .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.0"),
    .package(url: "https://github.com/apple/swift-argument-parser.git", exact: "1.8.2"),
  ],
  targets: house + houseTests + shells + shellTests + tools
)
