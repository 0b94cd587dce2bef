extension ReviewNotes {
  static let parts: [[Note]] = [
    muscles, points, causes, questions, redFlags, laterRedFlags, contraindications,
  ]
}
