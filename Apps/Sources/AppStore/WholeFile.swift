public import Foundation

/// A file that is replaced whole or not at all, as what a link of that name leads to.
public struct WholeFile: Sendable {
  /// The path without links.
  private let path: String

  public init(_ path: String) { self.path = WholeFile.target(of: path) }

  /// Writes beside the file and puts it in its place; the error of the system where that fails.
  ///
  /// - Parameters:
  ///   - rights: of a file that is not there yet; one that is keeps its own.
  ///   - unchanged: is asked last, right before the file is put in its place.
  public func write(
    _ bytes: [UInt8], rights: mode_t, onlyIf unchanged: () -> Bool = { true }
  ) -> Int32? {
    var known = stat()
    let exists = stat(path, &known) == 0
    // A device or pipe has nothing to replace, and of two names for one file both shall change.
    if exists, known.st_mode & S_IFMT != S_IFREG || known.st_nlink > 1 {
      return unchanged() ? writeInPlace(bytes) : EAGAIN
    }
    let beside = path + ".\(getpid()).new"
    let file = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, rights)
    guard file >= 0 else { return errno }
    if exists {
      _ = fchown(file, known.st_uid, known.st_gid)
      _ = fchmod(file, known.st_mode & 0o7777)
    }
    var error = send(bytes, to: file)
    if error == nil, fsync(file) != 0 { error = errno }
    if close(file) != 0, error == nil { error = errno }
    if error == nil, !unchanged() { error = EAGAIN }
    if error == nil, rename(beside, path) != 0 { error = errno }
    if error != nil { unlink(beside) }
    return error
  }

  /// Adds bytes at the end and waits until they are on the device.
  public func append(_ bytes: [UInt8], rights: mode_t) -> Int32? {
    let file = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, rights)
    guard file >= 0 else { return errno }
    var error = send(bytes, to: file)
    if error == nil, fsync(file) != 0, errno != EINVAL { error = errno }
    if close(file) != 0, error == nil { error = errno }
    return error
  }

  private func writeInPlace(_ bytes: [UInt8]) -> Int32? {
    let file = open(path, O_WRONLY | O_TRUNC | O_CLOEXEC)
    guard file >= 0 else { return errno }
    var error = send(bytes, to: file)
    if close(file) != 0, error == nil { error = errno }
    return error
  }

  private static func target(of path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

/// Writes all bytes to an open file; the error of the system where that fails.
public func send(_ bytes: [UInt8], to file: Int32) -> Int32? {
  var sent = 0
  while sent < bytes.count {
    let count = bytes.withUnsafeBytes { all in
      all.baseAddress.map { write(file, $0 + sent, bytes.count - sent) } ?? 0
    }
    if count > 0 { sent += count } else if count < 0, errno != EINTR { return errno }
  }
  return nil
}

/// The bytes of an open file up to its end.
public func received(from file: Int32) throws(SystemError) -> [UInt8] {
  var bytes: [UInt8] = []
  var part = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = read(file, &part, part.count)
    if count == 0 { return bytes }
    if count > 0 {
      bytes.append(contentsOf: part[..<count])
    } else if errno != EINTR {
      throw SystemError(code: errno)
    }
  }
}

/// What the system answered.
public struct SystemError: Error, Hashable, Sendable {
  public let code: Int32

  public init(code: Int32) { self.code = code }

  /// As "no space left on device".
  public var reason: String {
    let text = String(cString: strerror(code))
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
