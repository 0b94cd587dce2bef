import Evidence

extension RedFlag {
  /// The red flag with an id.
  public static func of(_ id: RedFlagID) -> RedFlag { catalogue.of(id) }

  /// Every red flag, in the order of the ids.
  public static var all: [RedFlag] { catalogue.entries }

  private static let catalogue = Catalogue<RedFlagID, RedFlag> { id in
    switch id {
    case .generalEmergency: generalEmergency
    case .cauda: cauda
    case .weakBoth: weakBoth
    case .footDrop: footDrop
    case .trauma: trauma
    case .steroidOsteoporosis: steroidOsteoporosis
    case .cancerHistory: cancerHistory
    case .weightLoss: weightLoss
    case .nightGrowing: nightGrowing
    case .growingLump: growingLump
    case .fever: fever
    case .spreadingSkin: spreadingSkin
    case .infectionRisk: infectionRisk
    case .septicJoint: septicJoint
    case .aneurysm: aneurysm
    case .dvt: dvt
    case .coldLeg: coldLeg
    case .footRestPain: footRestPain
    case .kidney: kidney
    case .groinOrgan: groinOrgan
    case .earlyPregnancy: earlyPregnancy
    case .rash: rash
    case .stressBone: stressBone
    case .hipBlock: hipBlock
    case .compartment: compartment
    case .pop: pop
    case .thinnerBleed: thinnerBleed
    case .inflammatory: inflammatory
    case .polymyalgia: polymyalgia
    case .newMedicine: newMedicine
    case .bleedPregnancy: bleedPregnancy
    case .child: child
    case .notImproving: notImproving
    }
  }
}
