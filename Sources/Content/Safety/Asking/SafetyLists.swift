import Evidence

// What is asked, line by line, in the order of the evidence. A line that comes up only after another
// stands right below it.
//
// - Source: safety.json, screens

extension SafetyList {
  /// Before anything else: what cannot wait.
  public static let gate = SafetyList(
    id: .gate, title: "Is any of this new or worse?", lead: "Not sure? Tick it.", stage: .gate,
    lines: [
      SafetyLine(
        "Chest pain, short of breath, collapse, confusion",
        [
          .item(.generalEmergencyChest), .item(.generalEmergencyBreath),
          .item(.generalEmergencyCollapse), .item(.generalEmergencyConfused),
        ]),
      SafetyLine(
        "Drooping face, weak arm, worst-ever headache, lost speech or sight",
        [
          .item(.generalEmergencyStroke), .item(.generalEmergencyHead),
        ]),
      SafetyLine(
        "Numb or odd feeling between legs, around bottom or in sex; lost erection",
        [
          .item(.caudaSaddle), .item(.caudaSex),
        ]),
      SafetyLine(
        "Bladder or bowel: hard to start, hold or feel, or rushing",
        [
          .item(.caudaBladder), .item(.caudaBowel),
        ]),
      SafetyLine(
        "Both legs weak, numb, hard to steer, or shooting pain",
        [
          .item(.weakBothPower), .item(.caudaBothLegs),
        ]),
      SafetyLine(
        "A leg or foot suddenly cold, pale or blue",
        [.flag(.coldLeg)]),
      SafetyLine(
        "Sudden tearing back or belly pain, faint with pain, known aneurysm",
        [
          .item(.aneurysmTearing), .item(.aneurysmKnown),
        ]),
      SafetyLine(
        "Bad belly or testicle pain, or hard groin lump",
        [
          .item(.groinOrganBelly), .item(.groinOrganTesticle), .item(.groinOrganLump),
        ]),
      SafetyLine(
        "Maybe pregnant or late period: belly pain, pain in waves, bleeding",
        [
          .item(.earlyPregnancyPain), .item(.bleedPregnancyHeavy), .item(.bleedPregnancyWaves),
          .item(.bleedPregnancyBelly), .item(.bleedPregnancyLight),
        ]),
      SafetyLine(
        "A crash or high fall, or can't stand since a fall",
        [
          .item(.traumaCrash), .item(.traumaCannotStand),
        ]),
      SafetyLine(
        "Fever and very ill, or a hip you can't move",
        [
          .item(.feverVeryIll), .flag(.septicJoint),
        ]),
      SafetyLine(
        "Heavy bleeding, or skin turning dark and spreading",
        [
          .item(.generalEmergencyBleeding), .flag(.spreadingSkin),
        ]),
    ])

  /// What comes with the pain, where it is and since when.
  public static let withThisPain = SafetyList(
    id: .withThisPain, title: "With this pain", lead: "Tick what fits.", stage: .afterDrawing,
    lines: [
      SafetyLine([.item(.feverTemp)]),
      SafetyLine([.flag(.footDrop)]),
      SafetyLine([.flag(.dvt)]),
      SafetyLine(
        "Clot risk: long trip, bed, operation, pill, pregnancy, cancer, earlier clot",
        [
          .item(.calfClotStill), .item(.calfClotBody),
        ]),
      SafetyLine([.item(.calfClotUnclear)]),
      SafetyLine([.flag(.walkLeg)]),
      SafetyLine([.flag(.footRestPain)]),
      SafetyLine([.flag(.hipBlock)]),
      SafetyLine(
        "A muscle rock hard and in agony, or cola-dark urine",
        [
          .item(.compartmentMuscle), .item(.compartmentUrine),
        ]),
      SafetyLine([.flag(.pop)]),
      SafetyLine([.item(.traumaHard)]),
      SafetyLine([.item(.traumaSmall)]),
      SafetyLine([.flag(.suddenSpine)]),
      SafetyLine([.item(.generalEmergencyBreathPain)]),
      SafetyLine([.item(.aneurysmLump)]),
      SafetyLine([.flag(.kidney)]),
      SafetyLine([.flag(.lowBelly)]),
      SafetyLine([.flag(.groinLump)]),
      SafetyLine([.flag(.stressBone)]),
      SafetyLine([.flag(.rash)]),
      SafetyLine([.condition(.nerveSigns)]),
      SafetyLine([.flag(.nerveLasting)]),
      SafetyLine([.flag(.growingLump)]),
      SafetyLine([.flag(.weightLoss)]),
      SafetyLine([.flag(.nightGrowing)]),
      SafetyLine([.flag(.newMedicine)]),
      SafetyLine([.flag(.inflammatory)]),
      SafetyLine([.flag(.polymyalgia)]),
      SafetyLine([.flag(.notImproving)]),
    ])

  /// What the person has or had.
  public static let aboutYou = SafetyList(
    id: .aboutYou, title: "About you", lead: "Tick what fits.", stage: .afterDrawing,
    lines: [
      SafetyLine([.flag(.cancerHistory)]),
      SafetyLine([.flag(.steroidOsteoporosis)]),
      SafetyLine([.condition(.anticoagulant)]),
      SafetyLine([.flag(.thinnerBleed)]),
      SafetyLine([.flag(.infectionRisk)]),
      SafetyLine([.condition(.pregnancy)]),
      SafetyLine(
        "A broken bone or operation in 3 months, or ever operated here",
        [
          .condition(.surgery), .condition(.operatedPlace), .condition(.hipReplacement),
          .condition(.fracture),
        ]),
      SafetyLine([.flag(.woundAfterOp)]),
      SafetyLine([.flag(.hipBoneRisk)]),
      SafetyLine([.flag(.child)]),
    ])

  /// What limits pressing, once an episode.
  public static let forPressing = SafetyList(
    id: .forPressing, title: "Before you press", lead: "Tick what fits.", stage: .beforePress,
    lines: [
      SafetyLine(
        "A blood clot lately, or a clotting illness",
        [
          .condition(.dvt), .condition(.pastClot),
        ]),
      SafetyLine([.condition(.heartBp)]),
      SafetyLine([.condition(.sensation)]),
      SafetyLine([.condition(.frailty)]),
      SafetyLine([.condition(.hypermobile)]),
      SafetyLine([.condition(.varicose)]),
      SafetyLine([.condition(.lymphoedema)]),
      SafetyLine([.condition(.diabetes)]),
      SafetyLine([.condition(.artery)]),
      SafetyLine([.condition(.abdominal)]),
      SafetyLine([.condition(.kidney)]),
      SafetyLine([.condition(.ulcerStent)]),
    ])

  /// What limits pressing at one place on one day.
  public static let hereToday = SafetyList(
    id: .hereToday, title: "Here and today", stage: .beforePress,
    lines: [
      SafetyLine(
        "Fever, or you feel ill today",
        [.condition(.fever)]),
      SafetyLine([.condition(.eatingDrugs)]),
      SafetyLine(
        "This place: hot, swollen, broken skin, rash, fresh bruise or tear",
        [
          .condition(.skin), .condition(.localInflammation), .condition(.bleedingMuscle),
        ]),
      SafetyLine(
        "This place: a device, metal, or an injection in 2 weeks",
        [
          .condition(.implant), .condition(.recentInjection),
        ]),
    ])
}
