import Anatomy
import Atlas
import Evidence
import Safety
import TestSupport
import Testing

/// A text that a person meets on one screen, with the name it is reported by.
struct Screen: Sendable, CustomStringConvertible {
  let name: String
  let text: String
  var description: String { name }

  init(_ name: String, _ parts: [String?]) {
    self.name = name
    text = parts.compactMap { $0 }.joined(separator: "\n")
  }
}

extension Screen {
  static let all: [Screen] =
    Muscle.all.map { muscle in
      Screen(
        muscle.id.rawValue,
        [muscle.plain.text, muscle.does.text, muscle.note?.text] + muscle.symptoms.texts
          + muscle.aggravating.texts)
    }
    + TriggerPoint.all.map { point in
      var how: String?
      switch point.care {
      case .professionalOnly(let why): how = why.text
      case .hands(let hands): how = hands.how.text
      }
      return Screen(
        point.id.rawValue,
        [point.name.text, point.whereabouts.text, point.find.text, how, point.partner.text]
          + point.cautions.texts)
    }
    + TriggerPoint.all.compactMap { point in
      point.note.map { Screen(point.id.rawValue + " note", [$0.text]) }
    }
    + Mimic.all.map { mimic in
      Screen(
        mimic.id.rawValue,
        [mimic.name.text, mimic.whatToDo.text, mimic.separatesFrom?.text, mimic.warning?.text])
    }
    + Mimic.all.map { mimic in
      Screen(mimic.id.rawValue + " studies", (mimic.prevalence + mimic.findings).map { $0.text })
    }
    + Question.all.map { question in
      Screen(
        question.id.rawValue,
        [question.ask.text, question.why.text, question.separates?.text, question.note?.text]
          + question.answers.map { question.label(of: $0) })
    }
    + RedFlag.all.map { flag in
      Screen(
        "flag " + flag.id.rawValue,
        [flag.ask.text] + flag.signs.texts
          + [flag.notCounted?.text, flag.reason.text, flag.note?.text, flag.raisedBy?.text]
          + flag.followUps.map { $0.ask.text })
    }
    + Contraindication.all.map { entry in
      Screen(
        "condition " + entry.id.rawValue,
        [entry.ask.text, entry.area.text, entry.why.text, entry.note?.text])
    }
    + Exercise.all.map { exercise in
      Screen(
        "exercise " + exercise.id.rawValue,
        [exercise.name.text] + exercise.trains.texts + exercise.steps.texts
          + [
            exercise.dose.text.text, exercise.easier.text, exercise.harder.text,
            exercise.stopIf.text,
          ])
    }
    + Exercise.all.map { exercise in
      Screen(
        "picture of " + exercise.id.rawValue, [exercise.start.text, exercise.end.text])
    }
    + SelfTest.all.map { test in
      Screen(
        "test " + test.id.rawValue,
        [test.name.text] + test.steps.texts + [test.positive.text, test.notMeans.text]
          + test.notWhen.texts + [test.stopIf.text, test.limit.text])
    }
    + SelfCare.all.map { care in
      Screen(
        "care of " + care.id.rawValue,
        [care.inShort.text, care.painRule.text, care.goUp.text, care.notHelping.text]
          + (care.changeNow + care.keepDoing + care.sleep + care.heatAndCold + care.tablets
          + care.course + care.whomToSee + care.never + care.pressing.statements).map { $0.text }
          + care.pressing.here.texts + care.pressing.notHere.texts
          + care.exercises.compactMap { $0.note?.text })
    }
    + WarmUp.Kind.allCases.map { kind in
      Screen(
        "warm-up " + kind.rawValue,
        WarmUp.of(kind).steps.map { $0.words.text } + [WarmUp.of(kind).then?.text])
    }
    + [
      Screen("no-go", NoGoArea.all.flatMap { [$0.area.text, $0.rule.text, $0.why.text] }),
      Screen("technique", Technique.ours.map { $0.text } + Technique.order + Technique.stopSigns),
      Screen("studies", Technique.doseStudies.map { $0.text }),
      Screen(
        "proof",
        [Technique.honestLine, Technique.gap]
          + (Technique.effects + Technique.critics).map { $0.text }),
      Screen("care after", (Technique.afterCare + Technique.partner).map { $0.text }),
      Screen("claims", FoundingClaim.all.flatMap { [$0.claim.text, $0.assessment.text] }),
      Screen("signs", PalpationSign.all.flatMap { [$0.sign.text, $0.how.text, $0.meaning.text] }),
      Screen("harms", HarmReports.all.map { $0.text }),
      Screen(
        "causes",
        FoundingCause.all.flatMap {
          [$0.claim.text, $0.assessment.text] + $0.evidence.map { $0.text }
        }),
      Screen("load", (Prevention.loadSpike + Prevention.exercise).map { $0.text }),
      Screen(
        "programme",
        Programme.levels.flatMap { level in
          [level.name.text, level.forWhom.text, level.moveUp.text, level.moveDown.text]
            + level.parts.compactMap { $0.note?.text }
        }),
      Screen("programme, why", [Programme.about] + Programme.evidence.map { $0.text }),
      Screen(
        "programme, rules",
        (Programme.painRules + Programme.restRules + Programme.addRules + Programme.stopRules
          + Programme.breakRules).map { $0.text } + SessionFelt.allCases.map { $0.then.text }),
      Screen("trip", TripWeek.all.map { $0.words.text } + [TripWeek.late.text]),
      Screen("trip, why", TripWeek.evidence.map { $0.text }),
      Screen(
        "evening", EveningAfter.steps.map { $0.words.text } + EveningAfter.checks.map { $0.text }),
      Screen("course", Course.natural.map { $0.text }),
      Screen("rules", Course.rules.flatMap { [$0.when.text, $0.then.text] }),
      Screen("tools", Tool.allCases.flatMap { [$0.plain, $0.goodFor, $0.how, $0.limit] }),
      Screen("positions", Position.allCases.flatMap { [$0.plain, $0.how, $0.limit] }),
      Screen("regions", RegionID.allCases.map { $0.plain }),
      Screen("landmarks", LandmarkID.allCases.map { $0.howToFeel }),
    ]
}

@Suite struct WordsTests {
  @Test(arguments: Screen.all) func `a screen asks for no more than grade 8`(screen: Screen) {
    let reading = ReadingGrade.of(screen.text)
    #expect(
      reading.isPlain,
      "grade \(reading.grade): \(ReadingGrade.hardest(screen.text).prefix(3).map { $0.sentence })")
  }

  @Test(arguments: Screen.all) func `no word of the machine is shown`(screen: Screen) {
    for machine in ["psis", "tp:", "n2016", "TrP", "r1", "(ours", " ours:", "n-2016"] {
      #expect(!screen.text.contains(machine), "\(machine)")
    }
    let ids = PointID.allCases.map { $0.rawValue } + SourceID.allCases.map { $0.rawValue }
    let words = screen.text.split { $0 == " " || $0 == "\n" || $0 == "," || $0 == ")" || $0 == "(" }
    for word in words { #expect(!ids.contains(String(word)), "\(word)") }
  }

  @Test func `regions and landmarks are told apart by their names`() {
    #expect(Set(RegionID.allCases.map { $0.plain }).count == RegionID.allCases.count)
    #expect(Set(LandmarkID.allCases.map { $0.plain }).count == LandmarkID.allCases.count)
  }

  @Test func `muscles and causes are told apart by their names`() {
    #expect(Set(Muscle.all.map { $0.plain }).count == Muscle.all.count)
    #expect(Set(Mimic.all.map { $0.name }).count == Mimic.all.count)
    for muscle in Muscle.all {
      #expect(Set(muscle.points.map { $0.name }).count == muscle.points.count)
    }
  }
}
