import Foundation

/// What is typed: whole lines while questions are asked, single keys while a session runs.
final class Keyboard {
  private var isAtEnd = false
  private let isTerminal = isatty(STDIN_FILENO) == 1
  private var saved = termios()

  /// The next line without its end; nil when nothing more can come.
  func line() -> String? {
    var bytes: [UInt8] = []
    while let byte = next() {
      if byte == UInt8(ascii: "\n") { return String(decoding: bytes, as: UTF8.self) }
      bytes.append(byte)
    }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }

  /// A key, waiting for it at most so long; nil when none came.
  func key(within milliseconds: Int32) -> Character? {
    guard !isAtEnd else {
      usleep(UInt32(milliseconds) * Keyboard.microseconds)
      return nil
    }
    var wait = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    guard poll(&wait, 1, milliseconds) > 0 else { return nil }
    return next().map { Character(UnicodeScalar($0)) }
  }

  /// Gives single keys, unechoed, while `work` runs.
  func raw<T>(_ work: () throws -> T) rethrows -> T {
    guard isTerminal else { return try work() }
    tcgetattr(STDIN_FILENO, &saved)
    var raw = saved
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO)
    tcsetattr(STDIN_FILENO, TCSANOW, &raw)
    defer { tcsetattr(STDIN_FILENO, TCSANOW, &saved) }
    return try work()
  }

  private func next() -> UInt8? {
    var byte: UInt8 = 0
    guard !isAtEnd, read(STDIN_FILENO, &byte, 1) == 1 else {
      isAtEnd = true
      return nil
    }
    return byte
  }

  private static let microseconds: UInt32 = 1000  // in a millisecond
}
