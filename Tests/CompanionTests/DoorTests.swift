import Companion
import Testing

/// What crosses between the host and the app: bytes as they are, many lines at once, and nothing drawn
/// where nothing changed.
@Suite struct DoorTests {
  /// A journal of somebody else, as a file.
  private func file(settings: Int) -> [UInt8] {
    var text = ""
    for number in 0..<settings {
      text +=
        #"{"v":1,"id":"f-\#(number)","at":\#(1_700_000_000_000 + number),"offset":60,"#
        + #""person":"me","kind":"setting-changed","key":"length","value":"inches"}"# + "\n"
    }
    return Array(text.utf8)
  }

  private func saves(_ effects: [Effect]) -> [[SavedLine]] {
    effects.compactMap { if case .save(let lines) = $0 { lines } else { nil } }
  }

  @Test(arguments: [1, 7, 100, 100_000])
  func `a file comes in parts of any size, and its entries are saved at once`(size: Int) {
    var browser = Browser()
    let before = browser.effects.count
    browser.take(file: file(settings: 50), inPartsOf: size)
    let saved = saves(Array(browser.effects[before...]))
    #expect(saved.map { $0.count } == [50])
    #expect(browser.lines.count == 50)
    #expect(browser.shows("50 entries added"))
  }

  @Test func `entries count as added once they are stored, and not before`() {
    var browser = Browser()
    browser.storageFails = true
    browser.take(file: file(settings: 3))
    #expect(!browser.shows("added"))
    browser.storageFails = false
    browser.send("host.saved", "3")
    #expect(browser.shows("3 entries added"))
  }

  @Test func `while a file comes in, the page says how far it is, and can stop it`() {
    var browser = Browser()
    let file = self.file(settings: 10)
    browser.send("host.fileOpened", String(file.count))
    browser.send("host.filePart", bytes: Array(file.prefix(file.count / 2)))
    #expect(browser.shows("Reading the file: 50 %") || browser.shows("Reading the file: 49 %"))
    browser.tap("Stop")
    #expect(browser.effects.contains(.stopFile))
    browser.send("host.filePart", bytes: Array(file.suffix(file.count / 2)))
    browser.send("host.fileEnded")
    #expect(browser.lines.isEmpty)
    #expect(!browser.shows("Reading the file"))
  }

  @Test func `a device that is full is told until something could be stored`() {
    var browser = Browser()
    browser.send("host.saveFailed", "QuotaExceededError")
    #expect(browser.shows("could not be saved"))
    browser.tap("Start")
    browser.send("host.saveFailed", "QuotaExceededError")
    #expect(browser.shows("could not be saved"))
    browser.send("host.saved", "1")
    #expect(!browser.shows("could not be saved"))
  }

  @Test(arguments: [
    "host.saved", "host.hidden", "host.idle", "host.keptOffline", "host.online", "nothing we know",
  ])
  func `what nobody sees draws nothing`(news: String) {
    var browser = Browser()
    browser.tap("Start")
    browser.send(news)
    browser.send(news)
    #expect(browser.app.mayLookDifferent == (news == "nothing we know"))
  }

  @Test func `what another window stored is here too, and stored once`() {
    var one = Browser()
    var other = Browser()
    one.tap("Start")
    let lines = one.lines.map { $0.line + "\n" }.joined()
    let before = other.effects.count
    other.send("host.elsewhere", bytes: Array(lines.utf8))
    other.send("host.elsewhere", bytes: Array(lines.utf8))
    #expect(saves(Array(other.effects[before...])).isEmpty)
    #expect(other.has("Go on"))
  }

  @Test func `a long file of something else is called so, and nothing of it is kept`() {
    var browser = Browser()
    browser.take(file: Array(String(repeating: "a,b,c\n", count: 2000).utf8), inPartsOf: 1000)
    #expect(browser.shows("It is no journal of Unknot."))
    #expect(browser.effects.contains(.stopFile))
    #expect(browser.lines.isEmpty)
  }

  @Test func `bytes of a part that are no text do no harm`() {
    var browser = Browser()
    browser.take(file: [0xFF, 0x00, 0x0A, 0x7B, 0xC3, 0x0A], inPartsOf: 1)
    #expect(browser.shows("No entry could be read"))
  }

  @Test func `a parcel carries lines as they are, and no text within a text`() {
    let effect = Effect.save([
      SavedLine(id: "a", text: #"{"x":"y"}"#), SavedLine(id: "b", text: "{}"),
    ])
    #expect(
      String(decoding: effect.parcel.text, as: UTF8.self) == #"{"do":"save","ids":["a","b"]}"#)
    #expect(String(decoding: effect.parcel.bytes, as: UTF8.self) == "{\"x\":\"y\"}\n{}")
  }
}
