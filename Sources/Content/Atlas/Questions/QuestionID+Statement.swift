extension QuestionID {
  /// What was answered, as a statement: "Worse after sitting", never the raw question.
  public func statement(_ answer: AnswerID) -> String {
    if answer == .yes { return said.yes }
    if answer == .no || answer == AnswerID.none { return said.no }
    return topic + ": " + QuestionID.small(answer.plain)
  }

  /// What is asked about, before an answer that is more than yes or no; else the statement itself.
  private var topic: String { QuestionID.topics.first { $0.id == self }?.words ?? said.yes }

  private static let topics: [(id: QuestionID, words: String)] = [
    (.legWorseThanBack, "What is worse"), (.whichBend, "Worst way to bend"),
    (.oneFinger, "Worst spot"), (.whatEases, "What eases it"),
    (.tabletsHelp, "Tablets"),
  ]

  /// With a small first letter, as after a colon.
  private static func small(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }

  private var said: (yes: String, no: String) {
    switch self {
    case .sittingWorse: ("Worse after sitting", "Not worse after sitting")
    case .sittingRelieves: ("Goes away when you sit", "Does not go when you sit")
    case .bendForwardRelieves: ("Better leaning forward", "Not better leaning forward")
    case .bothSides: ("On both sides", "On one side only")
    case .walkDistance:
      ("Comes on after the same way on foot", "Does not come on after the same way on foot")
    case .stairs: ("Worse on stairs or hills", "Not worse on stairs or hills")
    case .risingChair:
      ("The first steps after sitting hurt", "The first steps after sitting do not hurt")
    case .coughBack: ("A cough hurts the back", "A cough does not hurt the back")
    case .coughLeg: ("A cough hurts the leg", "A cough does not hurt the leg")
    case .legWorseThanBack: ("The leg is worse than the back", "The leg is no worse than the back")
    case .belowKnee: ("Goes below the knee", "Stays above the knee")
    case .numbTingle:
      ("Numb or tingling below the knee", "Not numb or tingling below the knee")
    case .outerThighSkin:
      ("A burning, numb patch on the outer thigh", "No burning patch on the outer thigh")
    case .saddleBladder:
      ("Numb between the legs, or bladder trouble", "Not numb between the legs")
    case .weakness: ("A weaker leg or foot", "No weaker leg or foot")
    case .morningStiff: ("Stiff in the morning", "Not stiff in the morning")
    case .nightSecondHalf: ("Woken late at night, better when up", "Not woken late at night")
    case .betterExercise: ("Better with exercise", "Not better with exercise")
    case .buttockAlternates: ("Changes from side to side", "Does not change sides")
    case .nightPain: ("Wakes you at night", "Does not wake you at night")
    case .lyingOnSide: ("Lying on that side hurts", "Lying on that side does not hurt")
    case .shoesSocks: ("Hard to put on shoes and socks", "Not hard to put on shoes and socks")
    case .groinOnMove: ("Groin pain when the leg turns", "No groin pain when the leg turns")
    case .squat: ("A squat brings it on", "A squat does not bring it on")
    case .singleLegStand:
      ("Standing on that leg brings it on", "Standing on that leg does not bring it on")
    case .unaccustomed: ("New or heavier effort before", "No new effort before")
    case .activityKind: ("New effort", "No new effort")
    case .inactiveBefore:
      ("Mostly sitting in the weeks before", "Not mostly sitting in the weeks before")
    case .noWarmUp: ("No warm-up", "Warmed up")
    case .prolongedSitting: ("Sits most of the day", "Does not sit most of the day")
    case .wallet: ("Wallet or phone in the back pocket", "Nothing in the back pocket")
    case .fall: ("A fall or accident", "No fall or accident")
    case .ageBand: ("Age", "Age")
    case .sex: ("Sex", "Sex")
    case .pregnancy: ("Pregnant, or a birth within 3 months", "Not pregnant")
    case .steroidCancer: ("Your health", "None of the illnesses named")
    case .legSwollen: ("One leg swollen, warm or red", "No swollen leg")
    case .pulsingBelly: ("Sudden pain with faintness, or a throbbing belly", "No throbbing belly")
    case .flankWaves: ("Waves of side pain", "No waves of side pain")
    case .rash: ("A burning band with blisters", "No burning band or blisters")
    case .fever: ("Fever or feeling ill", "No fever")
    case .painDrawingSpread: ("Parts drawn", "Parts drawn")
    case .oneFinger: ("One worst spot", "No one worst spot")
    case .straightLeg:
      ("Lifting the straight leg hurts below the knee", "Lifting the straight leg does not hurt")
    case .crossLeg: ("Crossing the leg hurts deep in the buttock", "Crossing the leg does not hurt")
    case .hamstringLoad: ("Bending or sprinting hurts the sit bone", "The sit bone takes load well")
    case .whichBend: ("Bending the back hurts", "No bend is worst")
    case .turningInBed: ("Turning in bed hurts", "Turning in bed does not hurt")
    case .hipStiff: ("The hip is stiff", "The hip is not stiff")
    case .curlUpEases: ("Better curled up than standing tall", "Not better curled up")
    case .onset: ("How it began", "How it began")
    case .numbWhere: ("Numb or tingling", "Not numb or tingling")
    case .limp: ("You limp", "You do not limp")
    case .smokerOrArteryDisease:
      ("Smoking, or narrowed arteries", "No smoking or narrowed arteries")
    case .periods: ("Comes with periods", "Does not come with periods")
    case .cramps: ("Calf cramps at night", "No calf cramps at night")
    case .whatEases: ("Something eases it", "Nothing eases it")
    case .bonePress: ("Sore straight on a bone", "No bone is sore")
    case .painKind: ("What it feels like", "What it feels like")
    case .course: ("Since it began", "Since it began")
    case .moreLoad: ("More load than usual before", "No more load than usual before")
    case .bentOver: ("Hard to stand up straight", "Not hard to stand up straight")
    case .liftKnee:
      ("Lifting the knee hurts the front of the hip", "Lifting the knee does not hurt the hip")
    case .clickCatch: ("The hip clicks or catches", "The hip does not click or catch")
    case .cupHand: ("Shown with a hand around the hip", "Not shown with a hand around the hip")
    case .sameBefore: ("The same pain before", "The same pain before")
    case .tabletsHelp: ("Tablets take most of it away", "Tablets do not take most of it away")
    case .stretchHelps: ("Stretching eases it for a while", "Stretching does not ease it")
    case .standingWorse: ("Worse standing still", "Not worse standing still")
    case .walkingWorse: ("Worse when walking", "Not worse when walking")
    }
  }
}
