public import Anatomy
public import JSONText

extension [DrawnArea] {
  /// Reads `[{"region": "buttock-upper-outer", "side": "left", "worst": true}]`.
  ///
  /// Fails on a side that the region does not have and on an area that is drawn twice.
  public static func parsed(_ field: Field) throws(FieldError) -> [DrawnArea] {
    var drawing: [DrawnArea] = []
    for item in try field.items() {
      let drawn = try DrawnArea.parsed(item)
      guard !drawing.contains(where: { $0.area == drawn.area }) else {
        throw item.refused("\(drawn.area.text) is drawn twice")
      }
      drawing.append(drawn)
    }
    return drawing
  }

  public var json: JSONValue { .array(map { $0.json }) }
}

extension DrawnArea {
  static func parsed(_ field: Field) throws(FieldError) -> DrawnArea {
    let fields = try field.fields(knowing: [FindingKey.region, FindingKey.side, FindingKey.worst])
    let region: RegionID = try fields.required(FindingKey.region).word("region")
    let sideField = try fields.required(FindingKey.side)
    guard let area = Area(region, try sideField.word("side")) else {
      throw sideField.noSuchSide(of: "region \"\(region.rawValue)\"", only: region.sides)
    }
    let isWorst = try fields.optional(FindingKey.worst)?.bool()
    return DrawnArea(area, isWorst: isWorst ?? false)
  }

  var json: JSONValue {
    .object([
      Member(FindingKey.region, .string(area.region.rawValue)),
      Member(FindingKey.side, .string(area.side.rawValue)),
      Member(FindingKey.worst, .bool(isWorst)),
    ])
  }
}

extension Area {
  /// As in `sacrum/midline`.
  public var text: String { "\(region.rawValue)/\(side.rawValue)" }
}

extension Field {
  /// The error that something does not exist on the side that stands here.
  func noSuchSide(of part: String, only sides: [Side]) -> FieldError {
    let words = sides.map { "\"\($0.rawValue)\"" }.joined(separator: " or ")
    return FieldError(
      path: path, .expected("\(words), where the \(part) exists", found: value.shown))
  }
}
