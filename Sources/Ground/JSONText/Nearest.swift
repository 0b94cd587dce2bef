/// The known word nearest to one that was written; nil where none is near.
///
/// Near is at most one slip in three letters: a letter added, left out, changed or swapped with its
/// neighbour. A word that was only begun (`buttok` for `buttock-upper-outer`) is near the words that
/// begin so; of several the one that shares most pairs of letters. Of equally close words the first
/// counts.
public func nearest(to written: String, in known: [String]) -> String? {
  let letters = Array(written.utf8)
  guard letters.count <= longestWord else { return nil }
  return nearestWhole(letters, known) ?? nearestBeginning(letters, known)
}

private func nearestWhole(_ letters: [UInt8], _ known: [String]) -> String? {
  var best: (word: String, distance: Int)?
  for word in known {
    let other = Array(word.utf8)
    let distance = editDistances(letters, other)[other.count]
    if distance <= slips(in: max(letters.count, other.count)), distance < best?.distance ?? .max {
      best = (word, distance)
    }
  }
  return best?.word
}

private func nearestBeginning(_ letters: [UInt8], _ known: [String]) -> String? {
  guard letters.count >= shortestBeginning else { return nil }
  var best: (word: String, distance: Int, likeness: Double)?
  for word in known {
    let other = Array(word.utf8)
    guard let distance = editDistances(letters, other).min(),
      distance <= max(1, letters.count / lettersPerSlipOfBeginning)
    else { continue }
    let likeness = likeness(pairs(letters), pairs(other))
    if let best, (distance, -likeness) >= (best.distance, -best.likeness) { continue }
    best = (word, distance, likeness)
  }
  return best?.word
}

/// Beyond one slip in three letters it is another word. Ours.
private func slips(in letters: Int) -> Int { max(1, letters / 3) }

/// Longer texts are no slip of the pen; keeps the search short on any input. Ours.
private let longestWord = 100

/// Stricter, as a beginning fits many words. Ours.
private let lettersPerSlipOfBeginning = 4

/// Fewer letters begin too many words. Ours.
private let shortestBeginning = 4

/// How many letters have to be added, left out, changed or swapped with their neighbour, to come
/// from `a` to each beginning of `b`, from the empty one to the whole.
///
/// - Source: Damerau, "A technique for computer detection and correction of spelling errors" (1964)
private func editDistances(_ a: [UInt8], _ b: [UInt8]) -> [Int] {
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
  return last
}

private func pairs(_ letters: [UInt8]) -> Set<UInt16> {
  Set(zip(letters, letters.dropFirst()).map { UInt16($0) << 8 | UInt16($1) })
}

/// The share of all pairs that both have.
///
/// - Source: Jaccard, "Étude comparative de la distribution florale" (1901)
private func likeness(_ a: Set<UInt16>, _ b: Set<UInt16>) -> Double {
  let all = a.union(b).count
  return all == 0 ? 0 : Double(a.intersection(b).count) / Double(all)
}
