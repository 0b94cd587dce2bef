import Evidence

/// Conditions of pressing that several points share; the words stand here once.
enum PressCondition {
  static let atSacrum: Wording =
    "Soft, broad and short. For any tingle: let go, and leave this place for good."

  static let noClot: Wording =
    "Not on a calf that is swollen, warm or red."
}
