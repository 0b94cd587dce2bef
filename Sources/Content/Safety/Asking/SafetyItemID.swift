/// One sign of a red flag that names several, with its own short line.
///
/// Raw values are stored: they are never changed or reused.
public enum SafetyItemID: String, CaseIterable, Hashable, Sendable {
  case generalEmergencyChest = "general-emergency.chest"
  case generalEmergencyBreath = "general-emergency.breath"
  case generalEmergencyCollapse = "general-emergency.collapse"
  case generalEmergencyConfused = "general-emergency.confused"
  case generalEmergencyStroke = "general-emergency.stroke"
  case generalEmergencyHead = "general-emergency.head"
  case generalEmergencyBleeding = "general-emergency.bleeding"
  case generalEmergencyBreathPain = "general-emergency.breath-pain"
  case caudaSaddle = "cauda.saddle"
  case caudaSex = "cauda.sex"
  case caudaBladder = "cauda.bladder"
  case caudaBowel = "cauda.bowel"
  case caudaBothLegs = "cauda.both-legs"
  case weakBothPower = "weak-both.power"
  case traumaCrash = "trauma.crash"
  case traumaCannotStand = "trauma.cannot-stand"
  case traumaHard = "trauma.hard"
  case traumaSmall = "trauma.small"
  case feverVeryIll = "fever.very-ill"
  case feverTemp = "fever.temp"
  case aneurysmTearing = "aneurysm.tearing"
  case aneurysmKnown = "aneurysm.known"
  case aneurysmLump = "aneurysm.lump"
  case calfClotStill = "calf-clot.still"
  case calfClotBody = "calf-clot.body"
  case calfClotUnclear = "calf-clot.unclear"
  case groinOrganTesticle = "groin-organ.testicle"
  case groinOrganLump = "groin-organ.lump"
  case groinOrganBelly = "groin-organ.belly"
  case earlyPregnancyPain = "early-pregnancy.pain"
  case compartmentMuscle = "compartment.muscle"
  case compartmentUrine = "compartment.urine"
  case bleedPregnancyHeavy = "bleed-pregnancy.heavy"
  case bleedPregnancyWaves = "bleed-pregnancy.waves"
  case bleedPregnancyBelly = "bleed-pregnancy.belly"
  case bleedPregnancyLight = "bleed-pregnancy.light"

  /// The red flag whose sign it is.
  public var flag: RedFlagID {
    switch self {
    case .generalEmergencyChest, .generalEmergencyBreath, .generalEmergencyCollapse,
      .generalEmergencyConfused, .generalEmergencyStroke, .generalEmergencyHead,
      .generalEmergencyBleeding, .generalEmergencyBreathPain:
      .generalEmergency
    case .caudaSaddle, .caudaSex, .caudaBladder, .caudaBowel, .caudaBothLegs: .cauda
    case .weakBothPower: .weakBoth
    case .traumaCrash, .traumaCannotStand, .traumaHard, .traumaSmall: .trauma
    case .feverVeryIll, .feverTemp: .fever
    case .aneurysmTearing, .aneurysmKnown, .aneurysmLump: .aneurysm
    case .calfClotStill, .calfClotBody, .calfClotUnclear: .calfClot
    case .groinOrganTesticle, .groinOrganLump, .groinOrganBelly: .groinOrgan
    case .earlyPregnancyPain: .earlyPregnancy
    case .compartmentMuscle, .compartmentUrine: .compartment
    case .bleedPregnancyHeavy, .bleedPregnancyWaves, .bleedPregnancyBelly, .bleedPregnancyLight:
      .bleedPregnancy
    }
  }
}
