public import Evidence

extension ExerciseEffort {
  /// Every row, in the order of the evidence.
  public static var all: [ExerciseEffort] {
    [
      ExerciseEffort(
        "side-lying leg raise",
        gluteusMedius: "81±42 %",
        .verified,
        .distefano2009),
      ExerciseEffort(
        "single-limb squat",
        gluteusMedius: "64±24 % (figure from knowledge)",
        gluteusMaximus: "59 % (from knowledge)",
        .unverified,
        .distefano2009),
      ExerciseEffort(
        "single-limb deadlift",
        gluteusMedius: "58 % (from knowledge)",
        gluteusMaximus: "59 % (from knowledge)",
        .unverified,
        .distefano2009),
      ExerciseEffort(
        "lunge",
        gluteusMedius: "48±21 %",
        .verified,
        .distefano2009),
      ExerciseEffort(
        "clam (30 or 60 degrees)",
        gluteusMedius: "40±38 / 38±29 %",
        .verified,
        .distefano2009),
      ExerciseEffort(
        "side-lying leg raise at 10-repetition maximum",
        gluteusMedius: "99.9±17 %",
        gluteusMaximus: "38±23 %",
        .verified,
        .macaskill2014),
      ExerciseEffort(
        "lateral step-up, unloaded",
        gluteusMedius: "61±20 %",
        gluteusMaximus: "31±20 %",
        .verified,
        .macaskill2014),
      ExerciseEffort(
        "forward step-up, unloaded",
        gluteusMedius: "62.7±18 %",
        gluteusMaximus: "28.7±19 %",
        note: "not enough to strengthen maximus",
        .verified,
        .macaskill2014),
      ExerciseEffort(
        "prone hip extension at 10-repetition maximum",
        gluteusMaximus: "100.7±14.5 %",
        .verified,
        .macaskill2014),
      ExerciseEffort(
        "lateral step-up, cross-over step-up, rotational single-leg squat",
        gluteusMaximus: "highest in the review, 79–114 % (range from knowledge)",
        .unverified,
        .macadam2015),
      ExerciseEffort(
        "loaded step-up kinds (6RM)",
        gluteusMaximus: "very high, step-up 125 % (from knowledge)",
        .unverified,
        .neto2020),
      ExerciseEffort(
        "barbell hip thrust vs back squat",
        gluteusMaximus: "upper part mean 69.5 vs 29.4 %",
        .verified,
        .contreras2015),
      ExerciseEffort(
        "side plank with leg raise (working leg below / on top)",
        gluteusMedius: "103 / 89 %",
        .verified,
        .boren2011),
      ExerciseEffort(
        "single-limb squat",
        gluteusMedius: "82 %",
        note: "64 % in distefano-2009: methods differ, quote ranges",
        .verified,
        .boren2011),
      ExerciseEffort(
        "clam progression 4",
        gluteusMedius: "77 %",
        .verified,
        .boren2011),
      ExerciseEffort(
        "front plank with hip extension",
        gluteusMedius: "75 %",
        gluteusMaximus: "106 % (from knowledge)",
        note: "medius figure seen, maximus figure not",
        .verified,
        .boren2011),
    ]
  }

  /// How the percentages are read.
  public static var bands: Statement {
    Statement(
      "0–20 % MVIC low, 21–40 moderate, 41–60 high, >60 very high; >40–60 likely to strengthen",
      .unverified, [.reiman2012])
  }

  /// Where the studies contradict each other, and what follows.
  public static var contradiction: String {
    """
    Steps with weight work the large buttock muscle very hard, without weight too little. So \
    stairs alone train the middle side-buttock muscle first. Add weight or height for the \
    large one.
    """
  }
}
