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
  /// The short re-check; what is absent was not asked.
  var recheck: [Recheck: Bool] = [:]
  /// True once the whole re-check was gone through.
  var recheckIsDone = false
  /// The day of its answers: they hold for that day only.
  var recheckedOn: Day?
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
    guidance.clearance(
      PressRequest(
        PressPlace(release.point, release.side), isSlim: value(of: .slim) == "yes",
        isCleared: release.isCleared, isHere: release.isHere, recheck: release.recheck), diary)
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
    return clearance(other).permission?.plan(other.choices)
  }
}
