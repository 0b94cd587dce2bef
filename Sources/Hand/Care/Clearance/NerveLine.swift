public import Anatomy
import Atlas

/// The nerves that run by the points of this guide, as far as a press may meet them.
///
/// From anatomy, ours: by which nerve a muscle's points lie, not which one moves the muscle.
public enum NerveLine: String, CaseIterable, Hashable, Sendable {
  /// From the low spine through the buttock and down the back of the thigh.
  case sciatic = "sciatic"
  /// From the hollow of the knee down the calf.
  case tibial = "tibial"
  /// Around the knob below the outer knee, and down the shin.
  case fibular = "fibular"
  /// Over the groin to the front of the thigh and the inner knee.
  case femoral = "femoral"
  /// Through the groin to the inner thigh.
  case obturator = "obturator"
  /// The skin nerves of the outer thigh.
  case lateralSkin = "lateral-skin"
  /// Over the rim of the hip bone to the skin of the buttock.
  case cluneal = "cluneal"
  /// Out of the pelvis to the muscles at the side of the hip.
  case gluteal = "gluteal"
  /// By the sit bone to the pelvic floor.
  case pudendal = "pudendal"

  /// The nerves by the points of a muscle.
  public static func by(_ muscle: MuscleID) -> [NerveLine] {
    switch muscle {
    case .gluteusMaximus: [.sciatic]
    case .gluteusMedius: [.gluteal]
    case .gluteusMinimus: [.gluteal]
    case .piriformis: [.sciatic]
    case .obturatorInternus: [.sciatic, .pudendal]
    case .quadratusFemoris: [.sciatic]
    case .tensorFasciaeLatae: [.gluteal, .lateralSkin]
    case .quadratusLumborum, .iliocostalis, .longissimus, .multifidus: [.cluneal]
    case .iliopsoas: [.femoral, .lateralSkin]
    case .rectusAbdominis: [.femoral]
    case .pelvicFloor: [.pudendal]
    case .bicepsFemoris: [.sciatic, .fibular]
    case .semitendinosusSemimembranosus: [.sciatic, .tibial]
    case .adductorMagnus: [.sciatic, .obturator]
    case .adductorLongusBrevis, .gracilis: [.obturator]
    case .pectineus: [.femoral, .obturator]
    case .vastusLateralis: [.lateralSkin]
    case .rectusFemoris, .vastusMedialis, .vastusIntermedius: [.femoral]
    case .sartorius: [.femoral, .lateralSkin]
    case .gastrocnemius, .soleus, .popliteus: [.tibial]
    case .fibularisLongus, .tibialisAnterior: [.fibular]
    }
  }
}
