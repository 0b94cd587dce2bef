import Anatomy
import Atlas
import Care
import CivilTime
import Findings
import Guidance
import Journal
import Reasoning
import Safety

/// A point being got ready, pressed, or looked back on.
struct Release: Hashable, Sendable {
  var point: PointID
  var side: Side
  /// Places that follow in the same session.
  var also: [PressPlace] = []
  /// A professional who knows the case has said yes.
  var isCleared = false
  var choices = PlanChoices()
  /// For what only the person knows: is it at this place?
  var isHere: [ContraindicationID: Bool] = [:]
  var session: ReleaseSession?
  /// The session as it was stored last: at every event but a mere tick of the clock.
  var sessionText = ""
  var before: PainScore?
  var after: PainScore?
  /// The one voice of the session.
  var queue = CueQueue()
  /// What the coach said last.
  var lastWords = ""
  /// Nothing was heard of it: the words stand large.
  var isSaidLarge = false
  /// What the picture does now.
  var picture = PicturePace.none
  var adverse: Set<StopSign> = []
  /// Which of `PartnerGuide.stopWords`.
  var stopWord = 0
  /// The helper holds the phone.
  var isHandedOver = false

  init(_ point: PointID, _ side: Side) {
    self.point = point
    self.side = side
  }
}

extension Model {
  /// May this place be pressed now?
  func clearance(_ release: Release) -> Clearance {
    let place = PressPlace(release.point, release.side)
    return guidance.clearance(
      PressRequest(
        place, isSlim: value(of: .slim) == "yes", isCleared: release.isCleared,
        isHere: isHere(release, place), recheck: recheckAnswers, today: record(at: place)), diary)
  }

  /// What was ticked for this place today is here; of the rest the person is asked.
  private func isHere(_ release: Release, _ place: PressPlace) -> [ContraindicationID: Bool] {
    var here = release.isHere
    for (sign, today) in unfinished.here.places[place] ?? [:] where today.said.answer != .no {
      if case .condition(let id) = sign { here[id] = true }
    }
    return here
  }

  /// A first session needs no word on what has changed since the last.
  private var recheckAnswers: [Recheck: Bool] {
    recheckIsDue
      ? unfinished.here.recheck
      : Dictionary(uniqueKeysWithValues: Recheck.allCases.map { ($0, false) })
  }
}

extension Model {
  /// Other painful places that may be pressed after this one, in the order of the ranking.
  func placesToAdd(to release: Release) -> [PressPlace] {
    painfulPoints.compactMap { ranked -> PressPlace? in
      guard case .point(let point, let side) = ranked.cause,
        point != release.point || side != release.side
      else { return nil }
      return plan(for: PressPlace(point, side), like: release) == nil
        ? nil : PressPlace(point, side)
    }
  }

  /// The plan for a further place, with the same re-check; nil where it may not be pressed now.
  /// What only the person knows of a place has to be asked there, so such places go alone.
  func plan(for place: PressPlace, like release: Release) -> ReleasePlan? {
    var other = release
    other.point = place.point
    other.side = place.side
    other.choices.way = nil
    other.isHere = [:]
    guard openList(before: place) == nil else { return nil }
    return clearance(other).permission?.plan(other.choices)
  }
}

extension Model {
  /// The pain before a session: what was said for it, else a number of the last hour. Nobody is
  /// asked twice.
  func painBefore(_ release: Release) -> PainScore? {
    if let said = release.before { return said }
    guard let last = diary.episode?.pains.last else { return nil }
    let age = now.milliseconds - last.at.milliseconds
    return (0...Model.recentPain).contains(age) ? last.score : nil
  }

  private static let recentPain: Int64 = 60 * 60 * 1000  // ms; ours
}
