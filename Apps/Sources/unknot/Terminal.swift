import ArgumentParser
import Foundation

/// Prints a line at once, also where the output goes to a file or a pipe.
func say(_ line: String) {
  write(Array((line + "\n").utf8))
}

/// Writes bytes to standard output at once.
func write(_ bytes: [UInt8]) {
  FileHandle.standardOutput.write(Data(bytes))
}

/// Ends the command with exit status 1 and one sentence on standard error.
func complaint(_ sentence: String) -> ExitCode {
  FileHandle.standardError.write(Data(("unknot: " + sentence + "\n").utf8))
  return .failure
}

/// The bytes of a file; `-` is standard input.
func contents(of path: String) throws -> [UInt8] {
  if path == "-" { return Array(FileHandle.standardInput.readDataToEndOfFile()) }
  guard FileManager.default.fileExists(atPath: path) else {
    throw complaint("There is no file \(path)")
  }
  do {
    // A handle reads pipes too, as `<(…)` of a shell gives them.
    let file = try FileHandle(forReadingFrom: URL(filePath: path))
    return Array(try file.readToEnd() ?? Data())
  } catch {
    throw complaint("Can't read \(path): \(error.localizedDescription)")
  }
}

/// Writes a file whole or not at all.
func save(_ bytes: [UInt8], to path: String) throws {
  do {
    try Data(bytes).write(to: URL(filePath: path), options: .atomic)
  } catch {
    throw complaint("Can't write \(path): \(error.localizedDescription)")
  }
}
