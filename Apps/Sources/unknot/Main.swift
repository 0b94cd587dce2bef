import ArgumentParser
import Foundation

/// Where the program begins: what every command relies on, then the command.
@main
enum Main {
  static func main() async {
    openClosedStreams()
    // A reader that went away is an answer of `write`, no end without a word.
    signal(SIGPIPE, SIG_IGN)
    // Help and version go through the C library, which keeps what could not be written.
    atexit { if fflush(nil) != 0 { _exit(ExitCode.failure.rawValue) } }
    if CommandLine.arguments.dropFirst() == ["--version"] {
      say(Version.text)
    } else {
      await Unknot.main(nil)
    }
  }

  /// A stream that was closed gets a place that refuses, so that no file opened later takes it.
  private static func openClosedStreams() {
    for stream in STDIN_FILENO...STDERR_FILENO where fcntl(stream, F_GETFD) < 0 {
      _ = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
