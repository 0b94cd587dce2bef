import ArgumentParser
import Foundation

/// Prints a line at once, also where the output goes to a file or a pipe.
func say(_ line: String) {
  FileHandle.standardOutput.write(Data((line + "\n").utf8))
}

/// Ends the command with exit status 1 and one sentence on standard error.
func complaint(_ sentence: String) -> ExitCode {
  FileHandle.standardError.write(Data(("unknot: " + sentence + "\n").utf8))
  return .failure
}
