import Foundation

/// What a run of the built program left behind.
struct Ran {
  let status: Int32
  let out: String
  let complaint: String

  /// Runs the program that stands beside the tests.
  init(_ arguments: String..., input: String = "") throws {
    try self.init(arguments, input: input)
  }

  /// - Parameter home: where the journal of this computer is; a place without one where left out.
  init(_ arguments: [String], input: String = "", home: URL? = nil) throws {
    try self.init(
      Ran.folder.appending(path: "unknot"), arguments, input: input,
      environment: Ran.environment(home: home ?? Ran.nowhere))
  }

  /// Runs a script of the shell; its arguments are `$1` and so on.
  init(shell script: String, arguments: [String]) throws {
    try self.init(
      URL(filePath: "/bin/bash"), ["-c", script, "bash"] + arguments, input: "",
      environment: Ran.environment(home: Ran.nowhere))
  }

  /// With the journal in a folder of the test's own.
  static func environment(home: URL) -> [String: String] {
    ProcessInfo.processInfo.environment.merging(["XDG_DATA_HOME": home.path]) { _, own in own }
  }

  private static let nowhere = FileManager.default.temporaryDirectory
    .appending(path: "unknot-nowhere-\(UUID())")

  private init(
    _ program: URL, _ arguments: [String], input: String, environment: [String: String]
  ) throws {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.environment = environment
    let streams = (Pipe(), Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = streams
    try process.run()
    // Small inputs and outputs fit into the pipes; large outputs are read while it runs.
    streams.0.fileHandleForWriting.write(Data(input.utf8))
    try streams.0.fileHandleForWriting.close()
    out = String(decoding: streams.1.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    complaint = String(
      decoding: streams.2.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
  }

  /// Where the build puts its products.
  static var folder: URL {
    #if os(macOS)
      Bundle(for: Marker.self).bundleURL.deletingLastPathComponent()
    #else
      Bundle.main.bundleURL
    #endif
  }

  private final class Marker {}
}

/// The folder with the tests of the apps.
let testsFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

/// The folder with the tests of the house.
let houseTestsFolder = testsFolder.deletingLastPathComponent().deletingLastPathComponent()
  .appending(path: "Tests")
