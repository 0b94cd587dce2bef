import Anatomy
import Evidence
import Safety

extension FoundingClaim {
  /// Every claim of the founding article, in the order of the evidence.
  public static var all: [FoundingClaim] {
    [
      FoundingClaim(
        claim: "Find the point by pressing gently until it is sore.", verdict: .fits,
        assessment: """
          It fits. Soreness is the sign on which trained hands agree best. Start with low \
          pressure.
          """,
        sources: [.n2016, .rathbone2017]),
      FoundingClaim(
        claim: "Firm pressure, then small circles.", verdict: .fits,
        assessment: """
          Both still pressure and circles helped in one small study, and neither was better. On \
          a calf, still pressure for 90 seconds worked and rolling did not.
          """,
        sources: [.n2016, .fernandez2006, .wilke2018]),
      FoundingClaim(
        claim: "Thumb, or index and second finger; side of a fist; a tennis ball.", verdict: .fits,
        assessment: """
          Sound tools. No trial ranks them. In the buttock a ball reaches deep, but it puts \
          your weight on the sciatic nerve.
          """,
        sources: [.n2016, .currie2015]),
      FoundingClaim(
        claim: "At first a sharp pain.", verdict: .differs,
        assessment: """
          For safety we differ. Aim for a good ache, not a sharp pain. Sharp, electric, \
          shooting or numb means nerve or bone: stop.
          """,
        sources: [.n2016, .hopayian2010]),
      FoundingClaim(
        claim: "Go on until the tenderness subsides.", verdict: .limited,
        assessment: """
          No trial works without a limit. We stop at 90 seconds a press and two minutes a spot. \
          If it does not ease, stop sooner and press again another day.
          """,
        sources: [.n2016, .debski2019, .hou2002]),
      FoundingClaim(
        claim: "Anyone can massage points in the own body or a loved one's.", verdict: .limited,
        assessment: """
          Only after the safety questions. Clots, broken bones, bleeding, infection and \
          pregnancy rule parts of it out.
          """,
        sources: [.n2016, .bartsch2021, .ernst2003]),
      FoundingClaim(
        claim: "The muscles are inflamed.", verdict: .differs,
        assessment: "It is not proven that such points are inflamed. We say sore or irritable.",
        sources: [.n2016, .quintner2015]),
      FoundingClaim(
        claim: "Spasm of the deep hip rotator gives sciatica.", verdict: .limited,
        assessment: """
          It does so in a small group. Most sciatica comes from a nerve root at the spine. The \
          pain of the muscle itself stops in the thigh.
          """,
        sources: [.n2016, .hopayian2018, .medlinkPiriformis, .konstantinou2015]),
      FoundingClaim(
        claim: "If it goes on, see a chiropractor or massage therapist.", verdict: .limited,
        assessment: """
          We go wider. With worrying signs see a doctor or physiotherapist first. A guideline \
          uses massage only together with exercise.
          """,
        sources: [.n2016, .niceNg59]),
      FoundingClaim(
        claim: "Massage promotes healing and easily eases the pain.", verdict: .limited,
        assessment: """
          In trials the relief is modest and short. Healing of tissue has not been shown. It \
          often eases pain for a while.
          """,
        sources: [.n2016, .furlan2015, .denneny2019, .lu2022]),
      FoundingClaim(
        claim: """
          A network of trigger points lies in the muscles of buttock, hip and low back. The \
          places: middle of the lower buttock, either side of the middle of the tail bone, \
          outer hip.
          """, verdict: .limited,
        assessment: """
          Its places are points of their own here. In studies of back pain the side-waist \
          muscle, the middle side-buttock muscle, the long back muscle and the deep hip rotator \
          are found most. For the deep side-buttock muscle no figure was found.
          """,
        points: [
          .gluteusMinimusN2016LowerButtock, .piriformisN2016Tailbone, .gluteusMediusN2016OuterHip,
        ],
        sources: [.n2016, .monclusDiez2025, .iglesiasGonzalez2013]),
      FoundingClaim(
        claim: "Sprains, strains and irritated tissue also affect nerves.", verdict: .limited,
        assessment: """
          Pain like a nerve's needs the nerve questions first. Work on a muscle does not treat \
          a nerve root.
          """,
        mimics: [.radiculopathyL5, .radiculopathyS1, .deepGluteal],
        sources: [.n2016, .hopayian2018]),
      FoundingClaim(
        claim: """
          It follows inactivity, no warm-up and level walking, and then sand, snow or water \
          skiing.
          """, verdict: .fits,
        assessment: "Each of these is looked at under “Keep it away”.",
        sources: [.n2016]),
    ]
  }
}
