/// Muscles as sheets, one row each: name, part, layer (1 superficial, 3 deep), fibres, tendon at
/// origin and insertion in hundredths of the fibre, flags (`b` blends, `t` tendon, `q` quiet,
/// `h` hidden), gaps to a cleft, hundredths that lie behind bone, then the rails origin, belly,
/// belly, insertion after a `/` each, and bands after a fifth.
///
/// - Source: drawn by us from anatomy.
enum SheetsTable {}

extension Sheet {
  @inline(never)
  static func all(in aspect: Aspect) -> [Sheet] {
    switch aspect {
    case .back: back
    case .front: front
    case .side: side
    }
  }

  private static let back = read(SheetsTable.back)
  private static let front = read(SheetsTable.front)
  private static let side = read(SheetsTable.side)

  @inline(never)
  private static func read(_ table: StaticString) -> [Sheet] {
    var reader = TableReader(table)
    var sheets: [Sheet] = []
    while !reader.isAtEnd {
      guard let sheet = reader.sheet(), reader.takes(";") else { return sheets }
      sheets.append(sheet)
    }
    return sheets
  }
}

extension TableReader {
  fileprivate mutating func sheet() -> Sheet? {
    let name = word()
    let part = word()
    guard let layer = number(), let fibres = number(), let origin = share(),
      let insertion = share()
    else { return nil }
    let flags = word().utf8
    guard let coarse = number(), number() != nil else { return nil }
    var rails: [[Spot]] = []
    while rails.count < Self.railCount, takes("/") { rails.append(spots()) }
    guard rails.count == Self.railCount else { return nil }
    let bands = takes("/") ? numbers().map { Double($0) / Self.hundredths } : []
    return Sheet(
      name: name, part: part, layer: layer, fibres: fibres, tendonAtOrigin: origin,
      tendonAtInsertion: insertion, coarse: coarse, bands: bands, rails: rails,
      traits: Sheet.Traits(
        blends: flags.contains(UInt8(ascii: "b")), isTendon: flags.contains(UInt8(ascii: "t")),
        isQuiet: flags.contains(UInt8(ascii: "q")), isHidden: flags.contains(UInt8(ascii: "h"))))
  }

  private mutating func share() -> Double? { number().map { Double($0) / Self.hundredths } }

  private static let railCount = 4  // origin, two along the belly, insertion
  private static let hundredths = 100.0  // shares stand as whole hundredths
}
