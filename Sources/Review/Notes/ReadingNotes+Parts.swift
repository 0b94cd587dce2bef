extension ReadingNotes {
  static let parts: [[Note]] = [
    partA, partB, partC, partD, partE, partF, partG, partH, partI, partJ, partK, partL,
  ]
}
