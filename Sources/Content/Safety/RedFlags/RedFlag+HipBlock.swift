import Anatomy
import Evidence

extension RedFlag {
  /// - Source: clinical-convention, nhs-hip-fracture, gcare-hip
  @inline(__always) static var hipBlock: RedFlag {
    RedFlag(
      id: .hipBlock,
      short: "Hip or groin too sore to put weight on the leg",
      ask: "Can you not put weight on the leg because of hip or groin pain?",
      stage: .afterDrawing,
      when: [
        When(regions: [
          .hip, .buttock, .thigh, .of(.lowerAbdomen), .of(.kneeFront), .of(.kneeInner),
        ])
      ],
      action: .sameDay,
      reason: "The hip may be broken, infected or out of joint.",
      followUps: [
        FollowUp(
          """
          Did it come with a fall or blow, or with fever; or is it a replaced hip that suddenly \
          hurts, is shorter or turned?
          """, raisesTo: .emergency)
      ],
      note: "A hip that catches, locks or gives way but carries weight: see someone within days.",
      listed: [.no, .notSure, .yes, .yesEmergency],
      standing: .unverified,
      sources: [.clinicalConvention, .nhsHipFracture, .gcareHip])
  }
}
