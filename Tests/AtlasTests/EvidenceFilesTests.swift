import Anatomy
import Atlas
import Evidence
import Foundation
import Safety
import Testing

/// The content against the evidence files it was made from, while they are at hand: set
/// UNKNOT_EVIDENCE to their folder. What is compared here must agree to the letter; the words on
/// screen are our own and are not compared.
private let folder = ProcessInfo.processInfo.environment["UNKNOT_EVIDENCE"]

private typealias Row = [String: Any]

private func file(_ name: String) throws -> Row {
  let path = try #require(folder) + "/" + name + ".json"
  let value = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: path)))
  return (value as? Row) ?? ["rows": value]
}

/// What `figure2/points2.json`, beside the evidence, says of places near nerves and vessels.
private func limitsAtNerves() -> [String: Row] {
  guard let folder,
    let data = try? Data(
      contentsOf: URL(filePath: folder).appending(path: "../figure2/points2.json")),
    let file = (try? JSONSerialization.jsonObject(with: data)) as? Row
  else { return [:] }
  return Dictionary(rows(file["points"]).map { ($0["id"] as? String ?? "", $0) }) { $1 }
}

private func rows(_ value: Any?) -> [Row] { value as? [Row] ?? [] }

private func texts(_ value: Any?) -> [String] {
  if let one = value as? String { return [one] }
  return value as? [String] ?? []
}

private func standing(_ row: Row) -> Standing {
  row["verified"] as? Bool == true ? .verified : .unverified
}

@Suite(.enabled(if: folder != nil)) struct EvidenceFilesTests {
  @Test func `sources agree`() throws {
    let sources = rows(try file("sources")["rows"] ?? file("sources")["sources"])
    #expect(sources.count == Source.all.count)
    for row in sources {
      let id = try #require(SourceID(rawValue: row["id"] as? String ?? ""))
      let source = Source.of(id)
      #expect(source.authors.text == row["authors"] as? String)
      #expect(source.title.text == row["title"] as? String)
      #expect(source.place.text == row["where"] as? String)
      #expect(source.year == row["year"] as? Int)
      #expect(source.kind.rawValue == row["kind"] as? String)
      #expect(source.standing == standing(row))
      let link = (row["doi"] as? String).map { "https://doi.org/" + $0 } ?? row["url"] as? String
      #expect(source.link?.address == link)
    }
  }

  @Test func `muscles and points agree`() throws {
    let muscles = rows(try file("muscles")["muscles"])
    #expect(muscles.count == Muscle.all.count)
    for (muscle, row) in zip(Muscle.all, muscles) {
      #expect(muscle.id.rawValue == row["id"] as? String)
      #expect(muscle.latin.text == row["latin"] as? String)
      #expect(muscle.sources.map { $0.rawValue } == texts(row["sources"]))
      #expect(muscle.symptoms.count == texts(row["usual_symptoms"]).count)
      #expect(muscle.aggravating.count == texts(row["aggravating"]).count)
      expect(muscle.fits, row["questions"])
      #expect(muscle.points.count == rows(row["points"]).count)
      for (point, pointRow) in zip(muscle.points, rows(row["points"])) {
        check(point, pointRow, row)
      }
    }
  }

  private func expect(_ fits: [Fit], _ value: Any?) {
    let expected = value as? Row ?? [:]
    #expect(Set(fits.map { $0.question.rawValue }) == Set(expected.keys))
    for fit in fits {
      #expect(fit.answers.map { $0.rawValue } == texts(expected[fit.question.rawValue]))
    }
  }

  private func check(_ point: TriggerPoint, _ row: Row, _ muscle: Row) {
    #expect(point.id.rawValue == row["id"] as? String)
    let position = row["position"] as? Row ?? [:]
    #expect(point.place.from.rawValue == position["from"] as? String)
    #expect(point.place.to.rawValue == position["to"] as? String)
    #expect(point.place.fraction == (position["fraction"] as? NSNumber)?.doubleValue)
    #expect(point.place.radius.value == (position["search_radius_cm"] as? NSNumber)?.doubleValue)
    let offset = position["offset"] as? Row
    #expect(
      point.place.offset.map { "\($0)".prefix { $0 != "(" } }.map { String($0) }
        == offset?["direction"] as? String)
    #expect(point.place.offset?.length.value == (offset?["cm"] as? NSNumber)?.doubleValue)
    let referral = row["referral"] as? [String: String] ?? [:]
    #expect(point.refers.count == referral.count)
    for refers in point.refers {
      let word = refers.strength == .essential ? "essential" : "spillover"
      #expect(referral[refers.region.rawValue] == word)
    }
    let care = row["self"] as? Row ?? [:]
    switch point.care {
    case .professionalOnly: #expect(care["allowed"] as? String == "professional-only")
    case .hands(let hands):
      #expect((care["allowed"] as? String == "caution") == hands.caution)
      #expect(
        care["hold_s"] as? [Int] == [hands.hold.lowerBound.value, hands.hold.upperBound.value])
      // the second figure's limits stand beside those of the atlas: the stricter counts
      let limits = limitsAtNerves()[point.id.rawValue] ?? [:]
      let aches = [care["max_ache"] as? Int, limits["maxAche"] as? Int].compactMap { $0 }
      #expect(hands.maxAche.value == aches.min())
      let listed = texts(limits["tools"]).compactMap { $0.split(separator: " ").first }
      let allowed = texts(care["tools"]).filter { listed.isEmpty || listed.contains(Substring($0)) }
      #expect(Set(hands.tools.map { $0.rawValue }).isSuperset(of: allowed))
      #expect(
        hands.tools.allSatisfy { tool in
          listed.isEmpty
            ? allowed.contains(tool.rawValue) : listed.contains(Substring(tool.rawValue))
        })
      #expect(texts(care["positions"]) == hands.positions.map { $0.rawValue })
    }
    #expect(point.cautions.count == texts(row["cautions"]).count)
    #expect(point.commonness.rawValue == row["within_muscle"] as? String)
    #expect(point.overlaps.map { $0.rawValue } == texts(row["overlaps"]))
    #expect(point.isFounding == (row["origin"] as? String == "n-2016"))
    #expect(point.standing == standing(row))
    #expect(point.placeSource?.rawValue == row["position_verified"] as? String)
    #expect(point.sources.map { $0.rawValue } == texts(row["sources"]))
    #expect((point.note == nil) == (row["note"] == nil))
    #expect((point.standingNote == nil) == (row["verified_note"] == nil))
    expect(point.fits ?? Muscle.of(point.muscle).fits, row["questions"])
    #expect(texts(row["symptoms"]) == texts(muscle["usual_symptoms"]))
  }

  @Test func `other causes agree`() throws {
    let data = try file("mimics")
    let actions = (data["meta"] as? Row)?["action_map"] as? [String: String] ?? [:]
    let press = (data["meta"] as? Row)?["self_massage_map"] as? [String: String] ?? [:]
    #expect(rows(data["mimics"]).count == Mimic.all.count)
    for (mimic, row) in zip(Mimic.all, rows(data["mimics"])) {
      #expect(mimic.id.rawValue == row["id"] as? String)
      #expect(mimic.medical.text == row["name"] as? String)
      #expect(mimic.group.rawValue == row["group"] as? String)
      #expect(mimic.band.rawValue == (row["prior_band"] as? Row)?["band"] as? String)
      #expect(mimic.action.rawValue == actions[row["action"] as? String ?? ""])
      #expect(mimic.selfMassage.rawValue == press[row["self_massage"] as? String ?? ""])
      #expect(mimic.findings.count == rows(row["findings"]).count)
      #expect(mimic.prevalence.count == rows(row["prevalence"]).count)
      #expect(mimic.sources.map { $0.rawValue } == texts(row["sources"]))
      let patterns = rows(row["patterns"])
      let regions = row["regions"] as? [String: String] ?? [:]
      #expect(mimic.patterns.count == max(patterns.count, 1))
      #expect(
        Set(mimic.patterns.flatMap { $0.refers.map { $0.region.rawValue } }) == Set(regions.keys))
    }
  }

  @Test func `questions and every association agree`() throws {
    let questions = rows(try file("findings")["questions"])
    #expect(questions.count == Question.all.count)
    for (question, row) in zip(Question.all, questions) {
      #expect(question.id.rawValue == row["id"] as? String)
      #expect(question.answers.map { $0.rawValue } == texts(row["answers"]))
      #expect(question.multiple == (row["multiple"] as? Bool ?? false))
      #expect(
        Set(question.skipFlags.map { $0.rawValue } + question.skipConditions.map { $0.rawValue })
          == Set(texts(row["skip_when"])))
      let associations = rows(row["associations"])
      #expect(question.associations.count == associations.count)
      for (association, expected) in zip(question.associations, associations) {
        check(association, expected)
      }
    }
  }

  private func check(_ association: Association, _ row: Row) {
    let cause =
      switch association.cause {
      case .mimic(let id): id.rawValue
      case .muscle(let id): "tp:" + id.rawValue
      case .anyPoint: "tp:any"
      }
    #expect(cause == row["cause"] as? String)
    #expect("\(association.direction)" == row["direction"] as? String)
    #expect("\(association.strength)" == row["strength"] as? String)
    let answers = texts(row["answer"])
    #expect(association.answers.map { $0.rawValue } == (answers == ["yes"] ? [] : answers))
    #expect(association.counts == (row["use"] as? Bool ?? true))
    #expect(association.standing == standing(row))
    #expect(association.source.rawValue == row["source"] as? String)
    let number = { (key: String) in (row[key] as? NSNumber)?.doubleValue }
    switch association.figure {
    case .likelihoodRatio(let ratio, let interval):
      #expect(ratio == number("lr_pos") ?? number("lr"))
      let ends = (row["ci"] as? String)?.split(separator: "-").compactMap { Double($0) }
      #expect(interval.map { [$0.lowerBound, $0.upperBound] } == ends)
    case .accuracy(let sensitivity, let specificity):
      #expect(sensitivity == number("sens") && specificity == number("spec"))
    case .sensitivity(let share): #expect(share == number("sens"))
    case .specificity(let share): #expect(share == number("spec"))
    case .oddsRatio(let ratio): #expect(ratio == number("odds_ratio"))
    case .diagnosticOddsRatio(let ratio): #expect(ratio == number("dor"))
    case nil:
      #expect(number("lr_pos") == nil && number("odds_ratio") == nil && number("dor") == nil)
    }
  }

  @Test func `red flags and contraindications agree`() throws {
    let data = try file("safety")
    #expect(rows(data["red_flags"]).count == RedFlag.all.count)
    for (flag, row) in zip(RedFlag.all, rows(data["red_flags"])) {
      #expect(flag.id.rawValue == row["id"] as? String)
      #expect(flag.action.rawValue == row["action"] as? String)
      #expect(
        flag.followUps.map { $0.raisesTo.rawValue }
          == rows(row["follow_up"]).compactMap { $0["raises_to"] as? String })
      #expect((flag.notCounted == nil) == (row["not_counted"] == nil))
      #expect((flag.raisedBy == nil) == (row["raises"] == nil))
      #expect((flag.note == nil) == (row["note"] == nil))
      #expect(flag.standing == standing(row))
      #expect(flag.sources.map { $0.rawValue } == texts(row["sources"]))
    }
    #expect(rows(data["contraindications"]).count == Contraindication.all.count)
    for (entry, row) in zip(Contraindication.all, rows(data["contraindications"])) {
      #expect(entry.id.rawValue == row["id"] as? String)
      #expect(entry.condition.text == row["condition"] as? String)
      #expect(entry.action.rawValue == row["action"] as? String)
      #expect((entry.note == nil) == (row["note"] == nil))
      #expect(entry.standing == standing(row))
      #expect(entry.sources.map { $0.rawValue } == texts(row["sources"]))
    }
    #expect(NoGoArea.all.count == rows(data["body_areas"]).count)
    #expect(HarmReports.all.count == rows(data["harm_reports"]).count)
    let numbers = rows((data["emergency_numbers"] as? Row)?["numbers"])
    #expect(
      EmergencyNumber.all.map { $0.number.text } == numbers.compactMap { $0["number"] as? String })
  }

  @Test func `technique, prevention, outcomes and prevalence agree in number and source`() throws {
    func expect(_ statements: [Statement], _ value: Any?) {
      let expected = rows(value)
      #expect(statements.count == expected.count)
      for (statement, row) in zip(statements, expected) {
        #expect(statement.sources.map { $0.rawValue } == texts(row["source"] ?? row["sources"]))
        if statement.standing != .ours { #expect(statement.standing == standing(row)) }
      }
    }
    let technique = try file("technique")
    expect(Technique.effects, technique["effects"])
    expect(Technique.critics, technique["critics"])
    expect(Technique.partner, technique["partner"])
    expect(Technique.afterCare, technique["after_care"])
    expect(Technique.pressSafety, technique["safety_of_the_press"])
    #expect(FoundingClaim.all.count == rows(technique["founding_claims"]).count)
    #expect(Technique.order.count == texts(technique["order"]).count)
    #expect(Technique.stopSigns.count == texts(technique["stop_criteria"]).count)
    #expect(
      Tool.allCases.map { $0.rawValue }
        == rows(technique["tools"]).compactMap { $0["id"] as? String })
    let prevention = try file("prevention")
    expect(Prevention.loadSpike, prevention["load_spike"])
    expect(Prevention.exercise, prevention["exercise_prevents"])
    #expect(
      FoundingCause.all.map { $0.id.text }
        == rows(prevention["founding_causes"]).compactMap { $0["id"] as? String })
    #expect(ExerciseEffort.all.count == rows((prevention["emg"] as? Row)?["exercises"]).count)
    let outcomes = try file("outcomes")
    expect(Course.natural, outcomes["natural_course"])
    #expect(
      Measure.all.map { $0.id.text }
        == rows(outcomes["measures"]).compactMap { $0["id"] as? String })
    #expect(
      Course.rules.map { $0.id.text }
        == rows((outcomes["follow_up"] as? Row)?["rules"]).compactMap { $0["id"] as? String })
    let prevalence = rows(try file("prevalence")["rows"])
    #expect(PrevalenceRow.all.map { $0.id.text } == prevalence.compactMap { $0["id"] as? String })
    let palpation = (try file("findings")["palpation"] as? Row) ?? [:]
    #expect(
      PalpationSign.all.map { $0.id.text }
        == rows(palpation["signs"]).compactMap { $0["id"] as? String }
    )
    #expect(PalpationSign.warnings.count == texts(palpation["warnings"]).count)
  }
}
