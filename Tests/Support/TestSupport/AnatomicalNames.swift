/// Names that a person has to meet in this app; each counts as one plain word.
public enum AnatomicalNames {
  /// Longer names before their parts.
  public static let all: [String] = [
    "sciatic nerve", "cauda equina syndrome", "cauda equina", "trigger points", "trigger point",
    "sacrum", "ligament", "hamstrings", "hamstring", "kneecap", "buttock", "pelvis", "artery",
  ]
}
