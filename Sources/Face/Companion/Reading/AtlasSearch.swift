import Anatomy
import Atlas
import Evidence

/// What the atlas finds for a few letters: names, Latin names, and places that a cause sends pain to.
struct AtlasSearch {
  let muscles: [Muscle]
  let mimics: [Mimic]

  init(_ text: String) {
    let wanted = text.lowercased()
    if wanted.isEmpty {
      muscles = Muscle.all
      mimics = Mimic.all
    } else {
      muscles = Muscle.all.filter { AtlasSearch.fits($0, wanted) }
      mimics = Mimic.all.filter { mimic in
        mimic.name.text.lowercased().holds(wanted)
          || mimic.patterns.contains { AtlasSearch.reaches($0.refers, wanted) }
      }
    }
  }

  var isEmpty: Bool { muscles.isEmpty && mimics.isEmpty }

  private static func fits(_ muscle: Muscle, _ wanted: String) -> Bool {
    muscle.plain.text.lowercased().holds(wanted) || muscle.latin.text.lowercased().holds(wanted)
      || muscle.points.contains { reaches($0.refers, wanted) }
  }

  private static func reaches(_ refers: [Referral], _ wanted: String) -> Bool {
    refers.contains { $0.strength == .essential && $0.region.plain.lowercased().holds(wanted) }
  }
}

extension String {
  /// True where the other text stands somewhere in this one, byte by byte.
  func holds(_ other: String) -> Bool {
    let text = Array(utf8)
    let part = Array(other.utf8)
    guard part.count <= text.count else { return false }
    return part.isEmpty
      || (0...(text.count - part.count)).contains { start in
        text[start..<(start + part.count)].elementsEqual(part)
      }
  }
}
