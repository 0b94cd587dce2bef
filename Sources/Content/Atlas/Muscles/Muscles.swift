public import Anatomy
import Evidence

extension Muscle {
  /// The muscle with an id.
  public static func of(_ id: MuscleID) -> Muscle { catalogue.of(id) }

  /// Every muscle, in the order of the ids: buttock, back, belly, thigh, calf.
  public static var all: [Muscle] { catalogue.entries }

  private static let catalogue = Catalogue<MuscleID, Muscle>([
    gluteusMaximus, gluteusMedius, gluteusMinimus, piriformis, obturatorInternus,
    quadratusFemoris, tensorFasciaeLatae, quadratusLumborum, iliocostalis, longissimus,
    multifidus, iliopsoas, rectusAbdominis, pelvicFloor, bicepsFemoris,
    semitendinosusSemimembranosus, adductorMagnus, adductorLongusBrevis, pectineus, gracilis,
    vastusLateralis, rectusFemoris, vastusMedialis, vastusIntermedius, sartorius, gastrocnemius,
    soleus, popliteus, fibularisLongus, tibialisAnterior,
  ])
}
