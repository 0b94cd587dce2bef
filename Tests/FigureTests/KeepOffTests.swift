import Anatomy
import Atlas
import Evidence
import Foundation
import Markup
import Testing

@testable import Figure

/// Where a person is sent to press, and where nerves and vessels lie.
struct KeepOffTests {
  private static let pressed = PointID.allCases.map { TriggerPoint.of($0) }
    .filter { $0.care.hands != nil }

  /// Places spread evenly over a circle.
  private func disc(_ middle: Spot, _ radius: Double) -> [Spot] {
    let step = radius / 20
    return (-20...20).flatMap { row in
      (-20...20).map { Spot(Double($0) * step, Double(row) * step) }
    }
    .filter { $0.length <= radius }.map { middle + $0 }
  }

  private func isOff(_ spot: Spot, _ aspect: Aspect) -> Bool {
    !Nerve.all(in: aspect).contains { $0.gap(to: spot) == 0 }
  }

  /// The views in which the guide is, or could as well be, drawn.
  private func views(_ point: TriggerPoint) -> [PointView] {
    let best = PointView.best(for: point, side: .right)
    let others = [FigureView.back, .front, .right].compactMap { PointView(point, $0) }.filter {
      point.place.isSeen(in: $0.view.aspect) && ($0.offMuscle ?? .infinity) <= 5
    }
    return (best.map { [$0] } ?? []) + others
  }

  @Test(arguments: pressed.map { $0.id })
  func `no place that is pressed by oneself has its middle in a zone, or a tenth of its circle`(
    _ id: PointID
  ) {
    let point = TriggerPoint.of(id)
    for seen in views(point) {
      let aspect = seen.view.aspect
      #expect(isOff(seen.spot, aspect), "\(seen.view)")
      let places = disc(seen.spot, point.place.radius.millimetres)
      let within = places.filter { !isOff($0, aspect) }
      let share = Double(within.count) / Double(places.count)
      #expect(share <= 0.1, "\(share) of the circle in \(seen.view)")
    }
  }

  @Test func `the tables hold zones enough to be tested, and they end square`() {
    let zones = Aspect.allCases.flatMap { Nerve.all(in: $0) }.filter { $0.keepOff > 0 }
    #expect(zones.count == 13)
    for zone in zones {
      let end = zone.curves.last ?? Cubic(from: zone.start, to: zone.start)
      let beyond = end.d + (end.d - end.c).unit * 3
      #expect(zone.gap(to: zone.start) < 1e-9 && zone.gap(to: end.d) < 1e-9)
      #expect(abs(zone.gap(to: beyond) - 3) < 0.2, "\(zone.name)")
    }
  }

  @Test func `a circle that meets a zone is drawn without the part inside it, and no other is cut`()
  {
    var cut = 0
    for point in Self.pressed {
      for side in point.sides {
        guard let seen = PointView.best(for: point, side: side) else { continue }
        let meets = Nerve.all(in: seen.view.aspect).contains {
          $0.gap(to: seen.spot) < point.place.radius.millimetres
        }
        let masked = Survey(pressGuide(point, side: side, seen: .bySelf)).names.contains("mask")
        #expect(meets == masked, "\(point.id) \(side)")
        cut += masked ? 1 : 0
      }
    }
    #expect(cut > 0)
  }

  @Test func `a zone is drawn above the muscle that is pressed`() {
    for point in Self.pressed {
      let text = String(
        decoding: pressGuide(point, side: point.sides[0], seen: .bySelf).rendered, as: UTF8.self)
      guard let zone = text.range(of: "\"keep-off\"") else { continue }
      guard let muscle = text.range(of: "mus-flesh", options: .backwards) else { continue }
      #expect(muscle.lowerBound < zone.lowerBound, "\(point.id)")
    }
  }

  @Test func `a place that asks for a condition says it in its key`() {
    let conditional = Self.pressed.filter { $0.care.hands?.condition != nil }
    #expect(conditional.contains { $0.id == .iliopsoasLowerTendon })
    for point in conditional {
      let words = Survey(pressGuide(point, side: .left, seen: .bySelf, key: .below)).words
      #expect(words.contains(point.care.hands?.condition?.text ?? ""))
    }
  }
}
