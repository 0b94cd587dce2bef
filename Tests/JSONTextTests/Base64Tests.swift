import JSONText
import Testing

@Suite struct Base64Tests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func `the examples of the standard hold`(plain: String, coded: String) {
    #expect(Base64.text(Array(plain.utf8)) == coded)
    #expect(Base64.bytes(coded) == Array(plain.utf8))
  }

  @Test func `every byte comes back at every place`() {
    for byte in UInt8.min...UInt8.max {
      for length in 1...4 {
        for place in 0..<length {
          var bytes = [UInt8](repeating: 0x5A, count: length)
          bytes[place] = byte
          #expect(Base64.bytes(Base64.text(bytes)) == bytes)
        }
      }
    }
  }

  @Test(arguments: ["Z", "Zg=", "Zg", "Zh==", "Zm9=", "Z===", "====", "Zg==Zg==", "Zm 9", "Zmé="])
  func `what is not written so is refused`(text: String) { #expect(Base64.bytes(text) == nil) }
}
