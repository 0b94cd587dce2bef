/// Sources whose id begins with G: from grieve-2013-series to guo-2017.
extension Source {
  static let grieve2013Series = Source(
    id: .grieve2013Series,
    key: "grieve-2013-series",
    authors: "Grieve R, Barnett S, Coghill N, Cramp F",
    title: "Myofascial trigger point therapy for triceps surae dysfunction: a case series",
    year: 2013,
    place: "Man Ther 18:519-25",
    kind: .cohort,
    standing: .verified)

  static let griffin2016 = Source(
    id: .griffin2016,
    key: "griffin-2016",
    authors: "Griffin DR and others",
    title: "Warwick Agreement on femoroacetabular impingement syndrome",
    year: 2016,
    place: "Br J Sports Med 50:1169-1176",
    kind: .consensus,
    standing: .unverified)

  static let griffin2018 = Source(
    id: .griffin2018,
    key: "griffin-2018",
    authors: "Griffin D.R. et al.",
    title: """
      Hip arthroscopy versus best conservative care for femoroacetabular impingement syndrome \
      (UK FASHIoN)
      """,
    year: 2018,
    place: "Lancet 391:2225-2235",
    kind: .rct,
    link: .doi("10.1016/S0140-6736(18)31202-9"),
    standing: .verified)

  static let grimaldi2017 = Source(
    id: .grimaldi2017,
    key: "grimaldi-2017",
    authors: "Grimaldi A, Mellor R, Nicolson P, et al.",
    title: """
      Utility of clinical tests to diagnose MRI-confirmed gluteal tendinopathy in patients \
      presenting with lateral hip pain
      """,
    year: 2017,
    place: "Br J Sports Med 51:519-24",
    kind: .diagnosticStudy,
    link: .doi("10.1136/bjsports-2016-096175"),
    standing: .verified)

  static let guo2017 = Source(
    id: .guo2017,
    key: "guo-2017",
    authors: "Guo J. et al.",
    title: """
      Massage alleviates delayed onset muscle soreness after strenuous exercise: systematic \
      review and meta-analysis
      """,
    year: 2017,
    place: "Front Physiol 8:747",
    kind: .systematicReview,
    link: .doi("10.3389/fphys.2017.00747"),
    standing: .verified)
}
