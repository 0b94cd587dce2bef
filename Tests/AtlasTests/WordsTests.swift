import Anatomy
import Atlas
import Evidence
import ReadingGrade
import Safety
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
        [muscle.plain, muscle.does, muscle.note] + muscle.symptoms
          + muscle.aggravating)
    }
    + TriggerPoint.all.map { point in
      var how: String?
      switch point.care {
      case .professionalOnly(let why): how = why
      case .hands(let hands): how = hands.how
      }
      return Screen(
        point.id.rawValue,
        [point.name, point.whereabouts, point.find, how, point.partner] + point.cautions)
    }
    + TriggerPoint.all.compactMap { point in
      point.note.map { Screen(point.id.rawValue + " note", [$0]) }
    }
    + Mimic.all.map { mimic in
      Screen(mimic.id.rawValue, [mimic.name, mimic.whatToDo, mimic.separatesFrom, mimic.warning])
    }
    + Mimic.all.map { mimic in
      Screen(mimic.id.rawValue + " studies", (mimic.prevalence + mimic.findings).map { $0.text })
    }
    + Question.all.map { question in
      Screen(
        question.id.rawValue,
        [question.ask, question.why, question.separates, question.note]
          + question.answers.map { question.label(of: $0) })
    }
    + RedFlag.all.map { flag in
      Screen(
        "flag " + flag.id.rawValue,
        [flag.ask] + flag.signs
          + [flag.notCounted, flag.reason, flag.note, flag.raisedBy]
          + flag.followUps.map { $0.ask })
    }
    + Contraindication.all.map { entry in
      Screen("condition " + entry.id.rawValue, [entry.ask, entry.area, entry.why, entry.note])
    }
    + [
      Screen("no-go", NoGoArea.all.flatMap { [$0.area, $0.rule, $0.why] }),
      Screen("technique", Technique.ours.map { $0.text } + Technique.order + Technique.stopSigns),
      Screen("studies", Technique.doseStudies.map { $0.text }),
      Screen(
        "proof",
        [Technique.honestLine, Technique.gap]
          + (Technique.effects + Technique.critics).map { $0.text }),
      Screen("care after", (Technique.afterCare + Technique.partner).map { $0.text }),
      Screen("claims", FoundingClaim.all.flatMap { [$0.claim, $0.assessment] }),
      Screen("signs", PalpationSign.all.flatMap { [$0.sign, $0.how, $0.meaning] }),
      Screen("harms", HarmReports.all.map { $0.text }),
      Screen(
        "causes",
        FoundingCause.all.flatMap { [$0.claim, $0.assessment] + $0.evidence.map { $0.text } }),
      Screen("load", (Prevention.loadSpike + Prevention.exercise).map { $0.text }),
      Screen("programme", Prevention.programme.flatMap { [$0.title, $0.text] }),
      Screen("course", Course.natural.map { $0.text }),
      Screen("rules", Course.rules.flatMap { [$0.when, $0.then] }),
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
