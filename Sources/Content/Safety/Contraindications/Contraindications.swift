import Evidence

extension Contraindication {
  /// The contraindication with an id.
  public static func of(_ id: ContraindicationID) -> Contraindication { catalogue.of(id) }

  /// Every contraindication, in the order of the ids.
  public static var all: [Contraindication] { catalogue.entries }

  private static let catalogue = Catalogue<ContraindicationID, Contraindication>([
    anticoagulant, dvt, pastClot, varicose, artery, fracture, osteoporosis, cancer, skin,
    localInflammation, fever, pregnancy, hipReplacement, surgery, operatedPlace, sensation,
    diabetes, nerveSigns, abdominal, kidney, heartBp, ulcerStent, bleedingMuscle, hypermobile,
    childConsent, eatingDrugs, frailty, recentInjection, implant, lymphoedema,
  ])
}
