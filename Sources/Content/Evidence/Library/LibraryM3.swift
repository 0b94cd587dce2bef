/// Sources whose id begins with M: from mskkey-piriformis to murphy-2009.
extension Source {
  static let mskkeyPiriformis = Source(
    id: .mskkeyPiriformis,
    key: "mskkey-piriformis",
    authors: "",
    title: "Piriformis syndrome injection (chapter)",
    place: "web (book chapter)",
    kind: .guide,
    link: .web("https://musculoskeletalkey.com/syndrome-2"),
    standing: .verified)

  static let murphy2009 = Source(
    id: .murphy2009,
    key: "murphy-2009",
    authors: "Murphy DR, Hurwitz EL, Gerrard JK, Clary R",
    title: """
      Pain patterns and descriptions in patients with radicular pain: does the pain necessarily \
      follow a specific dermatome?
      """,
    year: 2009,
    place: "Chiropr Osteopat 17:9",
    kind: .cohort,
    link: .doi("10.1186/1746-1340-17-9"),
    standing: .verified)
}
