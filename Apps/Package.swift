// swift-tools-version: 6.2
// What touches the world: files, the network, the clock. The house itself is the package above.
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A product of the house.
func house(_ name: String) -> Target.Dependency { .product(name: name, package: "Unknot") }

let package = Package(
  name: "UnknotApps",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "unknot", targets: ["unknot"])],
  dependencies: [
    // By name: a clone in a folder of another name is the same package.
    .package(name: "Unknot", path: ".."),
    // Without its default traits: we read no configuration files.
    .package(
      url: "https://github.com/hummingbird-project/hummingbird.git", exact: "2.28.1", traits: []),
    // Parts of Hummingbird whose types its interface shows; it sets their versions.
    .package(url: "https://github.com/apple/swift-http-types.git", from: "1.8.0", traits: []),
    .package(url: "https://github.com/apple/swift-log.git", from: "1.14.0"),
    .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.0"),
    .package(url: "https://github.com/apple/swift-argument-parser.git", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift.git", exact: "7.10.0"),
  ],
  targets: [
    .target(name: "AppSite", swiftSettings: strict),
    .target(
      name: "AppServer",
      dependencies: [
        "AppSite",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
      ],
      swiftSettings: strict),
    .target(
      name: "AppStore",
      dependencies: [house("UnknotMemory"), .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    .executableTarget(
      name: "unknot",
      dependencies: [
        "AppServer", "AppSite", "AppStore", house("UnknotReview"), house("UnknotMemory"),
        house("UnknotFace"),
        house("UnknotCare"), house("UnknotMind"), house("UnknotContent"), house("UnknotGround"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "AppStoreTests",
      dependencies: [
        "AppStore", house("UnknotMemory"), house("UnknotMind"), house("UnknotContent"),
        house("UnknotGround"),
      ],
      swiftSettings: strict),
    .testTarget(name: "AppSiteTests", dependencies: ["AppSite"], swiftSettings: strict),
    .testTarget(
      name: "UnknotTests",
      dependencies: [
        "unknot", house("UnknotMemory"), house("UnknotCare"), house("UnknotMind"),
        house("UnknotContent"), house("UnknotGround"),
      ],
      exclude: ["help.txt"], swiftSettings: strict),
  ]
)
