public import Anatomy
import Evidence
public import Safety

/// What the atlas finds for a few words: muscles and other causes, the best fit first.
///
/// In: whatever somebody types. Out: the muscles and causes that every word fits, by their common,
/// Latin or plain name, by a part of it, by the words that people use, by the places where they
/// hurt, or by any of these with one slip of a finger. Nothing typed finds everything.
public struct AtlasSearch: Sendable {
  public let muscles: [MuscleID]
  public let mimics: [MimicID]

  public init(_ text: String) {
    let wanted = SearchText.words(text).filter { !SearchText.empty.contains($0) }
    muscles = AtlasSearch.found(MuscleID.allCases.map { ($0, SearchTerms($0)) }, wanted)
    mimics = AtlasSearch.found(MimicID.allCases.map { ($0, SearchTerms($0)) }, wanted)
  }

  public var isEmpty: Bool { muscles.isEmpty && mimics.isEmpty }

  /// Those that every word fits, by how well the words fit together; else in the order of the atlas.
  private static func found<ID>(_ all: [(id: ID, terms: SearchTerms)], _ wanted: [String]) -> [ID] {
    var hits: [(id: ID, cost: Int, place: Int)] = []
    for (place, entry) in all.enumerated() {
      var cost = 0
      var fits = true
      for word in wanted {
        guard let one = entry.terms.cost(of: word) else {
          fits = false
          break
        }
        cost += one
      }
      if fits { hits.append((entry.id, cost, place)) }
    }
    hits.sort { $0.cost == $1.cost ? $0.place < $1.place : $0.cost < $1.cost }
    return hits.map { $0.id }
  }
}
