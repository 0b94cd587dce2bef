/// Sources whose id begins with S: from szajkowski-2025 to szajkowski-2025.
extension Source {
  static let szajkowski2025 = Source(
    id: .szajkowski2025,
    key: "szajkowski-2025",
    authors: "Szajkowski S, Pasek J, Cieslar G",
    title: """
      Immediate Effects of Multiple Ischemic Compression Applications on Pain Sensitivity and \
      Biomechanical Properties of Myofascial Trigger Points
      """,
    year: 2025,
    place: "Clin Pract 15(7):125",
    kind: .rct,
    link: .doi("10.3390/clinpract15070125"),
    standing: .verified)
}
