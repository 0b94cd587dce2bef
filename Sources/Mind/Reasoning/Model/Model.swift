import Anatomy
import Atlas
import Findings
import Safety

/// The atlas as numbers: every source with its forms, and what every answer says.
///
/// Made once from the tables of the atlas and the strengths; the same for every case.
struct Model: Sendable {
  let strengths: Strengths
  let kinds: Kinds
  let sources: [Source]
  let forms: [Form]
  /// The kind of each form.
  let kindOfForm: [Int]
  /// What is told: points in the order of the atlas, left before right, then the others.
  let causes: [CauseModel]
  let numbers: [Cause: Int]
  let presses: [PressModel]
  let areas: AreaNumbers
  /// Other names for the tissue of each point, both ways.
  let sharing: [PointID: [PointID]]

  init(_ strengths: Strengths) {
    let areas = AreaNumbers()
    let kinds = Kinds(strengths)
    var builder = Builder(areas: areas, strengths: strengths)
    for (number, table) in ChanceTable.all.enumerated() {
      builder.add(table, kind: number, prior: kinds.all[number].prior)
    }
    var numbers: [Cause: Int] = [:]
    for (i, cause) in builder.causes.enumerated() { numbers[cause.cause] = i }
    var sharing: [PointID: [PointID]] = [:]
    for point in TriggerPoint.all {
      for other in point.overlaps {
        sharing[point.id, default: []].append(other)
        sharing[other, default: []].append(point.id)
      }
    }
    self.strengths = strengths
    self.kinds = kinds
    self.areas = areas
    self.numbers = numbers
    self.sharing = sharing
    sources = builder.sources
    forms = builder.forms
    kindOfForm = builder.forms.map { builder.sources[$0.source].kind }
    causes = builder.causes
    presses = Model.presses(numbers)
  }

  /// The kind of a form.
  func kind(of form: Form) -> Kind { kinds.all[sources[form.source].kind] }

  /// Gathers sources, forms and causes, table by table.
  private struct Builder {
    let areas: AreaNumbers
    let strengths: Strengths
    var sources: [Source] = []
    var forms: [Form] = []
    var causes: [CauseModel] = []

    mutating func add(_ table: ChanceTable, kind: Int, prior: Double) {
      let oneSided = table.oneSided / 100
      switch table.cause {
      case .mimic(let id):
        let mimic = Mimic.of(id)
        let sites = Site.all(of: mimic, table.areaList, strengths)
        add(sites, kind, prior, oneSided)
        if mimic.isCentral {
          tell(.mimic(id, nil), sides: nil, isProtected: mimic.isProtected)
        } else {
          for side in Side.pair {
            tell(.mimic(id, side), sides: side, isProtected: mimic.isProtected)
          }
        }
      case .muscle:
        let total = table.points.reduce(0.0) { $0 + $1.share }
        for point in table.points {
          let sites = [Site(share: 1, areas: point.areaList)]
          add(sites, kind, prior * point.share / total, oneSided)
          for side in TriggerPoint.of(point.point).sides {
            tell(
              .point(point.point, side), sides: side == .midline ? nil : side, isProtected: false)
          }
        }
      case nil: break
      }
    }

    private mutating func add(
      _ sites: [Site], _ kind: Int, _ prior: Double, _ oneSided: Double
    ) {
      let first = forms.count
      let ways: [(sides: [Side], share: Double)] = [
        ([.left], oneSided / 2), ([.right], oneSided / 2), (Side.pair, 1 - oneSided),
      ]
      for site in sites {
        for way in ways {
          let links = links(site, way.sides)
          var unseen = 1.0
          for link in links { unseen *= 1 - strengths.undrawn.value * link.strength }
          forms.append(
            Form(
              source: sources.count, sides: way.sides, prior: prior * site.share * way.share,
              links: links, unseen: unseen))
        }
      }
      sources.append(Source(kind: kind, forms: first..<forms.count, prior: prior))
    }

    private func links(_ site: Site, _ sides: [Side]) -> [Form.Link] {
      var links: [Form.Link] = []
      for area in site.areas where area.strength >= strengths.leastLink.value {
        for side in sides {
          // A midline region is reached from both sides, but once.
          guard let number = areas[Area.of(area.region, beside: side)],
            !links.contains(where: { $0.area == number })
          else { continue }
          links.append(Form.Link(area: number, strength: area.strength))
        }
      }
      return links
    }

    /// The last source as a cause on a side; nil for one that has no side.
    private mutating func tell(_ cause: Cause, sides side: Side?, isProtected: Bool) {
      let source = sources[sources.count - 1]
      causes.append(
        CauseModel(
          cause: cause, source: sources.count - 1,
          forms: source.forms.filter { form in side.map { forms[form].sides.contains($0) } ?? true
          },
          isProtected: isProtected))
    }
  }
}

/// The number of each area in `Area.all`.
struct AreaNumbers: Sendable {
  private var numbers: [Area: Int] = [:]

  init() {
    for (i, area) in Area.all.enumerated() { numbers[area] = i }
  }

  /// Nil for no area.
  subscript(area: Area) -> Int? { numbers[area] }
}

extension ChanceTable {
  fileprivate var areaList: [(region: RegionID, strength: Double)] {
    var list: [(region: RegionID, strength: Double)] = []
    eachArea { list.append(($0, $1.share)) }
    return list
  }
}

extension PointChances {
  fileprivate var areaList: [(region: RegionID, strength: Double)] {
    var list: [(region: RegionID, strength: Double)] = []
    eachArea { list.append(($0, $1.share)) }
    return list
  }
}

extension Mimic {
  /// Presses never lower nerve roots, nor what needs help today.
  var isProtected: Bool {
    switch id {
    case .radiculopathyL2L3, .radiculopathyL4, .radiculopathyL5, .radiculopathyS1: true
    default: action >= .sameDay
    }
  }
}
