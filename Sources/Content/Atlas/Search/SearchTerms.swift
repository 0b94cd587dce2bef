import Anatomy
import Evidence
import Safety

/// The words by which an entry is found, the nearest to its name first.
struct SearchTerms {
  private let names: [String]
  private let lay: [String]
  private let places: [String]

  init(_ id: MuscleID) {
    let muscle = Muscle.of(id)
    names = SearchText.words(id.known + " " + muscle.latin.text + " " + muscle.plain.text)
    lay = SearchText.words(id.layWords)
    places = muscle.points.flatMap { SearchTerms.reached($0.refers) }
  }

  init(_ id: MimicID) {
    let mimic = Mimic.of(id)
    names = SearchText.words(mimic.name.text + " " + mimic.medical.text)
    lay = SearchText.words(id.layWords)
    places = mimic.patterns.flatMap { SearchTerms.reached($0.refers) }
  }

  /// What finding this word here costs; nil where it is not found.
  func cost(of word: String) -> Int? {
    let costs = [(names, 0), (lay, Step.lay), (places, Step.place)].flatMap { words, cost in
      words.compactMap { SearchText.fit(word, $0).map { $0 + cost } }
    }
    return costs.min()
  }

  /// Where the pain is usually felt, in words.
  private static func reached(_ refers: [Referral]) -> [String] {
    refers.filter { $0.strength == .essential }.flatMap { SearchText.words($0.region.plain) }
  }

  /// A name with a slip comes before a lay word, and that before a place.
  private enum Step {
    static let lay = 4
    static let place = 8
  }
}
