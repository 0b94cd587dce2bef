// swift-tools-version: 6.2
// How other programs use the house. `make test` builds and runs all of it.
import PackageDescription

let package = Package(
  name: "UnknotExamples",
  platforms: [.macOS(.v15), .iOS(.v18)],
  dependencies: [.package(name: "Unknot", path: "..")],
  targets: [
    .executableTarget(
      name: "Maria",
      dependencies: [
        .product(name: "UnknotMind", package: "Unknot"),
        .product(name: "UnknotGround", package: "Unknot"),
      ],
      swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)])
  ]
)
