/// A cause for which the evidence says what a person may do.
///
/// Raw values are stored and exchanged: they are never changed or reused.
public enum SelfCareID: String, CaseIterable, Hashable, Sendable {
  case gtps = "gtps"
  case proximalHamstring = "proximal-hamstring"
  case hipOsteoarthritis = "hip-osteoarthritis"
  case nonSpecific = "non-specific"
  case doms = "doms"
  case sacroiliacJoint = "sacroiliac-joint"
  case coccydynia = "coccydynia"
  case deepGluteal = "deep-gluteal"
  case meralgiaParesthetica = "meralgia-paresthetica"
  case discogenic = "discogenic"
  case facetJoint = "facet-joint"
  case pelvicGirdlePregnancy = "pelvic-girdle-pregnancy"
  case muscleTear = "muscle-tear"
  case radiculopathy = "radiculopathy"
  case spinalStenosis = "spinal-stenosis"
  case hipImpingementLabral = "hip-impingement-labral"
}
