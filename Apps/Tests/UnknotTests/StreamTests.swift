import Foundation
import Testing

/// What happens at the edges of the program: full and closed streams, control characters, signals.
@Suite struct StreamTests {
  private func shell(_ script: String, _ arguments: String...) throws -> Ran {
    try Ran(
      shell: script, arguments: [Ran.folder.appending(path: "unknot").path] + arguments)
  }

  @Test(arguments: [
    "\"$1\" atlas list > /dev/full", "\"$1\" --help > /dev/full",
    "\"$1\" assess --batch - > /dev/full <<< '{\"id\":\"a\"}'",
  ])
  func `a full device ends with 1 and one sentence`(script: String) throws {
    let ran = try shell(script)
    #expect(ran.status == 1, "\(ran.complaint)")
    if !script.contains("--help") {
      #expect(ran.complaint == "unknot: Can't write the output: no space left on device.\n")
    }
  }

  @Test func `a closed output ends with 1 and one sentence`() throws {
    let ran = try shell("\"$1\" atlas list >&-")
    #expect(ran.status == 1)
    #expect(ran.complaint == "unknot: Can't write the output: bad file descriptor.\n")
  }

  @Test func `a closed input ends with 1 and one sentence`() throws {
    let ran = try shell("\"$1\" assess - <&-")
    #expect(ran.status == 1)
    #expect(ran.complaint == "unknot: Can't read standard input: bad file descriptor.\n")
    let release = try shell("\"$1\" release gluteus-medius.middle --side left <&-")
    #expect(release.status == 1)
    #expect(release.complaint == "unknot: No answer came, so no session opens.\n")
  }

  @Test func `a reader that went away ends it without a crash`() throws {
    let ran = try shell("set -o pipefail; \"$1\" atlas list | head -1")
    #expect(ran.status == 1)
    #expect(ran.complaint.isEmpty)
  }

  @Test func `a folder in the place of a file is one sentence`() throws {
    let ran = try shell("\"$1\" assess /")
    #expect(ran.status == 1)
    #expect(ran.complaint == "unknot: Can't read /: is a directory.\n")
  }

  @Test func `control characters of a file never reach the terminal raw`() throws {
    let hostile = "\u{1B}]0;x\u{07}\u{1B}[2J\u{9B}31m\u{202E}"
    let escaped = hostile.unicodeScalars.map { "\\u" + String(format: "%04x", $0.value) }.joined()
    for input in [
      "{\"id\":\"\(escaped)\",\"days\":-1}", "{\"id\":\"a\",\"\(escaped)\":1}",
      "{\"id\":\"a\",\"drawing\":[{\"region\":\"\(escaped)\"}]}", "{\"id\":\"\(escaped)\"}",
      "{\"id\":\"\(escaped)\",\"days\":1}",
    ] {
      for arguments in [["assess", "-"], ["assess", "--batch", "-"]] {
        let ran = try Ran(arguments, input: input)
        for scalar in (ran.out + ran.complaint).unicodeScalars where scalar != "\n" {
          let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
          #expect(!isControl && scalar != "\u{202E}", "\(input)")
        }
      }
    }
  }

  @Test func `the version tells build and content`() throws {
    let ran = try Ran("--version")
    #expect(ran.status == 0)
    #expect(
      ran.out.contains(/^Unknot \d+\.\d+, build [0-9a-f]{16}, content [0-9a-f]{16} \(\d+ sources/))
  }

  @Test func `after the last number nothing is said of a session that does not open`() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).ndjson")
    defer { try? FileManager.default.removeItem(at: file) }
    let ran = try Ran(
      [
        "release", "gluteus-medius.middle", "--side", "left", "--no-warm-up", "--silent",
        "--speed", "100", "--journal", file.path,
      ], input: ReleaseTests.well + "6\n\n")
    #expect(ran.status == 0)
    #expect(ran.complaint.isEmpty)
    #expect(ran.out.contains("Noted in "))
  }
}
