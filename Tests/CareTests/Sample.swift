import Anatomy
import Atlas
import Care
import CivilTime
import Safety

/// Shared beginnings for tests.
enum Sample {
  static let start = Instant(milliseconds: 1_795_390_200_000)

  static let allNo: [Recheck: Bool] = Dictionary(
    uniqueKeysWithValues: Recheck.allCases.map { ($0, false) })

  static func request(_ point: PointID, _ side: Side = .left) -> ClearanceRequest {
    ClearanceRequest(
      point: point, side: side, receiver: Receiver(age: 41, isFirstDay: false), recheck: allNo)
  }

  static func permission(_ point: PointID, _ side: Side = .left) -> Permission? {
    request(point, side).answered().permission
  }

  static func plan(_ point: PointID, _ choices: PlanChoices = PlanChoices()) -> ReleasePlan? {
    permission(point)?.plan(choices)
  }
}

extension [Cue] {
  var said: [String] {
    compactMap { cue in
      switch cue {
      case .say(let utterance): utterance.text
      case .tone, .vibrate, .pace, .askRating: nil
      }
    }
  }
}
