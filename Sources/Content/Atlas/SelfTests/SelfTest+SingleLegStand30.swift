import Anatomy
import Evidence
import Safety

extension SelfTest {
  /// - Source: grimaldi-2017, lequesne-2008, nhsinform-balance, tayside-balance
  @inline(__always) static var singleLegStand30: SelfTest {
    SelfTest(
      id: .singleLegStand30,
      question: .singleLegStand,
      name: "Stand on one leg for 30 seconds",
      steps: [
        "Stand next to a wall with one fingertip on it.",
        "Lift one foot a hand off the floor.",
        "Stand tall and level for up to 30 seconds.",
        "Say where it hurts and when it started.",
        "Do the good leg first.",
      ],
      start: """
        Standing sideways to a wall at half arm length, both feet flat and hip-width apart, \
        one fingertip on the wall at shoulder height, eyes ahead.
        """,
      end: """
        On one leg, knee soft; the other foot 15 cm up, its hip 30 and knee 60 degrees bent, \
        legs not touching; pelvis level, trunk upright, fingertip on the wall, a clock \
        showing 30 s.
        """,
      positive: "Your known pain comes at the side of that hip within 30 seconds.",
      means: [
        Statement(
          """
          Pain within 30 seconds points strongly to sore gluteal tendons at the outer hip.
          """, .verified, [.grimaldi2017]),
        Statement(
          "In a small, very selected study it was right in nearly all.", .verified, [.lequesne2008],
          figures: "17 patients against pain-free people: real accuracy lower"),
      ],
      notMeans: """
        No pain does not rule it out. Wobbling alone says your balance needs work, not what \
        hurts. Groin pain points to the joint, buttock pain to nothing in particular.
        """,
      speaksFor: [.gtps],
      notWhen: [
        "You fell lately or use a frame",
        "You cannot put weight on the leg",
        "A fall, a runner with pain at each step, or thin bones with new hip pain",
        "Dizzy",
      ],
      stopIf: "It hurts more than 5 of 10, or you lose balance.",
      otherUse: Statement(
        "Held with support, 30 seconds is also used to choose the level of balance work.",
        .verified, [.nhsinformBalance, .taysideBalance]),
      limit: """
        A home test hints; it never proves and never rules out. Only a yes to a warning sign \
        changes how fast you must act.
        """,
      standing: .verified,
      sources: [.grimaldi2017, .lequesne2008, .nhsinformBalance, .taysideBalance])
  }
}
