public import Anatomy
import Evidence

extension TriggerPoint {
  /// The trigger point with an id.
  public static func of(_ id: PointID) -> TriggerPoint { catalogue.of(id) }

  /// Every trigger point, muscle by muscle.
  public static var all: [TriggerPoint] { catalogue.entries }

  private static let catalogue = Catalogue<PointID, TriggerPoint>([
    gluteusMaximusSacral, gluteusMaximusIschial, gluteusMaximusCoccygeal, gluteusMediusPosterior,
    gluteusMediusMiddle, gluteusMediusAnterior, gluteusMediusN2016OuterHip,
    gluteusMinimusAnterior, gluteusMinimusPosterior, gluteusMinimusN2016LowerButtock,
    piriformisMedial, piriformisLateral, piriformisN2016Tailbone, obturatorInternusIntrapelvic,
    gemelliObturatorRetrotrochanteric, quadratusFemorisMid, tensorFasciaeLataeUpper,
    quadratusLumborumSuperficialUpper, quadratusLumborumSuperficialLower,
    quadratusLumborumDeepUpper, quadratusLumborumDeepLower, iliocostalisThoracisT11,
    iliocostalisLumborumL1, longissimusT10T11, longissimusL1, multifidusL2, multifidusL5,
    multifidusS1, iliopsoasIliacus, iliopsoasLowerTendon, iliopsoasPsoasBelly,
    rectusAbdominisLower, pelvicFloorCoccygeus, pelvicFloorLevatorAni, bicepsFemorisLower,
    semitendinosusSemimembranosusLower, semitendinosusSemimembranosusUpper, adductorMagnusMid,
    adductorMagnusIschial, adductorLongusUpper, adductorLongusLower, pectineusMid, gracilisMid,
    vastusLateralisUpper, vastusLateralisMid, vastusLateralisLower, rectusFemorisUpper,
    vastusMedialisLower, vastusMedialisUpper, vastusIntermediusUpper, sartoriusUpper,
    gastrocnemiusMedial, gastrocnemiusLateral, soleusLower, soleusUpper, soleusSiType,
    popliteusMid, fibularisLongusUpper, tibialisAnteriorUpper,
  ])
}
