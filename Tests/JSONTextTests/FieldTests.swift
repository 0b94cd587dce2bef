import JSONText
import Testing

@Suite struct FieldTests {
  private enum Fruit: String, CaseIterable { case apple, banana, cherry }

  private func field(_ text: String, path: String = "basket") throws -> Field {
    Field(try JSONValue.parsed(text), path: path)
  }

  @Test func `members are read by name, and null is the same as absent`() throws {
    let fields = try field(#"{"a":1,"b":null}"#).fields(knowing: ["a", "b", "c"])
    #expect(try fields.required("a").wholeNumber(in: 0...3) == 1)
    #expect(fields.optional("b") == nil)
    #expect(fields.optional("c") == nil)
    #expect(
      sentence { () throws(FieldError) in _ = try fields.required("b") } == "basket.b: is missing.")
  }

  @Test func `an unknown member is an error that names the nearest`() throws {
    let misspelt = try field(#"{"aples":1}"#)
    #expect(
      sentence { () throws(FieldError) in _ = try misspelt.fields(knowing: ["apples", "pears"]) }
        == #"basket: unknown field "aples"; the nearest known one is "apples"."#)
  }

  @Test(
    arguments: [
      ("130", nil), ("0", nil), ("131", "131"), ("-1", "-1"), ("1.5", "1.5"), ("\"x\"", "\"x\""),
      ("1e300", "1e+300"), ("[]", "an array"), ("{}", "an object"), ("true", "true"),
    ] as [(String, String?)])
  func `a whole number is held to its range`(text: String, found: String?) throws {
    let age = try field(text, path: "person.age")
    #expect(
      sentence { () throws(FieldError) in _ = try age.wholeNumber(in: 0...130) }
        == found.map { "person.age: expected a whole number from 0 to 130, found \($0)." })
  }

  @Test func `milliseconds beyond thirty-two bits are exact`() throws {
    #expect(try field("1790000000001").wholeNumber64() == 1_790_000_000_001)
    let tooLarge = try field("9007199254740992")
    #expect(
      sentence { () throws(FieldError) in _ = try tooLarge.wholeNumber64() }
        == "basket: expected a whole number, found 9007199254740992.")
  }

  @Test func `an unknown word names the nearest one known`() throws {
    #expect(try field("\"banana\"").word("fruit", of: Fruit.self) == .banana)
    let misspelt = try field("\"bananna\"")
    let strange = try field("\"locomotive\"")
    #expect(
      sentence { () throws(FieldError) in _ = try misspelt.word("fruit", of: Fruit.self) }
        == #"basket: unknown fruit "bananna"; the nearest known one is "banana"."#)
    #expect(
      sentence { () throws(FieldError) in _ = try strange.word("fruit", of: Fruit.self) }
        == #"basket: unknown fruit "locomotive"."#)
  }

  @Test(
    arguments: [
      ("left", "left"), ("lfet", "left"), ("leftt", "left"), ("Right", "right"), ("middle", nil),
      ("", nil), ("ri", nil),
    ] as [(String, String?)])
  func `the nearest word is one slip in three letters away`(written: String, expected: String?) {
    #expect(nearest(to: written, in: ["left", "right", "midline"]) == expected)
  }

  @Test func `a long text is cut in a message`() {
    let long = String(repeating: "ä", count: 61)
    #expect(JSONValue.string(long).shown == "\"\(String(repeating: "ä", count: 60))…\"")
  }

  private func sentence(_ read: () throws(FieldError) -> Void) -> String? {
    do {
      try read()
      return nil
    } catch { return error.sentence }
  }

  @Test(
    arguments: [
      ("buttok", "buttock-upper-outer"), ("buttock", "buttock-upper-outer"),
      ("butt", "buttock-upper-outer"), ("but", nil), ("sacr", "sacrum"), ("sakrum", "sacrum"),
      ("locomotive", nil),
    ] as [(String, String?)])
  func `a word that was only begun is near those that begin so`(written: String, near: String?) {
    let known = [
      "sacroiliac", "sacrum", "buttock-upper-inner", "buttock-upper-outer", "buttock-lower-outer",
    ]
    #expect(nearest(to: written, in: known) == near)
  }
}
