import Evidence

extension Contraindication {
  /// The contraindication with an id.
  public static func of(_ id: ContraindicationID) -> Contraindication { catalogue.of(id) }

  /// Every contraindication, in the order of the ids.
  public static var all: [Contraindication] { catalogue.entries }

  private static let catalogue = Catalogue<ContraindicationID, Contraindication> { id in
    switch id {
    case .anticoagulant: anticoagulant
    case .dvt: dvt
    case .pastClot: pastClot
    case .varicose: varicose
    case .artery: artery
    case .fracture: fracture
    case .osteoporosis: osteoporosis
    case .cancer: cancer
    case .skin: skin
    case .localInflammation: localInflammation
    case .fever: fever
    case .pregnancy: pregnancy
    case .hipReplacement: hipReplacement
    case .surgery: surgery
    case .sensation: sensation
    case .diabetes: diabetes
    case .nerveSigns: nerveSigns
    case .abdominal: abdominal
    case .kidney: kidney
    case .heartBp: heartBp
    case .ulcerStent: ulcerStent
    case .bleedingMuscle: bleedingMuscle
    case .hypermobile: hypermobile
    case .childConsent: childConsent
    case .eatingDrugs: eatingDrugs
    case .frailty: frailty
    case .recentInjection: recentInjection
    case .implant: implant
    case .lymphoedema: lymphoedema
    }
  }
}
