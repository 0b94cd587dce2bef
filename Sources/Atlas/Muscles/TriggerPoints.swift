public import Anatomy
import Evidence

extension TriggerPoint {
  /// The trigger point with an id.
  public static func of(_ id: PointID) -> TriggerPoint { catalogue.of(id) }

  /// Every trigger point, muscle by muscle.
  public static var all: [TriggerPoint] { catalogue.entries }

  private static let catalogue = Catalogue<PointID, TriggerPoint> { id in
    switch id {
    case .gluteusMaximusSacral: gluteusMaximusSacral
    case .gluteusMaximusIschial: gluteusMaximusIschial
    case .gluteusMaximusCoccygeal: gluteusMaximusCoccygeal
    case .gluteusMediusPosterior: gluteusMediusPosterior
    case .gluteusMediusMiddle: gluteusMediusMiddle
    case .gluteusMediusAnterior: gluteusMediusAnterior
    case .gluteusMediusN2016OuterHip: gluteusMediusN2016OuterHip
    case .gluteusMinimusAnterior: gluteusMinimusAnterior
    case .gluteusMinimusPosterior: gluteusMinimusPosterior
    case .gluteusMinimusN2016LowerButtock: gluteusMinimusN2016LowerButtock
    case .piriformisMedial: piriformisMedial
    case .piriformisLateral: piriformisLateral
    case .piriformisN2016Tailbone: piriformisN2016Tailbone
    case .obturatorInternusIntrapelvic: obturatorInternusIntrapelvic
    case .gemelliObturatorRetrotrochanteric: gemelliObturatorRetrotrochanteric
    case .quadratusFemorisMid: quadratusFemorisMid
    case .tensorFasciaeLataeUpper: tensorFasciaeLataeUpper
    case .quadratusLumborumSuperficialUpper: quadratusLumborumSuperficialUpper
    case .quadratusLumborumSuperficialLower: quadratusLumborumSuperficialLower
    case .quadratusLumborumDeepUpper: quadratusLumborumDeepUpper
    case .quadratusLumborumDeepLower: quadratusLumborumDeepLower
    case .iliocostalisThoracisT11: iliocostalisThoracisT11
    case .iliocostalisLumborumL1: iliocostalisLumborumL1
    case .longissimusT10T11: longissimusT10T11
    case .longissimusL1: longissimusL1
    case .multifidusL2: multifidusL2
    case .multifidusL5: multifidusL5
    case .multifidusS1: multifidusS1
    case .iliopsoasIliacus: iliopsoasIliacus
    case .iliopsoasLowerTendon: iliopsoasLowerTendon
    case .iliopsoasPsoasBelly: iliopsoasPsoasBelly
    case .rectusAbdominisLower: rectusAbdominisLower
    case .pelvicFloorCoccygeus: pelvicFloorCoccygeus
    case .pelvicFloorLevatorAni: pelvicFloorLevatorAni
    case .bicepsFemorisLower: bicepsFemorisLower
    case .semitendinosusSemimembranosusLower: semitendinosusSemimembranosusLower
    case .semitendinosusSemimembranosusUpper: semitendinosusSemimembranosusUpper
    case .adductorMagnusMid: adductorMagnusMid
    case .adductorMagnusIschial: adductorMagnusIschial
    case .adductorLongusUpper: adductorLongusUpper
    case .adductorLongusLower: adductorLongusLower
    case .pectineusMid: pectineusMid
    case .gracilisMid: gracilisMid
    case .vastusLateralisUpper: vastusLateralisUpper
    case .vastusLateralisMid: vastusLateralisMid
    case .vastusLateralisLower: vastusLateralisLower
    case .rectusFemorisUpper: rectusFemorisUpper
    case .vastusMedialisLower: vastusMedialisLower
    case .vastusMedialisUpper: vastusMedialisUpper
    case .vastusIntermediusUpper: vastusIntermediusUpper
    case .sartoriusUpper: sartoriusUpper
    case .gastrocnemiusMedial: gastrocnemiusMedial
    case .gastrocnemiusLateral: gastrocnemiusLateral
    case .soleusLower: soleusLower
    case .soleusUpper: soleusUpper
    case .soleusSiType: soleusSiType
    case .popliteusMid: popliteusMid
    case .fibularisLongusUpper: fibularisLongusUpper
    case .tibialisAnteriorUpper: tibialisAnteriorUpper
    }
  }
}
