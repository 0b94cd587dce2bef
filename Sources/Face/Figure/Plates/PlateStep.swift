/// One step in drawing a plate, from the bones outward.
enum PlateStep {
  /// Bones whose names begin so.
  case bones([String])
  case muscle(String)
  /// One part of a muscle, where others lie between its parts.
  case part(String, String)
  /// What is seen through: the edge only.
  case ghost(String)
  case nerves
  /// The zones to keep off.
  case keepOff
  /// Skin over the inner buttock, below the large muscle.
  case patch
}

/// How deep a plate looks.
public enum PlateDepth: String, CaseIterable, Hashable, Sendable {
  case superficial = "superficial"
  case deep = "deep"
}

extension Aspect {
  /// The steps of a plate, in the order of drawing.
  func steps(_ depth: PlateDepth) -> [PlateStep] {
    switch (self, depth) {
    case (.back, .superficial): Self.backSuperficial
    case (.back, .deep): Self.backDeep
    case (.front, .superficial): Self.frontSuperficial
    case (.front, .deep): Self.frontDeep
    case (.side, .superficial): Self.sideSuperficial
    case (.side, .deep): Self.sideDeep
    }
  }

  private static let backSuperficial: [PlateStep] = [
    .bones(["spine", "sacrum", "coccyx", "sacral-crest"]), .muscle("external-oblique"),
    .muscle("erector-aponeurosis"), .muscle("iliocostalis"), .muscle("longissimus"),
    .muscle("popliteus"), .muscle("adductor-magnus"), .muscle("soleus"),
    .muscle("fibularis-longus"), .part("semitendinosus-semimembranosus", "semimembranosus"),
    .muscle("gracilis"), .part("biceps-femoris", "short-head"), .muscle("vastus-lateralis"),
    .part("semitendinosus-semimembranosus", "semitendinosus"),
    .part("biceps-femoris", "long-head"), .muscle("iliotibial-tract"), .patch,
    .part("gastrocnemius", "achilles-tendon"), .part("gastrocnemius", "medial-head"),
    .part("gastrocnemius", "lateral-head"), .muscle("gluteus-medius"),
    .muscle("gluteus-maximus"), .bones(["spine", "sacral-crest", "coccyx"]),
  ]

  private static let backDeep: [PlateStep] = [
    .bones([""]), .muscle("popliteus"), .muscle("soleus"), .muscle("adductor-magnus"),
    .muscle("quadratus-lumborum"), .part("semitendinosus-semimembranosus", "semimembranosus"),
    .part("biceps-femoris", "short-head"), .muscle("vastus-lateralis"), .muscle("pelvic-floor"),
    .muscle("quadratus-femoris"), .muscle("obturator-internus"),
    .bones(["ischial-tuberosity"]), .nerves, .muscle("gluteus-minimus"), .muscle("piriformis"),
    .bones(["sacrum", "sacral-", "coccyx", "spine"]), .muscle("multifidus"),
    .bones(["spine", "sacral-crest"]), .ghost("gluteus-medius"), .ghost("gluteus-maximus"),
    .keepOff,
  ]

  private static let frontSuperficial: [PlateStep] = [
    .bones(["tibia", "patella"]), .muscle("gluteus-medius"), .muscle("adductor-magnus"),
    .muscle("gracilis"), .muscle("iliopsoas"), .muscle("pectineus"),
    .part("adductor-longus-brevis", "adductor-longus"), .muscle("soleus"),
    .muscle("gastrocnemius"), .muscle("fibularis-longus"), .muscle("extensor-digitorum"),
    .muscle("tibialis-anterior"), .muscle("rectus-abdominis"), .muscle("external-oblique"),
    .muscle("inguinal-ligament"), .muscle("vastus-intermedius"), .muscle("vastus-lateralis"),
    .muscle("iliotibial-tract"), .muscle("vastus-medialis"), .muscle("rectus-femoris"),
    .muscle("tensor-fasciae-latae"), .muscle("sartorius"), .muscle("patellar-tendon"),
    .bones(["patella"]),
  ]

  private static let frontDeep: [PlateStep] = [
    .bones([""]), .muscle("adductor-magnus"), .muscle("vastus-intermedius"),
    .part("adductor-longus-brevis", "adductor-brevis"), .muscle("iliopsoas"),
    .muscle("pectineus"), .muscle("gluteus-minimus"), .muscle("tibialis-anterior"), .nerves,
    .ghost("rectus-femoris"), .ghost("sartorius"), .ghost("tensor-fasciae-latae"),
    .ghost("adductor-longus-brevis"), .bones(["patella"]), .keepOff,
  ]

  private static let sideSuperficial: [PlateStep] = [
    .bones(["patella", "tibia", "heel"]), .muscle("external-oblique"),
    .muscle("rectus-abdominis"), .muscle("longissimus"), .muscle("iliocostalis"),
    .muscle("sartorius"), .muscle("rectus-femoris"), .muscle("vastus-lateralis"),
    .muscle("semitendinosus-semimembranosus"), .muscle("biceps-femoris"),
    .muscle("gluteus-medius"), .muscle("soleus"), .muscle("gastrocnemius"),
    .muscle("extensor-digitorum"), .muscle("tibialis-anterior"), .muscle("fibularis-longus"),
    .muscle("iliotibial-tract"), .muscle("gluteus-maximus"), .muscle("tensor-fasciae-latae"),
    .bones(["patella"]),
  ]

  private static let sideDeep: [PlateStep] = [
    .bones([""]), .muscle("quadratus-lumborum"), .ghost("vastus-lateralis"), .nerves,
    .muscle("piriformis"), .muscle("gluteus-minimus"), .ghost("gluteus-medius"),
    .ghost("gluteus-maximus"), .ghost("tensor-fasciae-latae"), .keepOff,
  ]
}
