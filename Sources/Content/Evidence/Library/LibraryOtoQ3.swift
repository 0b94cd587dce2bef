/// Sources whose id begins with O to Q: from post-op-massage to quintner-2015.
extension Source {
  static let postOpMassage = Source(
    id: .postOpMassage,
    key: "post-op-massage",
    authors: "Biology Insights",
    title: "How soon after knee replacement can I get a massage",
    place: "web",
    kind: .webArticle,
    link: .web("https://biologyinsights.com/how-soon-after-knee-replacement-can-i-get-a-massage"),
    standing: .verified)

  static let postOpWound = Source(
    id: .postOpWound,
    key: "post-op-wound",
    authors: "Drugs.com care notes",
    title: "Lumbar discectomy: discharge care",
    place: "web",
    kind: .webArticle,
    link: .web("https://www.drugs.com/cg/lumbar-discectomy-discharge-care.html"),
    standing: .verified)

  static let provideGtps = Source(
    id: .provideGtps,
    key: "provide-gtps",
    authors: "Provide Community Interest Company (NHS services)",
    title: "Greater Trochanteric Pain Syndrome leaflet",
    place: "web (issuu)",
    kind: .guideline,
    link: .web("https://issuu.com/providecic/docs/greater_trochanteric_pain_syndrome"),
    standing: .verified)

  static let psfsHall2011 = Source(
    id: .psfsHall2011,
    key: "psfs-hall-2011",
    authors: "Hall AM, Maher CG, Latimer J, Ferreira ML, Costa LOP",
    title: """
      The patient-specific functional scale is more responsive than the Roland Morris \
      disability questionnaire when activity limitation is low
      """,
    year: 2011,
    place: "Eur Spine J 20:79-86",
    kind: .cohort,
    standing: .verified)

  static let pulseAli = Source(
    id: .pulseAli,
    key: "pulse-ali",
    authors: "Pulse (vascular surgeon)",
    title: "Critical ischaemia of the foot or leg",
    year: 2020,
    place: "web",
    kind: .narrative,
    link: .web("https://www.pulsetoday.co.uk/clinical-feature/clinical-crises/leg/"),
    standing: .verified)

  static let pureFai = Source(
    id: .pureFai,
    key: "pure-fai",
    authors: "Pure Physiotherapy",
    title: "Femoroacetabular impingement: early exercise programme",
    place: "web (clinic)",
    kind: .webArticle,
    link: .web(
      """
      https://purephysiotherapy.co.uk/exercise-plans/early-femoroacetabular-impingement-exercise-programme
      """),
    standing: .verified)

  static let pusan2001Calf = Source(
    id: .pusan2001Calf,
    key: "pusan-2001-calf",
    authors: "",
    title: "Surface mapping of motor points of gastrocnemius and soleus muscles",
    year: 2001,
    place: "J Korean Acad Rehabil Med 25(4):621-6",
    kind: .anatomy,
    link: .web("https://www.koreamed.org/SearchBasic.php?RID=2323651"),
    standing: .verified)

  static let quintner2015 = Source(
    id: .quintner2015,
    key: "quintner-2015",
    authors: "Quintner JL, Bove GM, Cohen ML",
    title: "A critical evaluation of the trigger point phenomenon",
    year: 2015,
    place: "Rheumatology 54:392-9",
    kind: .narrative,
    link: .doi("10.1093/rheumatology/keu471"),
    standing: .verified)
}
