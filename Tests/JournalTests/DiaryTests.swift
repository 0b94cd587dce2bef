import Anatomy
import Assessment
import Atlas
import Care
import CivilTime
import Findings
import Journal
import Reasoning
import Safety
import TestSupport
import Testing

@Suite struct DiaryTests {
  @Test func `an episode gathers what is known of it`() throws {
    var diary = Diary()
    let area = try #require(Area(.groin, .left))
    let told: [Happening] = [
      .ageGiven(41), .episodeStarted, .sexGiven(.female), .safetyAnswered(.cauda, .no),
      .safetyAnswered(.cauda, .yes), .conditionAnswered(.implant, true),
      .conditionAnswered(.skin, true), .conditionAnswered(.skin, false),
      .drawingChanged([DrawnArea(area)]), .painRated(.of(6)), .began(daysAgo: 3),
      .questionAnswered(.stairs, [.up]), .questionAnswered(.stairs, [.down]),
      .questionAnswered(.squat, [.yes]), .questionAnswered(.squat, []),
      .pressed(.soleusLower, .left, .sore), .pressed(.soleusLower, .left, .familiar),
      .pressed(.soleusUpper, .left, .sore), .pressed(.soleusUpper, .left, nil),
      .settingChanged("theme", "dark"),
    ]
    for (number, what) in told.enumerated() {
      _ = diary.note(what, id: "n-\(number)", at: Samples.now, offset: Samples.offset)
    }
    let episode = try #require(diary.episode)
    #expect(
      episode.findings
        == Findings(
          person: Person(age: 41, sex: .female), days: 3, drawing: [DrawnArea(area)],
          answers: [Answered(.stairs, [.down])], presses: [Press(.soleusLower, .left, .familiar)],
          safety: [.cauda: .yes], conditions: [.implant]))
    #expect(episode.pains.map { $0.score } == [.of(6)])
    #expect(diary.settings == ["theme": "dark"])
    let later = episode.beganOn.advanced(by: 4)
    #expect(episode.findings(on: later).days == 7)
    _ = diary.note(.episodeEnded, id: "end", at: Samples.now, offset: Samples.offset)
    #expect(diary.episode == nil)
    #expect(diary.episodes.count == 1)
  }

  @Test func `what was said last counts last, also when the clock was set back`() {
    var diary = Diary()
    var lines: [String] = []
    for (minute, what) in [
      (0, Happening.episodeStarted), (10, .safetyAnswered(.dvt, .no)),
      (-60, .safetyAnswered(.dvt, .yes)), (-60, .pressed(.soleusLower, .left, .sore)),
    ] {
      let entry = diary.note(
        what, id: "n\(lines.count)", at: Samples.now + .minutes(minute), offset: Samples.offset)
      lines.append(entry.line)
    }
    #expect(diary.episode?.safety == [.dvt: .yes])
    #expect((Diary(Reading(lines: lines.reversed())) == diary) == true)
  }

  @Test func `an entry counts once, whatever the order in which entries come`() {
    for seed in 0..<40 {
      var random = SplitMix(seed: UInt64(seed))
      let entries = Samples.journal(60, using: &random)
      let expected = Diary(entries)
      let shuffled = (entries + entries.shuffled(using: &random).prefix(20)).shuffled(
        using: &random)
      #expect((Diary(shuffled) == expected) == true, "seed \(seed)")
      var one = Diary()
      for entry in shuffled { one.append(entry) }
      #expect((one == expected) == true, "one by one, seed \(seed)")
    }
  }

  @Test func `a correction takes the place of the entry that it names`() {
    let entries = [
      Samples.entry(.episodeStarted, id: "s", minute: 0),
      Samples.entry(.painRated(.of(8)), id: "a", minute: 1),
      Samples.entry(.painRated(.of(2)), id: "b", minute: 2),
      Samples.entry(.painRated(.of(6)), id: "c", minute: 3, corrects: "a"),
    ]
    #expect(Diary(entries).episode?.pains.map { $0.score } == [.of(6), .of(2)])
    let again = Samples.entry(.painRated(.of(5)), id: "d", minute: 4, corrects: "c")
    #expect(Diary(entries + [again]).episode?.pains.map { $0.score } == [.of(5), .of(2)])
    let withdrawn = Samples.entry(.withdrawn("c"), id: "e", minute: 5)
    #expect(Diary(entries + [withdrawn]).episode?.pains.map { $0.score } == [.of(8), .of(2)])
    let gone = Samples.entry(.withdrawn("a"), id: "f", minute: 6)
    #expect(Diary(entries + [gone]).episode?.pains.map { $0.score } == [.of(2)])
    let back = Samples.entry(.withdrawn("f"), id: "g", minute: 7)
    #expect(Diary(entries + [gone, back]).episode?.pains.map { $0.score } == [.of(6), .of(2)])
  }

  @Test func `nobody corrects the past of somebody else, nor the future`() {
    let entries = [
      Samples.entry(.withdrawn("a"), id: "early", minute: 0),
      Samples.entry(.episodeStarted, id: "s", minute: 1),
      Samples.entry(.painRated(.of(8)), id: "a", minute: 2),
      Samples.entry(.withdrawn("a"), id: "other", minute: 3, person: PersonKey("p2")),
    ]
    #expect(Diary(entries).episode?.pains.map { $0.score } == [.of(8)])
  }

  @Test func `a correction whose entry was lost still counts`() {
    let entries = [
      Samples.entry(.episodeStarted, id: "s", minute: 0),
      Samples.entry(.painRated(.of(6)), id: "c", minute: 3, corrects: "lost"),
    ]
    #expect(Diary(entries).episode?.pains.map { $0.score } == [.of(6)])
  }

  @Test func `an episode whose first line was damaged keeps all the others`() {
    let diary = Diary([
      Samples.entry(.safetyAnswered(.dvt, .yes), id: "a", minute: 1, episode: "s"),
      Samples.entry(.painRated(.of(6)), id: "b", minute: 2, episode: "s"),
    ])
    #expect(diary.episode?.id == "s")
    #expect(diary.episode?.safety == [.dvt: .yes])
    #expect(diary.episode?.pains.map { $0.score } == [.of(6)])
  }

  @Test func `entries of one person never reach another`() {
    let two = PersonKey("p2")
    let entries = [
      Samples.entry(.episodeStarted, id: "s1", minute: 0),
      Samples.entry(.episodeStarted, id: "s2", minute: 1, person: two),
      Samples.entry(.ageGiven(80), id: "a2", minute: 2, person: two),
      Samples.entry(.painRated(.of(9)), id: "p2", minute: 3, person: two),
      Samples.entry(.painRated(.of(1)), id: "wrong", minute: 4, person: two, episode: "s1"),
    ]
    let mine = Diary(entries)
    #expect(mine.person == .me)
    #expect(mine.episode?.pains == [])
    #expect(mine.episode?.findings.person.age == nil)
    let theirs = Diary(entries + [Samples.entry(.personChosen, id: "c", minute: 5, person: two)])
    #expect(theirs.episode?.id == "s2")
    #expect(theirs.episode?.findings.person.age == 80)
    #expect(theirs.episode?.pains.map { $0.score } == [.of(9)])
  }

  @Test func `erasing a person leaves nothing of that person`() {
    for seed in 0..<20 {
      var random = SplitMix(seed: UInt64(seed))
      let entries = Samples.journal(80, using: &random)
      var diary = Diary(
        Reading(lines: entries.map { $0.line } + ["{\"v\":1,\"person\":\"p2\",\"cut"]))
      let two = PersonKey("p2")
      let ids = diary.idsOfAll(about: two)
      #expect(Set(ids) == Set(entries.filter { $0.person == two }.map { $0.id }))
      let erasure = diary.note(
        .personErased, id: "erase", at: Samples.now + .minutes(1_000), offset: Samples.offset,
        about: two)
      #expect(diary.entries.filter { $0.person == two } == [erasure])
      #expect(diary.aside == [])
      #expect(!diary.people.contains { $0.key == two && $0.name != nil })
      #expect(
        diary.entries.filter { $0.person == .me }
          == Diary(entries).entries.filter { $0.person == .me })
      for id in ids { #expect(!diary.exportText.contains("\"id\":\"\(id)\"")) }
      // An old copy that is read again brings nothing back.
      let before = diary
      let report = diary.imported(Reading(lines: entries.map { $0.line }))
      #expect(report.added == [])
      #expect((diary == before) == true)
      // What is told after the erasing is kept.
      let fresh = diary.note(
        .ageGiven(30), id: "fresh", at: Samples.now + .minutes(1_001), offset: Samples.offset,
        about: two)
      #expect(diary.entries.contains(fresh))
    }
  }

  @Test func `one check-in a day counts, the last`() {
    let first = Samples.checkIn(pain: 7, soreness: nil)
    let yesterday = Samples.checkIn(pain: 7, soreness: nil, daysLater: -1)
    let second = Samples.checkIn(pain: 3, soreness: 1)
    let diary = Diary([
      Samples.entry(.episodeStarted, id: "s", minute: 0),
      Samples.entry(.checkedIn(first), id: "a", minute: 1),
      Samples.entry(.checkedIn(yesterday), id: "b", minute: 2),
      Samples.entry(.checkedIn(second), id: "c", minute: 3),
    ])
    #expect(diary.episode?.checkIns == [yesterday, second])
  }

  @Test func `spots of one session count once against the day`() {
    var diary = Diary()
    _ = diary.note(.episodeStarted, id: "s", at: Samples.now, offset: Samples.offset)
    for (number, minute) in [0, 0, 0, 90].enumerated() {
      _ = diary.note(
        .released(Samples.released()), id: "r\(number)", at: Samples.now + .minutes(minute),
        offset: Samples.offset)
    }
    let today = Day(Samples.now, at: Samples.offset)
    #expect(diary.allowance(on: today).sessionsToday == 2)
    #expect(diary.allowance(on: today.advanced(by: 1)).sessionsToday == 0)
    #expect(diary.sessionDays == [today])
    #expect(diary.isFirstDay(today))
    #expect(!diary.isFirstDay(today.advanced(by: 1)))
    #expect(diary.sessions(at: PressPlace(.piriformisLateral, .left)).count == 4)
    #expect(diary.sessions(at: PressPlace(.piriformisLateral, .right)).isEmpty)
  }
}
