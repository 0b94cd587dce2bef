/// Names that a person has to meet in this app; each counts as one plain word.
public enum AnatomicalNames {
  /// Longer names before their parts.
  public static let all: [String] = [
    "sciatic nerve", "cauda equina syndrome", "cauda equina", "trigger points", "trigger point",
    "sacrum", "ligament", "hamstrings", "hamstring", "kneecap", "buttock", "pelvis", "artery",
    // What muscles are called, as they stand on screen with plain words below.
    "gluteus maximus", "gluteus medius", "gluteus minimus", "piriformis", "obturator internus",
    "quadratus femoris", "quadratus lumborum", "iliopsoas", "tensor fasciae latae", "iliocostalis",
    "longissimus", "multifidus", "rectus abdominis", "biceps femoris", "adductor magnus",
    "adductor longus", "gracilis", "pectineus", "sartorius", "rectus femoris", "vastus lateralis",
    "vastus medialis", "vastus intermedius", "gastrocnemius", "soleus", "popliteus",
    "tibialis anterior", "fibularis longus",
  ]
}
