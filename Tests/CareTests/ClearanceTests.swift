import Anatomy
import Atlas
import CivilTime
import Evidence
import Safety
import Testing

@testable import Care

/// Every point on every side.
@Suite struct ClearanceTests {
  static let places: [(TriggerPoint, Side)] = PointID.allCases.flatMap { id in
    TriggerPoint.of(id).sides.map { (TriggerPoint.of(id), $0) }
  }

  @Test func `a well person may press every point but those of professionals`() {
    for (point, side) in Self.places {
      let clearance = Sample.request(point.id, side).answered()
      switch point.care {
      case .professionalOnly(let why):
        #expect(clearance == .refused(.professionalOnly(why)))
        #expect(!why.text.isEmpty)
      case .hands: #expect(clearance.permission != nil, "\(point.id)")
      }
    }
  }

  @Test func `a side that a point does not have is refused`() {
    for id in PointID.allCases {
      for side in Side.allCases where !TriggerPoint.of(id).sides.contains(side) {
        #expect(Sample.request(id, side).answered() == .refused(.noSuchSide))
      }
    }
  }

  @Test func `nothing opens before every short question is answered`() {
    for question in Recheck.allCases {
      var request = Sample.request(.gluteusMediusMiddle)
      request.recheck[question] = nil
      #expect(request.answered() == .ask([.recheck(question)]))
      request.recheck[question] = true
      #expect(request.answered() == .refused(.recheck(question)))
    }
  }

  @Test func `no yes, no matter with what else, leaves a permission`() {
    for (point, side) in Self.places {
      for question in Recheck.allCases {
        var request = Sample.request(point.id, side)
        request.recheck[question] = true
        #expect(request.answered().permission == nil)
      }
      for level in [AdviceLevel.sameDay, .emergency] {
        var request = Sample.request(point.id, side)
        request.advice = Advice(level: level, selfMassage: .ok, reasons: [.flag(.cauda)])
        #expect(request.answered().permission == nil)
        request.isCleared = true
        #expect(request.answered().permission == nil)
      }
    }
  }

  @Test func `ask first opens only for who was told yes, and then lightly`() {
    var request = Sample.request(.gluteusMediusMiddle)
    let advice = Advice(level: .withinDays, selfMassage: .askFirst, reasons: [.flag(.cauda)])
    request.advice = advice
    #expect(request.answered() == .refused(.advice(advice)))
    request.isCleared = true
    #expect(request.answered().isLighter)
  }

  @Test func `a condition whose place only the person knows is asked for at this place`() {
    for id in ContraindicationID.allCases where Contraindication.of(id).scope == .personKnows {
      var request = Sample.request(.gluteusMediusMiddle)
      request.conditions = [id]
      #expect(request.answered() == .ask([.place(id)]))
      request.isHere[id] = false
      #expect(request.answered().permission != nil)
      request.isHere[id] = true
      switch Contraindication.of(id).action {
      case .lighter: #expect(request.answered().isLighter)
      case .stop, .avoidArea: #expect(request.answered() == .refused(.condition(id)))
      }
    }
  }

  @Test func `conditions for everywhere refuse everywhere`() {
    for id in [ContraindicationID.dvt, .fever, .childConsent, .eatingDrugs] {
      for (point, side) in Self.places {
        var request = Sample.request(point.id, side)
        request.conditions = [id]
        #expect(request.answered().permission == nil)
      }
    }
  }

  /// Every point with every condition, read straight from the evidence's rows.
  @Test func `every point with every condition is refused where its row says so, with the reason`()
  {
    var refused = 0
    for (point, side) in Self.places {
      for id in ContraindicationID.allCases {
        let row = Contraindication.of(id)
        let covers =
          switch row.scope {
          case .everywhere, .personKnows: true
          case .muscles(let muscles): muscles.contains(point.muscle)
          }
        var request = Sample.request(point.id, side)
        request.conditions = [id]
        request.isHere[id] = true
        switch request.answered() {
        case .refused(.professionalOnly(let why)):
          #expect(point.care == .professionalOnly(why))
        case .refused(let refusal):
          refused += 1
          if covers && row.action != .lighter {
            #expect(refusal == .condition(id))
            #expect(refusal.text == "Not at this place now. " + row.why.text)
          } else {
            // Beyond the rows: what a note forbids, or where no way of pressing is left.
            #expect([.condition(id), .noSafeWay].contains(refusal), "\(id) at \(point.id)")
          }
        case .open, .lighter:
          #expect(!covers || row.action == .lighter, "\(id) at \(point.id)")
        case .ask: Issue.record("nothing is left to ask: \(id) at \(point.id)")
        }
      }
    }
    #expect(refused > 500)
  }

  @Test func `what went wrong at a place today keeps it closed today`() {
    var request = Sample.request(.gluteusMediusMiddle)
    request.signHere = .sharp
    #expect(request.answered() == .refused(.signHere(.sharp)))
    for sign in StopSign.allCases {
      #expect(sign.closesPlace(daysAfter: 0) == (sign.advice.selfMassage == .avoidArea))
      #expect(sign.closesPlace(daysAfter: 1) == sign.closesPlace)
      #expect(sign.counts(daysAfter: 0))
      #expect(sign.counts(daysAfter: 6) == (sign.advice.level > .selfCare))
      #expect(!sign.counts(daysAfter: 7))
    }
  }

  @Test func `a refusal for the day says when again`() throws {
    let today = try #require(Day(text: "2026-11-22"))
    #expect(Refusal.enoughToday.again(after: today) == "Again from tomorrow.")
    #expect(
      Refusal.restDay(until: today.advanced(by: 1)).again(after: today)
        == "Again from tomorrow, with half the pressure.")
    #expect(
      Refusal.restDay(until: today.advanced(by: 2)).again(after: today)
        == "Again from 2026-11-24, with half the pressure.")
    #expect(Refusal.nerveHere.again(after: today) == nil)
  }

  /// Every point with every pair of conditions: a fact more never opens, and never loosens.
  @Test func `a condition more never loosens a limit`() {
    for (point, side) in Self.places where point.care.hands != nil && side != .right {
      for first in ContraindicationID.allCases {
        let one = limits(point, side, [first])
        for second in ContraindicationID.allCases where second != first {
          guard let both = limits(point, side, [first, second]) else { continue }
          guard let one else {
            Issue.record("\(point.id) opens by \(second)")
            continue
          }
          #expect(both.maxAche <= one.maxAche)
          #expect(both.hold.upperBound <= one.hold.upperBound)
          #expect(both.ways.allSatisfy { one.ways.contains($0) })
        }
      }
    }
  }

  private func limits(
    _ point: TriggerPoint, _ side: Side, _ conditions: Set<ContraindicationID>
  ) -> PlanLimits? {
    var request = Sample.request(point.id, side)
    request.conditions = conditions
    for id in conditions { request.isHere[id] = true }
    return request.answered().permission?.own
  }

  @Test func `with blood thinners it is four of ten, thirty seconds, no ball on the thigh`() {
    for (point, side) in Self.places {
      guard let limits = limits(point, side, [.anticoagulant]) else { continue }
      #expect(limits.maxAche <= .of(4))
      #expect(limits.hold.upperBound <= 30)
      #expect(!MuscleID.bellyAndGroin.contains(point.muscle))
      if MuscleID.leg.contains(point.muscle) {
        #expect(limits.ways.allSatisfy { $0.tool.isHand })
      }
    }
  }

  @Test func `in pregnancy nobody lies flat or on a ball, and legs and belly are left alone`() {
    for (point, side) in Self.places {
      guard let limits = limits(point, side, [.pregnancy]) else { continue }
      #expect(limits.maxAche <= .of(4))
      #expect(limits.ways.allSatisfy { $0.position != .lying && !$0.bearsBody })
      #expect(!(MuscleID.leg + MuscleID.bellyAndGroin).contains(point.muscle))
    }
  }

  @Test(arguments: [(17, false), (18, true), (0, false), (130, true)])
  func `who is under eighteen has no session`(age: Int, isOpen: Bool) {
    var request = Sample.request(.gluteusMediusMiddle)
    request.receiver.age = age
    #expect((request.answered().permission != nil) == isOpen)
    if !isOpen { #expect(request.answered() == .refused(.condition(.childConsent))) }
  }

  @Test func `a place where a nerve answered stays closed`() {
    var request = Sample.request(.piriformisLateral)
    request.isNerveFelt = true
    #expect(request.answered() == .refused(.nerveHere))
  }

  @Test func `soreness and the day's limit refuse, half pressure restrains`() throws {
    var request = Sample.request(.gluteusMediusMiddle)
    let tomorrow = Day(Sample.start, at: .utc).advanced(by: 1)
    request.soreness = .restDay(until: tomorrow)
    #expect(request.answered() == .refused(.restDay(until: tomorrow)))
    request.soreness = .leaveAlone
    #expect(request.answered() == .refused(.soreTooLong))
    request.soreness = .seeClinician
    #expect(request.answered() == .refused(.soreTooLong))
    request.soreness = .halfPressure
    #expect(request.answered().isLighter)
    #expect(try #require(request.answered().permission?.own).maxAche == .of(3))
    request.soreness = .well
    request.allowance = DayAllowance(sessionsToday: 3)
    #expect(request.answered() == .refused(.enoughToday))
  }

  @Test func `a known area to avoid does not make other places lighter`() {
    var request = Sample.request(.gluteusMediusMiddle)
    request.conditions = [.diabetes]
    request.advice = Contraindication.of(.diabetes).advice
    #expect(!request.answered().isLighter)
    request.advice = Advice(level: .selfCare, selfMassage: .avoidArea, reasons: [.cause(.gtps)])
    #expect(request.answered().isLighter)
  }

  @Test func `every refusal says why in words`() {
    let advices = AdviceLevel.allCases.flatMap { level in
      SelfMassage.allCases.map { Advice(level: level, selfMassage: $0, reasons: []) }
    }
    let refusals: [Refusal] =
      [
        .noSuchSide, .nerveHere, .soreTooLong, .enoughToday, .noSafeWay,
        .restDay(until: .first), .professionalOnly("Only there."), .signHere(.bruise),
      ] + advices.map { .advice($0) } + Recheck.allCases.map { .recheck($0) }
      + ContraindicationID.allCases.map { .condition($0) }
    for refusal in refusals {
      #expect(refusal.says.text.utf8.count > 10)
      #expect(!refusal.says.sources.isEmpty)
    }
  }
}

extension Clearance {
  var isLighter: Bool {
    switch self {
    case .lighter: true
    case .open, .ask, .refused: false
    }
  }
}
