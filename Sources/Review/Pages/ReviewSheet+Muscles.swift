import Anatomy
import Atlas
import Evidence

extension ReviewSheet {
  static var musclePages: [ReviewPage] {
    Muscle.all.flatMap { muscle in [page(of: muscle)] + muscle.points.map { page(of: $0) } }
  }

  private static func page(of muscle: Muscle) -> ReviewPage {
    ReviewPage(
      kind: .muscle, id: muscle.id.rawValue,
      title: muscle.plain.text + " (" + muscle.latin.text + ")",
      rows: [
        .init("does", muscle.does), .init("innervation", muscle.innervation),
        .init("feels like", muscle.symptoms.texts.joined(separator: "; ")),
        .init("brought on by", muscle.aggravating.texts.joined(separator: "; ")),
        .init("note", muscle.note), .init("fits answers", words(of: muscle.fits)),
        .init("points", muscle.points.map { $0.id.rawValue }.joined(separator: ", ")),
        .init("desk check", ReviewNotes.of(.muscle(muscle.id))),
      ],
      sources: muscle.sources)
  }

  private static func page(of point: TriggerPoint) -> ReviewPage {
    let moved = MovedPlace.of(point.id)
    var rows: [ReviewPage.Row?] = [
      .init("medical name", point.medical),
      .init(
        "place", words(of: point.place), moved == nil ? point.placeStanding : .ours,
        moved == nil ? point.placeSource.map { [$0] } ?? [] : []),
      .init("place in words", point.whereabouts),
      .init("moved from", moved.map { words(of: $0.was) }, .ours),
      .init("was in words", moved?.words),
      .init("why it moved", moved?.why, .ours),
      .init(
        "offered as one with",
        SharedPlace.of(point.id).map { shared in
          shared.points.filter { $0 != point.id }.map { $0.rawValue }.joined(separator: ", ")
        }, .ours),
      .init("depth", point.depth == .deep ? "deep" : "superficial"),
      .init("find", point.find),
      .init("side", words(of: point.spread)),
      .init("essential", regions(of: point, .essential), point.standing, point.sources),
      .init("spillover", regions(of: point, .spillover), point.standing, point.sources),
      .init("standing", point.standingNote),
    ]
    switch point.care {
    case .professionalOnly(let why): rows.append(.init("professional only", why))
    case .hands(let care):
      rows += [
        .init("how", care.how, .ours),
        .init("tools", care.tools.map { $0.plain }.joined(separator: ", "), .ours),
        .init("positions", care.positions.map { $0.plain }.joined(separator: ", "), .ours),
        .init("hold", "\(care.hold.lowerBound.value)–\(care.hold.upperBound.value) s", .ours),
        .init("greatest ache", "\(care.maxAche.value) of 10", .ours),
        .init("condition", care.condition, .ours),
        .init("needs care", care.caution ? "yes" : nil, .ours),
      ]
    }
    rows.append(.init("helper", point.partner, .ours))
    rows += point.cautions.map { .init("caution", $0) }
    rows += [
      .init("how common", point.commonness.rawValue, .unverified),
      .init(
        "shares tissue with", point.overlaps.map { $0.rawValue }.joined(separator: ", "), .ours),
      .init("fits answers", point.fits.map { words(of: $0) }),
      .init(point.isFounding ? "both sides" : "note", point.note),
      .init("desk check", ReviewNotes.of(.point(point.id))),
    ]
    return ReviewPage(
      kind: .point, id: point.id.rawValue, title: point.name.text, rows: rows,
      sources: point.sources)
  }

  private static func regions(of point: TriggerPoint, _ strength: Referral.Strength) -> String {
    point.refers.filter { $0.strength == strength }.map { $0.region.plain }.joined(separator: ", ")
  }

  private static func words(of fits: [Fit]) -> String {
    fits.map { fit in
      fit.question.rawValue + " = " + fit.answers.map { $0.rawValue }.joined(separator: "/")
    }.joined(separator: "; ")
  }

  private static func words(of spread: TriggerPoint.Spread) -> String? {
    switch spread {
    case .sameSide: nil
    case .bothSides: "pain on both sides"
    case .midline: "in the midline"
    }
  }

  private static func words(of place: Place) -> String {
    "\(place.fraction) of the way from \(place.from.plain) to \(place.to.plain)"
      + (place.offset.map { ", " + words(of: $0) } ?? "")
      + "; search circle \(place.radius.value) cm"
  }

  private static func words(of offset: Place.Offset) -> String {
    switch offset {
    case .lateral(let step): "\(step.value) cm outward"
    case .medial(let step): "\(step.value) cm inward"
    case .up(let step): "\(step.value) cm up"
    case .down(let step): "\(step.value) cm down"
    case .front(let step): "\(step.value) cm to the front"
    case .back(let step): "\(step.value) cm to the back"
    }
  }
}

extension TriggerPoint {
  /// A place without a source was set by us.
  var placeStanding: Standing { placeSource == nil ? .ours : .verified }
}
