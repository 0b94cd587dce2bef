import Foundation
import Testing

@Suite struct AtlasCommandTests {
  @Test(arguments: [
    ("periformis", "piriformis"), ("QL", "quadratus-lumborum"), ("SI joint", "sacroiliac-joint"),
  ])
  func `people find what they mean by their own words`(words: String, id: String) throws {
    let ran = try Ran("atlas", "find", words)
    #expect(ran.status == 0)
    #expect(ran.out.contains(id + " "))
    #expect(try Ran("atlas", "find", "xyzzy").status == 1)
  }

  @Test func `show prints an entry with its sources`() throws {
    let ran = try Ran("atlas", "show", "piriformis")
    #expect(ran.status == 0)
    #expect(ran.out.contains("Deep hip rotator"))
    #expect(ran.out.contains("[travell-simons-1992]"))
  }

  @Test func `an id that is not known is answered with the nearest`() throws {
    for command in ["show", "figure"] {
      let ran =
        command == "show"
        ? try Ran("atlas", command, "pirifomis")
        : try Ran("atlas", command, "pirifomis", "--out", "never-written.svg")
      #expect(ran.status == 1)
      #expect(ran.complaint.contains("Did you mean “piriformis”?"))
    }
    #expect(!FileManager.default.fileExists(atPath: "never-written.svg"))
  }

  @Test func `list gives each id of a kind once`() throws {
    let ran = try Ran("atlas", "list", "muscles")
    let ids = ran.out.split(separator: "\n").compactMap { $0.split(separator: " ").first }
    #expect(ids.count == 30)
    #expect(Set(ids).count == ids.count)
  }

  @Test func `a figure is one SVG document with its colours inside`() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).svg")
    defer { try? FileManager.default.removeItem(at: file) }
    let ran = try Ran(
      "atlas", "figure", "piriformis.lateral", "--side", "right", "--out", file.path)
    #expect(ran.status == 0)
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
    #expect(text.contains("fill=\"#") && !text.contains("class="))
    #expect(try XMLDocumentCheck(text).isWellFormed)
  }

  @Test func `a side that a point does not have is refused with those it has`() throws {
    let ran = try Ran(
      "atlas", "figure", "piriformis.lateral", "--side", "midline", "--out", "never.svg")
    #expect(ran.status == 1)
    #expect(ran.complaint.contains("it has left and right"))
  }
}

/// Whether every tag is closed in order: enough to find a drawing that no viewer would open.
struct XMLDocumentCheck {
  let isWellFormed: Bool

  init(_ text: String) throws {
    var open: [Substring] = []
    var isFine = true
    for match in text.matches(of: /<(\/?)([A-Za-z]+)[^>]*?(\/?)>/) {
      if match.1.isEmpty {
        if match.3.isEmpty { open.append(match.2) }
      } else {
        isFine = isFine && open.popLast() == match.2
      }
    }
    isWellFormed = isFine && open.isEmpty
  }
}
