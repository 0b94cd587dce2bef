import Evidence

extension Measure {
  /// Every measure, in the order of the evidence.
  public static var all: [Measure] {
    [
      Measure(
        id: "nprs",
        name: "Numeric pain rating scale 0-10",
        items: "1",
        scoring: """
          0 no pain, 10 worst imaginable; ask now, usual and worst in the last 24 h; mean \
          optional
          """,
        change: [
          Statement(
            """
            1 point or 15 % = slightly better; 2 points or 33 % = much better (n=825 chronic \
            musculoskeletal)
            """, .verified, [.salaffi2004]),
          Statement(
            "Cut-off 1.3–1.8, rounded to 2, in chronic low-back pain (n=161)", .verified,
            [.suzuki2020]),
          Statement(
            "2 points in low-back pain physiotherapy", .unverified, [.childs2005]),
          Statement(
            "2 points or 30 % (n=2724) (study seen, figure from knowledge)", .unverified,
            [.farrar2001]),
          Statement(
            "2 points or 30 % of baseline", .unverified, [.ostelo2008]),
        ],
        better: "fall of 2 or 30 %",
        worse: "rise of 2",
        licence: "free",
        codes: [
          Code(
            "72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported", .verified,
            .loinc725143),
          Code("56840-2", "discouraged", .verified, .loinc725143),
          Code("38208-5", "NRS pain score as used in an IHE template", .verified, .loinc725143),
        ]),
      Measure(
        id: "psfs",
        name: "Patient-Specific Functional Scale",
        items: "3 activities chosen by the person",
        scoring: "each 0 (cannot) to 10 (as before); mean",
        change: [
          Statement(
            "MDC90 2 (mean), 3 (single activity)", .verified, [.stratford1995]),
          Statement(
            "More responsive than Roland-Morris when limitation is low (n=831)", .verified,
            [.psfsHall2011]),
        ],
        better: "mean +2 or one activity +3",
        licence: """
          free (RehabMeasures: cost free); reproduced on forms with the authors' permission: \
          credit them
          """),
      Measure(
        id: "lefs",
        name: "Lower Extremity Functional Scale",
        items: "20",
        scoring: "0–4 each, sum 0–80, higher better",
        change: [
          Statement(
            "Error ±5.3, MDC90 9, MCID 9", .verified, [.binkley1999]),
          Statement(
            "Healthy median 77", .verified, [.lefsNorms2017]),
        ],
        better: "+9",
        worse: "-9",
        licence: """
          copyright notice on forms (J. Binkley 1996, from knowledge); widely copied for \
          clinical use; no licence page was seen: ask before embedding the items
          """),
      Measure(
        id: "odi",
        name: "Oswestry Disability Index",
        items: "10",
        scoring: "0–5 each, sum/50 x 100",
        change: [
          Statement(
            "10 points or 30 %", .unverified, [.ostelo2008]),
          Statement(
            "Responsiveness compared with Roland-Morris and NRS in 191 Danish patients", .verified,
            [.lauridsen2006]),
          Statement(
            """
            18 % of baseline (mean 8 points) after surgery is another cut-off (German \
            version) (the 18 % figure was seen in PMC3454560, a surgery cohort)
            """, .unverified, [.odiRehabmeasures]),
        ],
        licence: """
          Mapi: free for clinical practice and unfunded academia; fees for healthcare \
          organisations, commercial users, IT companies. An app counts as IT: do NOT embed \
          without a licence.
          """),
      Measure(
        id: "startback",
        name: "Keele STarT Back 9-item",
        items: "9",
        scoring: "overall 0–3 low; 4–9 with distress subscale (last 5) 4–5 high, else medium",
        licence: """
          Keele: copyright; own 'Legal' page with conditions; ask before embedding in \
          software
          """),
      Measure(
        id: "pgic",
        name: "Patient global impression of change",
        items: "1",
        scoring: """
          very much better / much better / slightly better / no change / slightly worse / \
          much worse / very much worse
          """,
        change: [
          Statement(
            "'much better' or more = success; used as anchor for the 2-point pain cut", .unverified,
            [.farrar2001]),
          Statement(
            "Anchors: slightly better 1 point, much better 2 points", .verified, [.salaffi2004]),
        ],
        licence: "generic wording free"),
    ]
  }
}
