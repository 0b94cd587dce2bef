/// Words on how far a referral pattern stands that several points share.
enum StandingNote {
  static let wholeMuscle =
    """
    Pattern confirmed for the muscle as a whole on a secondary page; the split between its \
    points is textbook knowledge, not confirmed.
    """

  static let textbookOnly =
    "From textbook knowledge; no page confirming it was seen."

  static let kneePainOnly =
    "Pattern from the textbook; only its link with knee pain was seen (rozenfeld-2020)."
}
