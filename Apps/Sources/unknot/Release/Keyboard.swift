import Foundation
import Synchronization

/// What is typed: whole lines while questions are asked, single keys while a session runs.
///
/// While keys are read one by one, Ctrl-C, Ctrl-Z and Ctrl-\ come as keys; signals from elsewhere are
/// remembered. So a session notes what was pressed before the program ends.
final class Keyboard {
  private var isAtEnd = false
  private let isTerminal = isatty(STDIN_FILENO) == 1

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

  /// Lets `work` come to its end where a signal asks the program to end, and ends it then.
  func finishing<T>(_ work: () throws -> T) rethrows -> T {
    Keyboard.heard.store(0, ordering: .relaxed)
    for name in Keyboard.signals { signal(name) { Keyboard.heard.store($0, ordering: .relaxed) } }
    defer {
      for name in Keyboard.signals { signal(name, SIG_DFL) }
      if let name = Keyboard.endAsked { Keyboard.end(by: name) }
    }
    return try work()
  }

  /// Gives single keys, unechoed, while `work` runs.
  func raw<T>(_ work: () throws -> T) rethrows -> T {
    guard isTerminal else { return try work() }
    enterRaw()
    defer { Keyboard.restoreTerminal() }
    return try work()
  }

  /// The signal that asks to end, if one came.
  static var endAsked: Int32? {
    let name = heard.load(ordering: .relaxed)
    return name == 0 || name == SIGTSTP ? nil : name
  }

  /// As the signal, where the keys of the terminal are read one by one.
  static func askEnd(by name: Int32) { heard.store(name, ordering: .relaxed) }

  /// True once where the program shall wait in the background.
  static func takeStop() -> Bool {
    heard.compareExchange(expected: SIGTSTP, desired: 0, ordering: .relaxed).exchanged
  }

  /// Hands the terminal back to the shell until it is called to the foreground again.
  func stop() {
    Keyboard.restoreTerminal()
    raise(SIGSTOP)
    if isTerminal { enterRaw() }
  }

  /// Ends the program as the signal would have, after what it had to write down.
  static func end(by name: Int32) -> Never {
    restoreTerminal()
    signal(name, SIG_DFL)
    // Threads of the library that runs commands let no signal through.
    var names = sigset_t()
    sigemptyset(&names)
    sigaddset(&names, name)
    pthread_sigmask(SIG_UNBLOCK, &names, nil)
    raise(name)
    _exit(128 + name)
  }

  /// The terminal as it was before single keys.
  static func restoreTerminal() {
    saved.withLock { state in
      guard var before = state else { return }
      tcsetattr(STDIN_FILENO, TCSADRAIN, &before)
      state = nil
    }
  }

  private func enterRaw() {
    var before = termios()
    guard tcgetattr(STDIN_FILENO, &before) == 0 else { return }
    Keyboard.saved.withLock { [before] in $0 = before }
    before.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
    tcsetattr(STDIN_FILENO, TCSANOW, &before)
  }

  private func next() -> UInt8? {
    var byte: UInt8 = 0
    var wait = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    while !isAtEnd {
      if Keyboard.endAsked != nil { break }
      // A signal may be heard by another thread, so that nothing interrupts the wait.
      if poll(&wait, 1, Keyboard.patience) <= 0 { continue }
      let count = read(STDIN_FILENO, &byte, 1)
      if count == 1 { return byte }
      if count < 0, errno == EINTR { continue }
      isAtEnd = true
    }
    return nil
  }

  private static let saved = Mutex<termios?>(nil)
  private static let heard = Atomic<Int32>(0)
  private static let signals = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP]
  private static let patience: Int32 = 200  // milliseconds; ours
  private static let microseconds: UInt32 = 1000  // in a millisecond
}
