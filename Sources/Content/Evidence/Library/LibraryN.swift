/// Sources whose id begins with N: from n-2016 to nhs-999.
extension Source {
  static let n2016 = Source(
    id: .n2016,
    key: "n-2016",
    authors: "N., Sam M.S.",
    title: "Massage Therapy for Buttock Pain",
    year: 2016,
    place: "web article (the founding article), March 25, 2016",
    kind: .webArticle,
    standing: .verified)

  static let nadeau2013 = Source(
    id: .nadeau2013,
    key: "nadeau-2013",
    authors: "Nadeau M, Rosas-Arellano MP, Gurr KR, et al.",
    title: """
      The reliability of differentiating neurogenic claudication from vascular claudication \
      based on symptomatic presentation
      """,
    year: 2013,
    place: "Can J Surg 56:372-7",
    kind: .diagnosticStudy,
    link: .doi("10.1503/cjs.016512"),
    standing: .verified)

  static let namtptIliopsoas = Source(
    id: .namtptIliopsoas,
    key: "namtpt-iliopsoas",
    authors: "National Association of Myofascial Trigger Point Therapists",
    title: "Symptom Checker: iliopsoas",
    place: "web",
    kind: .webArticle,
    link: .web(
      """
      http://myofascialtherapy.org/symptom-checker/symptomcheck/symptom_leg_iliopsoas.html
      """),
    standing: .verified)

  static let namtptQlVl = Source(
    id: .namtptQlVl,
    key: "namtpt-ql-vl",
    authors: "National Association of Myofascial Trigger Point Therapists",
    title: "Symptom Checker: quadratus lumborum; vastus lateralis; vastus medialis",
    place: "web",
    kind: .webArticle,
    link: .web("http://check.myofascialtherapy.org/symptomcheck/symptom_leg_quadratus.html"),
    standing: .verified)

  static let namtptSymptomChecker = Source(
    id: .namtptSymptomChecker,
    key: "namtpt-symptom-checker",
    authors: "National Association of Myofascial Trigger Point Therapists",
    title: """
      Symptom Checker (pages on gluteus minimus, gluteus medius, piriformis, soleus, \
      paraspinals)
      """,
    place: "web",
    kind: .webArticle,
    link: .web("http://check.myofascialtherapy.org/symptomcheck/"),
    standing: .verified)

  static let naPopliteus = Source(
    id: .naPopliteus,
    key: "na-popliteus",
    authors: "Niel-Asher S",
    title: "Treating popliteus (muscle course)",
    place: "web",
    kind: .webArticle,
    link: .web(
      """
      https://nielasher.com/blogs/video-blog/62348357-trigger-point-therapy-treating-popliteus
      """),
    standing: .verified)

  static let narita2011Ta = Source(
    id: .narita2011Ta,
    key: "narita-2011-ta",
    authors: "Narita H, Chiba S, Yoshida H, Mizohata H, Tonosaki Y, Ichinohe N",
    title: "Anatomical consideration of the motor point location of the tibialis anterior muscle",
    year: 2011,
    place: "J Phys Ther Sci 23:381",
    kind: .anatomy,
    link: .doi("10.1589/jpts.23.381"),
    standing: .verified)

  static let ncaPgp = Source(
    id: .ncaPgp,
    key: "nca-pgp",
    authors: "Northern Care Alliance NHS Foundation Trust",
    title: "Physiotherapy: pelvic girdle pain (PGP)",
    place: "web",
    kind: .guideline,
    link: .web(
      """
      https://northerncarealliance.nhs.uk/patient-information/patient-leaflets/physiotherapy-pelvic-girdle-pain-pgp
      """),
    standing: .verified)

  static let nccihMassage = Source(
    id: .nccihMassage,
    key: "nccih-massage",
    authors: "NCCIH text (copy)",
    title: "Massage therapy: safety",
    year: 2019,
    place: "web",
    kind: .guideline,
    link: .web("https://massage.megatopx.com/article002_pg2.html"),
    standing: .verified)

  static let needlePiriformis2022 = Source(
    id: .needlePiriformis2022,
    key: "needle-piriformis-2022",
    authors: "",
    title: """
      A human donor cadaveric observation study of three needle placements in the piriformis \
      muscle
      """,
    year: 2022,
    place: "J Man Manip Ther",
    kind: .anatomy,
    link: .doi("10.1080/10669817.2022.2082638"),
    standing: .verified)

  static let neeHip = Source(
    id: .neeHip,
    key: "nee-hip",
    authors: "North East Essex community physiotherapy",
    title: "Self help resources: hip",
    place: "web",
    kind: .webArticle,
    link: .web(
      """
      http://www.neecommunity.org.uk/our-services/services-for-adults/physiotherapy-outpatients/self-help-resources-hip/
      """),
    standing: .verified)

  static let neto2020 = Source(
    id: .neto2020,
    key: "neto-2020",
    authors: "Neto WK, Soares EG, Vieira TL, et al.",
    title: """
      Gluteus maximus activation during common strength and hypertrophy exercises: a systematic \
      review
      """,
    year: 2020,
    place: "J Sports Sci Med 19:195-203",
    kind: .systematicReview,
    standing: .verified)

  static let ng41Notebook = Source(
    id: .ng41Notebook,
    key: "ng41-notebook",
    authors: "Primary Care Notebook, from NICE NG41",
    title: "Assessment for thoracic or lumbosacral spine injury",
    year: 2016,
    place: "web",
    kind: .guideline,
    link: .web(
      """
      https://primarycarenotebook.com/pages/trauma-medicine/assessment-for-thoracic-or-lumbosacral-spine-injury
      """),
    standing: .verified)

  static let nhs999 = Source(
    id: .nhs999,
    key: "nhs-999",
    authors: "NHS",
    title: "When to call 999",
    place: "web",
    kind: .guideline,
    link: .web(
      """
      https://www.nhs.uk/nhs-services/urgent-and-emergency-care-services/when-to-call-999/
      """),
    standing: .unverified)
}
