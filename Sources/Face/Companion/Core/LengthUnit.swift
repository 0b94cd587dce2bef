/// How lengths on the body are said: all content is written in centimetres, as in "2–3 cm".
///
/// In: the bytes of a whole view. Out: the same with every length in the person's own measure, as
/// ordinary fractions. Only numbers directly before " cm" change; nothing else is touched.
enum LengthUnit: String, CaseIterable, Hashable, Sendable {
  case centimetres = "cm"
  case inches = "inches"
  case thumbs = "thumbs"

  var words: String {
    switch self {
    case .centimetres: "cm"
    case .inches: "Inches"
    case .thumbs: "Thumb-widths"
    }
  }

  /// The unit's own length, and into how many parts it is divided.
  private var measure: (centimetres: Double, parts: Int, one: String, many: String)? {
    switch self {
    case .centimetres: nil
    case .inches: (2.54, 4, " inch", " inches")  // by definition; a tape has quarters
    case .thumbs: (2.2, 2, " thumb-width", " thumb-widths")  // an adult thumb's breadth; ours
    }
  }

  func said(_ bytes: [UInt8]) -> [UInt8] {
    guard let measure else { return bytes }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      guard LengthUnit.isUnit(bytes, at) else {
        out.append(bytes[at])
        at += 1
        continue
      }
      let high = LengthUnit.number(endingAt: out.count, of: out)
      guard high.length > 0 else {
        out.append(bytes[at])
        at += 1
        continue
      }
      out.removeLast(high.length)
      let most = LengthUnit.parts(high.value, measure.centimetres, measure.parts)
      var words = LengthUnit.fraction(most, of: measure.parts)
      if out.suffix(LengthUnit.dash.count).elementsEqual(LengthUnit.dash) {
        let low = LengthUnit.number(endingAt: out.count - LengthUnit.dash.count, of: out)
        if low.length > 0 {
          out.removeLast(low.length + LengthUnit.dash.count)
          let least = LengthUnit.parts(low.value, measure.centimetres, measure.parts)
          if least < most { words = LengthUnit.fraction(least, of: measure.parts) + "–" + words }
        }
      }
      out += Array((words + (most > measure.parts ? measure.many : measure.one)).utf8)
      at += LengthUnit.unit.count
    }
    return out
  }

  private static let unit = Array(" cm".utf8)
  private static let dash = Array("–".utf8)

  /// Whether " cm" stands here, and no word that only begins so.
  private static func isUnit(_ bytes: [UInt8], _ at: Int) -> Bool {
    let end = at + unit.count
    guard bytes[at] == unit[0], end <= bytes.count, bytes[at + 1] == unit[1],
      bytes[at + 2] == unit[2]
    else { return false }
    return end == bytes.count || !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[end])
  }

  /// The number that ends before `end`, such as 2.5, and how many bytes it takes; 0 if none does.
  private static func number(endingAt end: Int, of bytes: [UInt8]) -> (value: Double, length: Int) {
    var value = 0.0
    var scale = 1.0
    var start = end
    while start > 0 {
      let byte = bytes[start - 1]
      if byte == UInt8(ascii: ".") && scale > 1 {
        value /= scale
        scale = 1
      } else if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        value += Double(byte - UInt8(ascii: "0")) * scale
        scale *= 10
      } else {
        break
      }
      start -= 1
    }
    return (value, end - start)
  }

  /// At least one part: nothing is said to be no way off.
  private static func parts(_ value: Double, _ unit: Double, _ parts: Int) -> Int {
    max(1, Int((value / unit * Double(parts)).rounded(.toNearestOrEven)))
  }

  private static func fraction(_ count: Int, of parts: Int) -> String {
    let rest = count % parts * (LengthUnit.quarters.count / parts)
    let whole = count / parts
    return (whole > 0 ? "\(whole)" : "") + quarters[rest]
  }

  private static let quarters = ["", "¼", "½", "¾"]
}
