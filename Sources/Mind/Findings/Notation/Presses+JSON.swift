internal import Anatomy
internal import Atlas
public import JSONText

extension [Press] {
  /// Reads `[{"point": "piriformis.lateral", "side": "left", "felt": "familiar"}]`.
  ///
  /// Fails on a side on which the point does not exist. One place may be pressed several times.
  public static func parsed(_ field: Field) throws(FieldError) -> [Press] {
    var presses: [Press] = []
    for item in try field.items() { presses.append(try Press.parsed(item)) }
    return presses
  }

  public var json: JSONValue { .array(map { $0.json }) }
}

extension Press {
  static func parsed(_ field: Field) throws(FieldError) -> Press {
    let fields = try field.fields(knowing: [FindingKey.point, FindingKey.side, FindingKey.felt])
    let place = try PressPlace.parsed(fields)
    return Press(
      place.point, place.side, try fields.required(FindingKey.felt).word("answer to a press"))
  }

  var json: JSONValue {
    .object([
      Member(FindingKey.point, .string(point.rawValue)),
      Member(FindingKey.side, .string(side.rawValue)),
      Member(FindingKey.felt, .string(felt.rawValue)),
    ])
  }
}

extension PressPlace {
  /// Reads `point` and `side` among other fields; fails where the point has no such side.
  ///
  /// A point that is counted in the midline lies in a muscle with two sides, and case reports name
  /// one: left and right are taken as the midline.
  public static func parsed(_ fields: Fields) throws(FieldError) -> PressPlace {
    let point: PointID = try fields.required(FindingKey.point).word("point")
    let sideField = try fields.required(FindingKey.side)
    let side: Side = try sideField.word("side")
    let sides = TriggerPoint.of(point).sides
    if sides == [.midline] { return PressPlace(point, .midline) }
    guard sides.contains(side) else {
      throw sideField.noSuchSide(of: "point \"\(point.rawValue)\"", only: sides)
    }
    return PressPlace(point, side)
  }
}
