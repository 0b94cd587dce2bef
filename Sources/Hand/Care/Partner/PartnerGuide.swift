public import Atlas
public import Evidence

/// What a helper asks and does, before the first press.
public enum PartnerGuide {
  /// The word that ends a session at once, unless the two agree on another.
  public static let stopWord = "stop"
  /// Words to choose from: short, and never said by chance while pressing. Ours
  public static let stopWords = [stopWord, "red", "enough"]

  /// What a helper asks first. The last one only where the place asks for it.
  public static func askFirst(_ point: TriggerPoint) -> [Statement] {
    let always = [
      Statement(
        "Did you go through the safety questions today?", .ours, [.ernst2003]),
      Statement("May I press here? You can say stop at any time.", .unverified, convention),
      Statement(
        "Which word shall mean stop? Take “stop” if you have no other.", .unverified, convention),
      Statement("Will you tell me the number, zero to ten, when I ask?", .unverified, convention),
    ]
    guard HelperRule(point).needsConsent else { return always }
    return always + [
      Statement(
        "This place is private. Is it all right for you that I press right here?", .unverified,
        convention)
    ]
  }

  /// How to stand and press.
  public static let howTo: [Statement] = [
    Statement(
      "Only you two decide: the one who is pressed says how much, never the one who presses.",
      .ours, [.ernst2003]),
    Statement(
      "Stand close, one foot in front, elbows soft. Lean in with your weight: do not push.",
      .unverified, convention),
    Statement("Heel of the hand or forearm first, thumbs later.", .unverified, convention),
    Statement("Ask for the number every ten seconds.", .unverified, convention),
    Statement(
      "For the buttock: lying on the side, a pillow between the knees.", .unverified, convention),
    Statement(
      "Most harm in reports came from forceful pressing by lay people. Less is better.",
      .verified, [.ernst2003]),
  ]

  private static let convention: [SourceID] = [.clinicalConvention]
}
