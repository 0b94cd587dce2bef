import Anatomy
import Care
import CivilTime
import Findings
import Journal
import Safety
import SampleJournals
import TestSupport
import Testing

@testable import Guidance

/// What a whole journal asks for, over 10,000 of them.
@Suite struct GuidanceTests {
  static let journals = 10_000

  /// The reference: every entry on its own asks for something, and nothing takes it back but a later
  /// answer to the same.
  private func asked(_ entries: [Entry]) -> [Advice] {
    var flags: [RedFlagID: SafetyAnswer] = [:]
    var conditions: Set<ContraindicationID> = []
    var checkIns: [CheckIn] = []
    var signs: [Advice] = []
    for entry in entries {
      let days = Journals.today.days(since: entry.day)
      switch entry.what {
      case .safetyAnswered(let flag, let answer): flags[flag] = answer
      case .conditionAnswered(let condition, true): conditions.insert(condition)
      case .checkedIn(let checkIn): checkIns.append(checkIn)
      case .released(let released):
        signs += released.adverse.map { $0.advice }.filter {
          $0.selfMassage == .no && ($0.level > .selfCare ? days < 7 : days < 1)
        }
      default: break
      }
    }
    let lately = checkIns.filter { Journals.today.days(since: $0.day) < 7 }
    let last = lately.map { $0.day }.max()
    return flags.map { RedFlag.of($0.key).advice(for: $0.value) }
      + conditions.map { Contraindication.of($0).advice } + signs
      + lately.flatMap { checkIn in
        checkIn.effects.map { $0.advice }.filter { $0.level > .selfCare || checkIn.day == last }
      }
  }

  @Test func `every fact of a journal reaches the advice, in 10,000 journals that hold all facts`()
  {
    var reasons: Set<AdviceReason> = []
    for seed in 0..<Self.journals {
      let entries = Journals.entries(seed: seed)
      let guidance = Guidance(Diary(entries), on: Journals.today)
      for advice in asked(entries) {
        #expect(
          guidance.advice.isAtLeast(advice), "seed \(seed): \(advice.reasons.map { $0.text })")
      }
      let followUp = guidance.followUp?.advice ?? .selfCare
      #expect(guidance.advice.isAtLeast(followUp), "seed \(seed)")
      reasons.formUnion(guidance.advice.reasons)
    }
    for reason in AdviceReason.all {
      switch reason {
      case .flag, .condition, .rule, .afterEffect, .followUp:
        #expect(reasons.contains(reason), "no journal led to \(reason.text)")
      case .stopSign(let sign):
        #expect(reasons.contains(reason) == (sign.advice.selfMassage == .no), "\(reason.text)")
      case .recheck: #expect(!reasons.contains(reason))
      case .cause: break
      }
    }
  }

  @Test func `no place is opened where the advice forbids pressing, in 10,000 journals`() {
    var opened = 0
    for seed in 0..<Self.journals {
      let diary = Diary(Journals.entries(seed: seed))
      let guidance = Guidance(diary, on: Journals.today)
      var request = PressRequest(PressPlace(.gluteusMediusMiddle, .left))
      for question in Recheck.allCases { request.recheck[question] = false }
      for condition in ContraindicationID.allCases { request.isHere[condition] = false }
      let isOpen = guidance.clearance(request, diary).permission != nil
      let advice = guidance.advice
      if isOpen { opened += 1 }
      #expect(
        !isOpen || advice.level < .sameDay && advice.selfMassage < .askFirst, "seed \(seed)")
    }
    #expect(opened > 100, "some journals must leave pressing open")
  }

  /// What may make the advice milder by its own meaning: telling the same thing anew. Everything
  /// else may only add.
  private func tellsAnew(_ what: Happening, _ earlier: [Entry]) -> Bool {
    switch what {
    case .safetyAnswered(let flag, _):
      earlier.contains {
        if case .safetyAnswered(flag, _) = $0.what { true } else { false }
      }
    case .questionAnswered(let question, _):
      earlier.contains {
        if case .questionAnswered(question, _) = $0.what { true } else { false }
      }
    case .drawingChanged, .began, .ageGiven: true
    case .checkedIn: true
    default: false
    }
  }

  @Test func `an entry that tells nothing anew never makes the same day milder`() {
    var compared = 0
    for seed in 0..<Self.journals {
      let entries = Journals.entries(seed: seed)
      var random = SplitMix(seed: UInt64(seed) ^ 0xFF)
      let before = Guidance(Diary(entries), on: Journals.today)
      let what = Journals.happening(on: Journals.today, &random)
      let after = Guidance(
        Diary(entries + [Journals.entry(what, number: 100)]), on: Journals.today)
      if case .checkedIn = what {
        // Numbers are told anew, what was noticed and asks for a clinician is not taken back.
        for effect in before.facts.effects where effect.advice.level > .selfCare {
          #expect(after.advice.isAtLeast(effect.advice), "seed \(seed)")
        }
      }
      guard !tellsAnew(what, entries) else { continue }
      compared += 1
      #expect(
        after.advice.isAtLeast(before.advice), "seed \(seed) \(before.advice) \(after.advice)")
    }
    #expect(compared > 3000)
  }

  @Test func `a second check-in of a day takes back nothing that was noticed on it`() {
    for effect in AfterEffect.allCases {
      let diary = Journals.diary([
        .checkedIn(CheckIn(day: Journals.today, pain: .of(5), effects: [effect])),
        .checkedIn(CheckIn(day: Journals.today, pain: .of(2))),
      ])
      #expect(Guidance(diary, on: Journals.today).advice.isAtLeast(effect.advice))
    }
  }

  @Test func `what was noticed counts also where the pain was never rated`() {
    let diary = Journals.diary([
      .checkedIn(CheckIn(day: Journals.today, pain: .of(5), effects: [.weakness]))
    ])
    let guidance = Guidance(diary, on: Journals.today)
    #expect(guidance.followUp == nil)
    #expect(guidance.advice == AfterEffect.weakness.advice)
  }

  @Test(arguments: RedFlag.all.map { $0.id })
  func `ending an episode and starting anew takes no warning sign of the day back`(flag: RedFlagID)
  {
    let yes: [Happening] = [.safetyAnswered(flag, .yes), .episodeEnded]
    let asked = RedFlag.of(flag).advice(for: .yes)
    let ended = Journals.diary(yes)
    let anew = Journals.diary(yes + [.episodeStarted])
    let answered = Journals.diary(yes + [.episodeStarted, .safetyAnswered(flag, .no)])
    #expect(Guidance(ended, on: Journals.today).advice.isAtLeast(asked))
    #expect(Guidance(anew, on: Journals.today).advice.isAtLeast(asked))
    #expect(Guidance(answered, on: Journals.today).advice == .selfCare)
    #expect(Guidance(anew, on: Journals.today.advanced(by: 1)).advice == .selfCare)
  }

  @Test func `a correction takes a wrong answer back`() {
    let entries = [
      Journals.entry(.episodeStarted, number: 0),
      Journals.entry(.safetyAnswered(.cauda, .yes), number: 1),
    ]
    let corrected = Entry(
      id: "c", at: Journals.now + .minutes(5), offset: Journals.offset, person: .me,
      corrects: "n-1", what: .safetyAnswered(.cauda, .no))
    #expect(Guidance(Diary(entries), on: Journals.today).advice.level == .emergency)
    #expect(Guidance(Diary(entries + [corrected]), on: Journals.today).advice == .selfCare)
  }

  @Test func `what was told beside the journal counts with it`() {
    let diary = Journals.diary([.conditionAnswered(.hypermobile, true)])
    let told = Findings(safety: [.dvt: .yes])
    let guidance = Guidance(diary, on: Journals.today, told: told)
    #expect(guidance.advice.isAtLeast(RedFlag.of(.dvt).advice(for: .yes)))
    #expect(guidance.advice.isAtLeast(Contraindication.of(.hypermobile).advice))
    #expect(guidance.safety.conditions.isSuperset(of: [.hypermobile, .dvt]))
  }

  @Test func `following the diary is the same as reading it anew`() {
    for seed in 0..<300 {
      let entries = Journals.entries(seed: seed)
      var diary = Diary()
      var guidance = Guidance(diary, on: Journals.today)
      for entry in entries {
        diary.append(entry)
        guidance.follow(diary, on: Journals.today)
      }
      #expect(guidance == Guidance(diary, on: Journals.today), "seed \(seed)")
    }
  }
}
