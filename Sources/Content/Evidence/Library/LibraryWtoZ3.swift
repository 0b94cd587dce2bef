/// Sources whose id begins with W to Z: from zuil-escobar-2016 to zuil-escobar-2016.
extension Source {
  static let zuilEscobar2016 = Source(
    id: .zuilEscobar2016,
    key: "zuil-escobar-2016",
    authors: "Zuil-Escobar JC, Martínez-Cepa CB, Martín-Urrialde JA, Gómez-Conesa A",
    title: """
      The Prevalence of Latent Trigger Points in Lower Limb Muscles in Asymptomatic Subjects
      """,
    year: 2016,
    place: "PM&R 8:1055-64",
    kind: .cohort,
    link: .doi("10.1016/j.pmrj.2016.03.005"),
    standing: .verified)
}
