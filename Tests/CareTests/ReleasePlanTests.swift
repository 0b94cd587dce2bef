import Anatomy
import Atlas
import Evidence
import Safety
import Testing

@testable import Care

@Suite struct ReleasePlanTests {
  static let receivers: [Receiver] = [nil, 18, 65, 66, 75, 76, 80, 81, 130].flatMap { age in
    [false, true].flatMap { slim in
      [false, true].map { Receiver(age: age, isSlim: slim, isFirstDay: $0) }
    }
  }

  static let choices: [PlanChoices] = Presser.allCases.flatMap { presser in
    PressStyle.allCases.flatMap { style in
      Pace.allCases.flatMap { pace in
        [-1, 1, 2, 3, 99].flatMap { rounds in
          [nil, -5, 20, 40, 1_000].map { (hold: Int?) in
            PlanChoices(
              presser: presser, way: Way(.roller, .wall), style: style, pace: pace,
              rounds: rounds, hold: hold.map { Seconds($0) })
          }
        }
      }
    }
  }

  /// Every point, person and choice, the senseless ones too.
  @Test func `no choice passes a limit`() throws {
    var plans = 0
    for id in PointID.allCases {
      let point = TriggerPoint.of(id)
      guard let care = point.care.hands else { continue }
      for receiver in Self.receivers {
        var request = Sample.request(id)
        request.receiver = receiver
        guard let permission = request.answered().permission else { continue }
        for choice in Self.choices {
          let plan = permission.plan(choice)
          plans += 1
          var kept = plan.rounds * plan.hold.value <= Dose.capPerSpot.value
          kept = kept && Dose.rounds.contains(plan.rounds)
          kept = kept && plan.hold <= care.hold.upperBound && plan.hold <= Dose.hold.upperBound
          kept = kept && plan.hold.value >= min(20, care.hold.lowerBound.value)
          kept = kept && plan.maxAche <= care.maxAche && plan.maxAche <= Dose.stopAbove
          kept = kept && plan.aim.upperBound <= plan.maxAche
          kept = kept && plan.aim.upperBound.value <= 6
          kept = kept && permission.limits(plan.presser)?.ways.contains(plan.way) == true
          kept = kept && (plan.presser == .helper || care.tools.contains(plan.tool))
          kept = kept && (plan.presser == .helper || care.positions.contains(plan.position))
          kept = kept && plan.circles.map { Dose.circles.contains($0) } != false
          kept = kept && (plan.circles == nil) == (choice.style == .still)
          kept = kept && plan.asks.first == 0
          if !kept { Issue.record("\(plan)") }
        }
      }
    }
    #expect(plans > 100_000)
  }

  @Test(arguments: [
    (Receiver(age: 65, isFirstDay: false), 7), (Receiver(age: 66, isFirstDay: false), 4),
    (Receiver(age: 30, isSlim: true, isFirstDay: false), 4),
    (Receiver(age: 30, isFirstDay: true), 5), (Receiver(isFirstDay: false), 7),
    (Receiver(age: 81, isFirstDay: true), 4),
  ])
  func `the ache is limited by age, build and the first day`(receiver: Receiver, most: Int) throws {
    var request = Sample.request(.gluteusMediusMiddle)
    request.receiver = receiver
    let plan = try #require(request.answered().permission).plan()
    #expect(plan.maxAche == .of(most))
  }

  @Test(arguments: [
    (PointID.gluteusMediusMiddle, 1, 90), (.gluteusMediusMiddle, 2, 60),
    (.gluteusMediusMiddle, 3, 40), (.piriformisLateral, 1, 60), (.piriformisLateral, 3, 40),
    (.piriformisMedial, 2, 30), (.multifidusL5, 1, 40), (.iliopsoasIliacus, 1, 30),
    (.gluteusMinimusN2016LowerButtock, 1, 30), (.sartoriusUpper, 1, 30),
  ])
  func `rounds and place set the hold, the shorter range winning`(
    point: PointID, rounds: Int, hold: Int
  ) throws {
    let plan = try #require(Sample.plan(point, PlanChoices(rounds: rounds)))
    #expect(plan.hold.value == hold)
  }

  @Test func `the ball goes to the wall before the floor`() throws {
    for id in PointID.allCases {
      guard let ways = Sample.permission(id)?.own?.ways else { continue }
      let balls = ways.filter { $0.tool == .ball }
      if balls.contains(where: { $0.position == .wall }) {
        #expect(balls.first?.position == .wall, "\(id)")
      }
    }
  }

  @Test func `nobody else presses belly and groin`() throws {
    for id in PointID.allCases {
      guard let permission = Sample.permission(id) else { continue }
      let isOwn = [MuscleID.iliopsoas, .rectusAbdominis].contains(TriggerPoint.of(id).muscle)
      #expect((permission.helper == nil) == isOwn, "\(id)")
      let plan = permission.plan(PlanChoices(presser: .helper))
      #expect(plan.presser == (isOwn ? .own : .helper))
    }
  }

  @Test func `the steps of a plan last as long as the plan`() {
    for style in PressStyle.allCases {
      for rounds in Dose.rounds {
        guard
          let plan = Sample.plan(.gluteusMediusMiddle, PlanChoices(style: style, rounds: rounds))
        else {
          Issue.record("no plan")
          continue
        }
        let whole = plan.steps.map { step in
          let times = step.isRepeated ? (step.phase == .rest ? rounds - 1 : rounds) : 1
          return step.length.value * times
        }
        #expect(whole.reduce(0, +) == plan.length.value)
      }
    }
  }

  @Test func `limits say why`() throws {
    for restraint in Restraint.allCases {
      #expect(restraint.why.text.hasSuffix("."))
      #expect(!restraint.why.sources.isEmpty)
    }
    var request = Sample.request(.piriformisMedial)
    request.receiver = Receiver(age: 70, isFirstDay: true)
    let limits = try #require(request.answered().permission?.own)
    #expect(limits.restraints == [.point, .caution, .firstDay, .older])
  }
}
