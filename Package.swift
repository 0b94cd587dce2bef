// swift-tools-version: 6.2
// The house, from the ground up: each target may use only what stands above it in this list.
// What touches the world (files, the network, the clock) is a package of its own: Apps/.
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A module without Foundation, I/O, clock or randomness, that is also valid Embedded Swift.
func pure(_ floor: String, _ name: String, _ uses: [Target.Dependency] = []) -> Target {
  .target(
    name: name, dependencies: uses, path: "Sources/\(floor)/\(name)", swiftSettings: strict)
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
  pure("Ground", "JSONText"),
  pure("Ground", "Markup"),
  pure("Ground", "CivilTime"),
  pure("Ground", "Zip"),
  pure("Content", "Evidence"),
  pure("Content", "Anatomy", ["Evidence"]),
  pure("Content", "Safety", ["Anatomy", "Evidence"]),
  pure("Content", "Atlas", ["Safety", "Anatomy", "Evidence"]),
  pure("Mind", "Findings", ["Atlas", "Safety", "Anatomy", "Evidence", "JSONText"]),
  pure("Mind", "Reasoning", ["Findings", "Atlas", "Safety", "Anatomy", "Evidence"]),
  pure("Hand", "Care", ["Atlas", "Safety", "Anatomy", "Evidence", "CivilTime"]),
  pure("Hand", "Training", ["Care", "Atlas", "Safety", "Anatomy", "Evidence", "CivilTime"]),
  pure("Memory", "Activity", ["CivilTime", "JSONText"]),
  pure(
    "Memory", "Journal",
    [
      "Activity", "Training", "Findings", "Care", "Atlas", "Safety", "Anatomy",
      "Evidence", "CivilTime", "JSONText",
    ]),
  pure("Memory", "AppleHealth", ["Activity", "CivilTime", "Zip"]),
  pure(
    "Counsel", "Guidance",
    [
      "Journal", "Care", "Reasoning", "Findings", "Atlas", "Safety", "Anatomy", "Evidence",
      "CivilTime",
    ]),
  pure(
    "Counsel", "Assessment",
    ["Guidance", "Reasoning", "Findings", "Atlas", "Safety", "Anatomy", "Evidence", "JSONText"]),
  native("Review", ["Atlas", "Safety", "Anatomy", "Evidence", "Markup"]),
  pure("Face", "Figure", ["Atlas", "Anatomy", "Evidence", "Markup"]),
  pure(
    "Face", "Companion",
    [
      "Guidance", "Findings",
      "Journal", "Activity", "Training", "Figure", "Assessment", "Care", "Reasoning", "Atlas",
      "Safety", "Anatomy", "Evidence", "CivilTime", "Markup", "JSONText",
    ]),
]

let houseTests: [Target] = [
  .target(name: "TestSupport", path: "Tests/Support/TestSupport", swiftSettings: strict),
  .target(
    name: "SampleJournals",
    dependencies: [
      "TestSupport", "Journal", "Care", "Findings", "Atlas", "Safety", "Anatomy", "CivilTime",
    ],
    path: "Tests/Support/SampleJournals", swiftSettings: strict),
  tests("JSONTextTests", ["JSONText", "TestSupport"]),
  tests("MarkupTests", ["Markup"]),
  tests("CivilTimeTests", ["CivilTime"]),
  tests("ZipTests", ["Zip"]),
  tests("AnatomyTests", ["Anatomy"]),
  tests("EvidenceTests", ["Evidence"]),
  tests("SafetyTests", ["Safety", "Anatomy", "Evidence", "TestSupport"]),
  tests("AtlasTests", ["Atlas", "Safety", "Anatomy", "Evidence", "TestSupport"]),
  tests("ReviewTests", ["Review", "Atlas", "Safety", "Anatomy", "Evidence"], golden: ["Golden"]),
  tests(
    "ReasoningTests",
    ["TestSupport", "Reasoning", "Findings", "Assessment", "Atlas", "Safety", "Anatomy"]),
  tests(
    "CareTests", ["TestSupport", "Care", "Atlas", "Safety", "Anatomy", "Evidence", "CivilTime"]),
  tests("TrainingTests", ["Training", "Care", "Atlas", "Safety", "Anatomy", "CivilTime"]),
  tests(
    "AssessmentTests",
    [
      "TestSupport", "Assessment", "Guidance", "Findings", "Reasoning", "Atlas", "Safety",
      "Anatomy", "JSONText",
    ]),
  tests(
    "JournalTests",
    [
      "Journal", "Activity", "Training", "TestSupport", "Findings", "Care", "Atlas", "Safety",
      "Anatomy", "CivilTime", "JSONText",
    ]),
  tests(
    "GuidanceTests",
    [
      "Guidance", "Assessment", "Journal", "Care", "Reasoning", "Findings", "Atlas", "Safety",
      "Anatomy", "CivilTime", "TestSupport", "SampleJournals",
    ]),
  tests("ActivityTests", ["Activity", "CivilTime", "JSONText"]),
  tests("AppleHealthTests", ["AppleHealth", "Activity", "CivilTime", "Zip"]),
  tests("FigureTests", ["Figure", "Atlas", "Anatomy", "Markup"]),
  tests(
    "CompanionTests",
    [
      "Guidance", "Findings", "SampleJournals",
      "Companion", "Journal", "Activity", "Training", "Figure", "Assessment", "Care", "Reasoning",
      "Atlas", "Safety", "Anatomy", "Evidence", "CivilTime", "Markup", "JSONText", "TestSupport",
    ]),
]

/// Benchmarks: measured side by side with peers, never in a test.
let tools: [Target] = [
  .executableTarget(
    name: "Benchmarks",
    dependencies: [
      "Findings",
      "Assessment", "Reasoning", "Atlas", "Safety", "Anatomy", "AppleHealth", "Activity",
      "CivilTime", "Zip", "JSONText",
    ],
    path: "Benchmarks",
    exclude: ["browser.py", "health.sh"],
    swiftSettings: strict)
]

let package = Package(
  name: "Unknot",
  platforms: [.macOS(.v15), .iOS(.v18)],
  products: [
    .library(name: "UnknotGround", targets: ["JSONText", "Markup", "CivilTime", "Zip"]),
    .library(name: "UnknotContent", targets: ["Evidence", "Anatomy", "Safety", "Atlas"]),
    .library(name: "UnknotMind", targets: ["Findings", "Reasoning", "Guidance", "Assessment"]),
    .library(name: "UnknotCare", targets: ["Care", "Training"]),
    .library(name: "UnknotMemory", targets: ["Journal", "Activity", "AppleHealth"]),
    .library(name: "UnknotFace", targets: ["Figure", "Companion"]),
    .library(name: "UnknotReview", targets: ["Review"]),
  ],
  targets: house + houseTests + tools
)
