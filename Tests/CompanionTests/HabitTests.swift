import Activity
import Anatomy
import Atlas
import Care
import Companion
import Evidence
import Safety
import Testing
import Training

/// Keeping the pain away, by the words a person reads.
@Suite struct HabitTests {
  private func away() -> Browser {
    var browser = Browser()
    browser.send(Message.went(.away).code)
    return browser
  }

  @Test func `a session of the programme is guided to its end, and what it felt like is kept`() {
    var browser = away()
    #expect(browser.shows("Level 1: Start"))
    browser.tap("Start")
    #expect(browser.shows("Step 1 of"))
    browser.wait(seconds: 700)
    #expect(browser.shows("How did it feel?"))
    browser.tap("Easy")
    browser.tap("Close")
    #expect(browser.shows("The next session is due on"))
    #expect(browser.lines.contains { $0.line.contains("\"practised\"") })
    browser.start()
    browser.send(Message.went(.away).code)
    #expect(browser.shows("The next session is due on"))
  }

  @Test func `strong pain ends it, and the next session is half`() {
    var browser = away()
    browser.tap("Start")
    browser.send(Message.habit(.guideHeard(.rated(.of(5)))).code)
    #expect(browser.shows("That is more pain than an exercise may bring"))
    browser.tap("Close")
    #expect(browser.shows("3 times"))
  }

  @Test func `stop asks what is wrong, and a sign tells whom to see`() {
    var browser = away()
    browser.tap("Start")
    browser.tap("Stop")
    #expect(browser.shows("Is something wrong?"))
    browser.tap("All is well: go on")
    browser.tap("Stop")
    browser.tap("Yes, end it")
    #expect(browser.shows("How did it feel?"))
  }

  @Test(arguments: RedFlag.all.filter { $0.action > .selfCare }.map { $0.id })
  func `no exercise is offered while a red flag stands`(flag: RedFlagID) {
    var browser = Browser()
    browser.tap("Start")
    browser.give(flag, .yes)
    for group in RedFlagGroup.all.indices {
      browser.send(Message.safety(.groupFinished(group)).code)
    }
    browser.send(Message.went(.away).code)
    #expect(!browser.shows("Level 1: Start"), "\(flag.rawValue)")
    browser.send(Message.habit(.guideStarted(.programme)).code)
    #expect(!browser.shows("Step 1 of"))
    browser.send(Message.habit(.guideStarted(.warmUp(.snow))).code)
    #expect(!browser.shows("Step 1 of"))
  }

  @Test func `movement is logged in two taps, shown in the week, and taken back`() {
    var browser = Browser()
    browser.send(Message.went(.movement).code)
    browser.tap("Stairs")
    browser.tap("20 min")
    #expect(browser.shows("20 minutes: too early to say what is usual for you."))
    browser.tap("Stairs")
    browser.tap("Take back today’s")
    #expect(browser.shows("Nothing is noted yet."))
  }

  @Test func `a trip in four weeks has a plan back from its day, which is kept`() {
    var browser = Browser()
    browser.send(Message.went(.trip).code)
    browser.tap("Skiing or snowboarding")
    // The clock of the tests stands on 2026-09-21.
    browser.fill("The day it begins", "2026-10-19")
    #expect(browser.shows("2026-09-21 to 2026-09-27"))
    browser.start()
    browser.send(Message.went(.away).code)
    #expect(browser.shows("Skiing or snowboarding, from 2026-10-19"))
    browser.send(Message.went(.trip).code)
    browser.tap("Drop this plan")
    #expect(!browser.shows("2026-09-21 to 2026-09-27"))
  }

  @Test func `a day that is past is no day for a trip`() {
    var browser = Browser()
    browser.send(Message.went(.trip).code)
    browser.tap("Water skiing")
    browser.fill("The day it begins", "2026-09-20")
    #expect(browser.shows("That day is past."))
  }

  @Test(arguments: WarmUp.Kind.allCases)
  func `every warm-up is guided in 5 to 10 minutes`(kind: WarmUp.Kind) {
    var browser = away()
    browser.send(Message.habit(.guideStarted(.warmUp(kind))).code)
    browser.wait(seconds: 299)
    #expect(browser.shows("Step "))
    browser.wait(seconds: 302)
    #expect(browser.shows("Done"))
    browser.tap("Close")
    #expect(!browser.lines.contains { $0.line.contains("practised") })
  }

  @Test(arguments: ExerciseID.allCases)
  func `every exercise has its page`(id: ExerciseID) {
    var browser = Browser()
    browser.send(Message.went(.exercise(id)).code)
    #expect(browser.shows(Exercise.of(id).name.text))
    for step in Exercise.of(id).steps { #expect(browser.shows(step.text)) }
    #expect(browser.shows("Stop if"))
  }

  @Test(arguments: MimicID.allCases)
  func `what a person may do stands on the page of each cause that has it, and on no other`(
    cause: MimicID
  ) {
    var browser = Browser()
    browser.send(Message.went(.mimic(cause)).code)
    #expect(browser.shows("What you can do") == (SelfCare.of(cause) != nil))
  }

  @Test func `nobody is told what to do alone while a warning sign stands`() {
    var browser = Browser()
    browser.tap("Start")
    browser.give(.footDrop, .yes)
    browser.send(Message.went(.mimic(.radiculopathyL5)).code)
    #expect(!browser.shows("Change for now"))
  }

  @Test func `what was told of the beginning is told back with how far it is known`() {
    var browser = Browser()
    browser.passSafety()
    browser.send(Message.questions(.answerChosen(.noWarmUp, .yes)).code)
    browser.send(Message.went(.broughtOn).code)
    #expect(browser.shows("What to change this week"))
    #expect(browser.shows("Warm up for five minutes before you start."))
  }
}
