import Foundation
import Testing

@Suite struct AssessTests {
  static let good = #"{"id":"a","drawing":[{"region":"buttock-upper-outer","side":"left"}]}"#

  @Test func `a good case gives a page to read, and with --json the result`() throws {
    let page = try Ran("assess", "-", input: Self.good)
    #expect(page.status == 0)
    #expect(page.out.contains("What to do: care for yourself"))
    #expect(page.out.contains("not a diagnosis"))
    let json = try Ran("assess", "--json", "-", input: Self.good)
    #expect(json.status == 0)
    #expect(json.out.hasPrefix(#"{"id":"a","advice":{"level":"self-care""#))
  }

  @Test func `a batch gives one line for each case in the same order, and 1 where one was bad`()
    throws
  {
    let lines = ["\u{FEFF}" + Self.good, "", "nope", #"{"id":"c","days":-1}"#, " \r", Self.good]
    let ran = try Ran("assess", "--batch", "-", input: lines.joined(separator: "\n") + "\n")
    #expect(ran.status == 1)
    let results = ran.out.split(separator: "\n")
    #expect(results.count == 4)
    #expect(results[0].hasPrefix(#"{"id":"a","advice""#))
    #expect(results[1].hasPrefix(#"{"id":null,"line":3,"error""#))
    #expect(results[2].hasPrefix(#"{"id":"c","error":"days"#))
    #expect(results[3] == results[0])
  }

  @Test func `an id that was only begun is answered with the nearest`() throws {
    let ran = try Ran(
      "assess", "-", input: #"{"id":"a","drawing":[{"region":"buttok","side":"left"}]}"#)
    #expect(ran.status == 1)
    #expect(
      ran.complaint == """
        unknot: drawing[0].region: unknown region "buttok"; the nearest known one is \
        "buttock-upper-outer".

        """)
  }

  @Test func `a wrong field says where`() throws {
    let ran = try Ran("assess", "-", input: #"{"id":"a","person":{"age":"old"}}"#)
    #expect(
      ran.complaint
        == "unknot: person.age: expected a whole number from 0 to 130, found \"old\".\n")
  }

  @Test func `the example runs, and its page has words, no ids and no decibels`() throws {
    let example = try Ran("assess", "--example")
    #expect(example.status == 0)
    let page = try Ran("assess", "-", input: example.out)
    #expect(page.status == 0)
    #expect(page.out.contains("Piriformis, left (deep hip rotator"))
    #expect(page.out.contains("Worse after sitting: speaks "))
    #expect(page.out.contains("danger signs were not asked"))
    let list = page.out.components(separatedBy: "Next: ")[0]
    for sign in ["[", " dB", "answer:", "region:", "\u{1B}"] {
      #expect(!list.contains(sign), "\(sign)")
    }
  }

  @Test func `what was not asked is said`() throws {
    let page = try Ran("assess", "-", input: Self.good)
    #expect(page.out.contains("Danger signs were not asked"))
  }

  @Test func `an empty batch is no error`() throws {
    let ran = try Ran("assess", "--batch", "-")
    #expect(ran.status == 0)
    #expect(ran.out.isEmpty)
  }

  @Test func `a misspelt id is named with the nearest known one`() throws {
    let typo = Self.good.replacing("upper-outer", with: "uper-outer")
    let ran = try Ran("assess", "-", input: typo)
    #expect(ran.status == 1)
    #expect(ran.out.isEmpty)
    #expect(ran.complaint.contains("buttock-uper-outer"))
    #expect(ran.complaint.contains("buttock-upper-outer"))
  }

  @Test(arguments: [
    ["assess"], ["assess", "-", "--batch", "-"], ["assess", "-", "--frob"], ["frob"],
  ])
  func `a wrong use ends with 64`(arguments: [String]) throws {
    let ran =
      switch arguments.count {
      case 1: try Ran(arguments[0])
      case 3: try Ran(arguments[0], arguments[1], arguments[2])
      default: try Ran(arguments[0], arguments[1], arguments[2], arguments[3])
      }
    #expect(ran.status == 64)
    #expect(ran.complaint.contains("Usage:"))
  }

  @Test func `a file that is not there gives one sentence and 1`() throws {
    let ran = try Ran("assess", "no-such-file.json")
    #expect(ran.status == 1)
    #expect(ran.complaint == "unknot: There is no file no-such-file.json\n")
  }
}
