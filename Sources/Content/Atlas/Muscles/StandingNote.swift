import Evidence

/// Wording on how far a referral pattern stands that several points share.
enum StandingNote {
  static let wholeMuscle: Remark =
    """
    A page that confirms the pattern was seen for the muscle as a whole. How it splits \
    between the points is textbook knowledge.
    """

  static let textbookOnly: Remark =
    "Textbook knowledge. No page that confirms it was seen."

  static let kneePainOnly: Remark =
    "The pattern is textbook knowledge. Only the link with knee pain was seen on a page."
}
