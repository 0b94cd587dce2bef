import Safety
import Testing

@testable import Companion

@Suite struct MessageCodeTests {
  @Test func `every message comes back from its own text`() {
    let all = Message.every + RedFlagID.allCases.flatMap { Message.answering($0) }
    for message in all {
      let value: String? =
        switch message {
        case .beginning(.ageGiven(let text)), .reading(.atlasSearched(let text)),
          .settings(.settingChosen(_, let text)):
          text
        default: nil
        }
      #expect(Message(code: message.code, value: value) == message, "\(message.code)")
    }
  }

  @Test func `no kind of message is missing from every message`() {
    let words: [String] =
      Message.Word.allCases.map(\.rawValue) + SafetyMessage.Word.allCases.map(\.rawValue)
      + DrawingMessage.Word.allCases.map(\.rawValue)
      + BeginningMessage.Word.allCases.map(\.rawValue)
      + QuestionMessage.Word.allCases.map(\.rawValue) + PressMessage.Word.allCases.map(\.rawValue)
      + PrepareMessage.Word.allCases.map(\.rawValue)
      + SessionMessage.Word.allCases.map(\.rawValue)
      + CheckInMessage.Word.allCases.map(\.rawValue)
      + ReadingMessage.Word.allCases.map(\.rawValue)
      + HabitMessage.Word.allCases.map(\.rawValue)
      + SettingsMessage.Word.allCases.map(\.rawValue)
    let all = Message.every + RedFlagID.allCases.flatMap { Message.answering($0) }
    let said = Set(all.compactMap { $0.code.split(separator: " ").first.map(String.init) })
    #expect(said == Set(words))
    #expect(Set(words).count == words.count, "two features share a word")
  }

  @Test func `no kind of view is missing from every view`() {
    #expect(Set(Route.every.map(\.kind)) == Set(RouteKind.allCases))
  }

  @Test(arguments: [
    "", " ", "paint", "paint nowhere left", "paint sacrum left", "paint groin midline",
    "felt piriformis.lateral midline sore", "felt piriformis.lateral left maybe", "felt",
    "felt nobody left sore", "answer sitting-worse female", "answer sitting-worse",
    "go nowhere", "go prepare/piriformis.lateral/midline", "go safety/99", "go safety/-1",
    "flag nothing", "follow-up cauda soon yes", "pain ten", "set nothing dark", "session",
    "session rated 11", "session felt fine", "delete now please do it", "\u{0}", "🦵",
  ])
  func `text that is no message is passed over`(_ text: String) {
    #expect(Message(code: text, value: nil) == nil)
  }

  @Test func `every view comes back from its own address`() {
    for route in Route.every {
      #expect(Route(hash: route.hash) == route, "\(route.hash)")
      #expect(Route(code: route.code) == route, "\(route.code)")
    }
  }

  @Test(arguments: ["#/x", "#/cause/point/piriformis.lateral/midline", "#/safety/", "#/🦵", "##"])
  func `an address that names no view is none`(_ hash: String) {
    #expect(Route(hash: hash) == nil)
  }
}
