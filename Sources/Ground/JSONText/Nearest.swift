/// The known word that is closest to what was written, for messages; nil where none is close.
///
/// Close means: at most every third letter, and at least one, was added, left out, changed or
/// swapped with its neighbour. Of equally close words the first counts.
public func nearest(to written: String, in known: [String]) -> String? {
  let lettersPerSlip = 3  // ours: beyond one slip in three letters it is another word
  let letters = Array(written.utf8)
  guard letters.count <= longestWord else { return nil }
  var best: (word: String, distance: Int)?
  for word in known {
    let other = Array(word.utf8)
    let allowed = max(1, max(letters.count, other.count) / lettersPerSlip)
    let distance = editDistance(letters, other)
    if distance <= allowed, distance < best?.distance ?? .max { best = (word, distance) }
  }
  return best?.word
}

/// Longer texts are no slip of the pen; keeps the search short on any input. Ours.
private let longestWord = 100

/// How many letters have to be added, left out, changed or swapped with their neighbour.
///
/// - Source: Damerau, "A technique for computer detection and correction of spelling errors" (1964)
private func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      let change = a[i] == b[j] ? 0 : 1
      var distance = min(last[j + 1] + 1, row[j] + 1, last[j] + change)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        distance = min(distance, beforeLast[j - 1] + 1)
      }
      row.append(distance)
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}
