import Evidence

extension PrevalenceRow {
  /// Every row, in the order of the evidence.
  public static var all: [PrevalenceRow] {
    [
      PrevalenceRow(
        id: "review-2025-quadratus-lumborum",
        population: "low-back pain with or without leg pain",
        setting: "systematic review of 9 studies",
        size: "9 studies",
        muscle: "quadratus-lumborum",
        kind: "active",
        value: "30–55 % (range of studies, sides and criteria)",
        standing: .verified,
        source: .monclusDiez2025),
      PrevalenceRow(
        id: "review-2025-gluteus-medius",
        population: "low-back pain with or without leg pain",
        setting: "systematic review of 9 studies",
        size: "9 studies",
        muscle: "gluteus-medius",
        kind: "active",
        value: "34–45 %",
        standing: .verified,
        source: .monclusDiez2025),
      PrevalenceRow(
        id: "review-2025-piriformis",
        population: "low-back pain with or without leg pain",
        setting: "systematic review of 9 studies",
        size: "9 studies",
        muscle: "piriformis",
        kind: "active",
        value: "42 %",
        standing: .verified,
        source: .monclusDiez2025),
      PrevalenceRow(
        id: "review-2025-iliocostalis",
        population: "low-back pain with or without leg pain",
        setting: "systematic review of 9 studies",
        size: "9 studies",
        muscle: "iliocostalis",
        kind: "active",
        value: "33–38 %",
        standing: .verified,
        source: .monclusDiez2025),
      PrevalenceRow(
        id: "review-2025-iliopsoas",
        population: "low-back pain with or without leg pain",
        setting: "systematic review of 9 studies",
        size: "9 studies",
        muscle: "iliopsoas",
        kind: "active",
        value: "5–10 %",
        standing: .verified,
        source: .monclusDiez2025),
      PrevalenceRow(
        id: "review-2025-latent-gluteus-medius",
        population: "low-back pain",
        setting: "systematic review",
        size: "9 studies",
        muscle: "gluteus-medius",
        kind: "latent",
        value: "74 % (one figure)",
        standing: .verified,
        source: .monclusDiez2025),
      PrevalenceRow(
        id: "review-2025-latent-quadratus-lumborum",
        population: "low-back pain",
        setting: "systematic review",
        size: "9 studies",
        muscle: "quadratus-lumborum",
        kind: "latent",
        value: "14–17 %",
        standing: .verified,
        source: .monclusDiez2025),
      PrevalenceRow(
        id: "iglesias-all",
        population: "adults with chronic non-specific low-back pain",
        setting: "clinic, blinded",
        size: "42",
        muscle: "any of QL, iliocostalis, psoas, piriformis, gluteus medius, gluteus minimus",
        kind: "active",
        value: "mean 3.5±2.3 points per person",
        control: "latent 1.0±1.5 in 42 controls (patients 2.0±1.5 latent)",
        note: "more active points with more pain: rs 0.602",
        standing: .verified,
        source: .iglesiasGonzalez2013),
      PrevalenceRow(
        id: "iglesias-top",
        population: "adults with chronic non-specific low-back pain",
        setting: "clinic",
        size: "42",
        muscle: "QL, iliocostalis, gluteus medius",
        kind: "active",
        value: "the three most frequent",
        standing: .verified,
        source: .iglesiasGonzalez2013),
      PrevalenceRow(
        id: "chen-any",
        population: "chronic back pain, pain unit",
        setting: "Malaysia",
        size: "126",
        muscle: "any (incl. piriformis)",
        kind: "any",
        value: "63.5 %",
        note: """
          81.3 % secondary to another cause; women OR 2.4; site split per muscle in full text \
          not read
          """,
        standing: .verified,
        source: .chenNizar2011),
      PrevalenceRow(
        id: "adelmanesh-root",
        population: "lumbosacral radiculopathy, proven",
        setting: "Iran",
        size: "271",
        muscle: "upper-outer gluteal (clinic term)",
        kind: "any",
        value: "76.4 % (207)",
        control: "1.9 % (3 of 152 healthy)",
        note: "same side in 74.6 % of one-sided pain",
        standing: .verified,
        source: .adelmanesh2015),
      PrevalenceRow(
        id: "adelmanesh-acc",
        population: "low-back pain, consecutive",
        setting: "Iran",
        size: "325",
        muscle: "upper-outer gluteal quadrant",
        kind: "any",
        value: "sens 74.1 %, spec 91.4 % for nerve-root involvement",
        standing: .verified,
        source: .adelmanesh2016),
      PrevalenceRow(
        id: "njoo-crit",
        population: "non-specific low-back pain, general practice",
        setting: "Netherlands",
        size: "61",
        muscle: "QL, gluteus medius",
        kind: "any",
        value: """
          tenderness plus jump sign or recognition separates from 63 controls; the 1990 \
          textbook definition does not
          """,
        control: "63 controls",
        standing: .verified,
        source: .njoo1994),
      PrevalenceRow(
        id: "holm-jensen",
        population: "low-back pain with and without leg pain",
        setting: "Denmark",
        size: "32",
        muscle: "QL, gluteus medius, minimus, piriformis (leg-referring)",
        kind: "any",
        value: "82.7 % had points; most in gluteals of the painful side",
        standing: .verified,
        source: .holmJensen2020),
      PrevalenceRow(
        id: "cooper-gmed",
        population: "chronic low-back pain",
        setting: "USA",
        size: "150",
        muscle: "gluteus medius (weakness and tenderness)",
        kind: "any",
        value: "weaker, more tender, more Trendelenburg than 75 controls (p<.001)",
        control: "75 controls",
        note: "association, not cause",
        standing: .verified,
        source: .cooper2016),
      PrevalenceRow(
        id: "roach",
        population: "patellofemoral pain",
        setting: "USA",
        size: "26",
        muscle: "gluteus medius, QL (both sides)",
        kind: "any",
        value: "more frequent than controls (P=.001); exact % not read",
        control: "26 controls",
        note: "compression raised no strength",
        standing: .verified,
        source: .roach2013),
      PrevalenceRow(
        id: "samani",
        population: "patellofemoral pain, women",
        setting: "Iran",
        size: "30",
        muscle: "most of lumbo-pelvic-hip muscles",
        kind: "any",
        value: "higher than 30 controls except gluteus minimus and adductors",
        control: "30 controls",
        standing: .verified,
        source: .samani2020),
      PrevalenceRow(
        id: "rozenfeld",
        population: "anterior knee pain soldiers",
        setting: "Israel",
        size: "33",
        muscle: "vastus medialis, vastus lateralis",
        kind: "active or latent",
        value: "nearly half of cases",
        control: "32 controls",
        standing: .verified,
        source: .rozenfeld2020),
      PrevalenceRow(
        id: "zuil",
        population: "healthy students",
        setting: "Spain",
        size: "206",
        muscle: "any of ten leg muscles",
        kind: "latent",
        value: "77.7 % had one or more; 19.9–37.4 % per muscle; gastrocnemius highest",
        note: "mean 7.5±7.7 points",
        standing: .verified,
        source: .zuilEscobar2016),
      PrevalenceRow(
        id: "grieve",
        population: "healthy university people",
        setting: "UK",
        size: "220",
        muscle: "gastrocnemius, soleus",
        kind: "latent",
        value: "13–30 % per site; no active",
        note: "women more in five of six sites; taut band alone up to 81 %",
        standing: .verified,
        source: .grieve2013Prev),
      PrevalenceRow(
        id: "lluch",
        population: "back or neck pain",
        setting: "review",
        size: "",
        muscle: "several",
        kind: "any",
        value: "no incidence studies; spinal pain has more points, neck most",
        standing: .verified,
        source: .lluch2015),
      PrevalenceRow(
        id: "chiarotto",
        population: "spinal disorders",
        setting: "systematic review with meta-analysis",
        size: "",
        muscle: "several",
        kind: "any",
        value: "record only; figures not read",
        note: "pooled percentages must be read before use",
        standing: .verified,
        source: .chiarotto2016),
      PrevalenceRow(
        id: "pelvic",
        population: "chronic pelvic pain, women",
        setting: "review",
        size: "",
        muscle: "pelvic floor",
        kind: "any",
        value: "14–23 %; up to 78 % with interstitial cystitis",
        standing: .verified,
        source: .pastore2012),
    ]
  }

  /// How the shares enter the reasoning; ours.
  public static var engineNotes: [String] {
    [
      """
      Prior for 'is there any treatable myofascial part' in chronic low-back or buttock pain \
      may be set around 0.4–0.6 for active points in QL, gluteus medius, piriformis, \
      iliocostalis, and lower for psoas; figures come from clinics and selected samples, so \
      cap any single muscle at 0.45 without local tenderness.
      """,
      """
      Latent tenderness is so common (77.7 % of healthy legs) that a sore spot alone must not \
      raise a muscle above other causes.
      """,
      """
      Gluteus minimus: no separate prevalence figure found; the 2025 review gives none in its \
      summary; use a prior slightly under gluteus medius.
      """,
      "No study was found for self-found points.",
    ]
  }

  /// What was looked for and not found.
  public static var notFound: [String] {
    [
      "Bourgaize (hip-muscle trigger point review): not found in the search",
      """
      Per-muscle percentages of Iglesias-González 2013, Chen & Nizar 2011, Roach 2013: \
      abstracts only; the 2025 review ranges are the best substitute
      """,
      """
      Any figure for gluteus minimus alone, for obturator internus, quadratus femoris, TFL or \
      hamstrings in back or buttock pain
      """,
      "Any study of self-found points",
    ]
  }
}
