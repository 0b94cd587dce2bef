import Anatomy
import CivilTime
import Foundation
import Testing

@testable import Care

/// The drawing in the Guide is the machine in the code: no arrow more, no arrow less.
@Suite struct DiagramTests {
  /// "hold ease" for an arrow from hold to ease.
  static func drawn() throws -> Set<String> {
    let guide = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Guides/Care.md")
    let text = try String(contentsOf: guide, encoding: .utf8)
    let drawing = text.components(separatedBy: "stateDiagram-v2").dropFirst().first ?? ""
    let lines = drawing.components(separatedBy: "```").first?.split(separator: "\n") ?? []
    return Set(
      lines.compactMap { line in
        let ends = line.split(separator: ":")[0].components(separatedBy: "-->")
          .map { $0.trimmingCharacters(in: .whitespaces) }
        return ends.count == 2 ? ends[0] + " " + ends[1] : nil
      })
  }

  /// Every step from one phase to another, by an event or by time, in every state that is reached.
  static func walked() throws -> Set<String> {
    let two = try SessionProofTests.begin()
    let start = [two, ReleaseSession(two.plans[0], then: [two.plans[1]], warmUp: false)]
    var arrows = Set(start.map { "[*] \($0.phase)" })
    var queue = start
    var seen = Set(start.map { SessionProofTests.Key($0) })
    while let session = queue.popLast() {
      let now = session.clock ?? Sample.start
      var steps = SessionProofTests.events.map { ($0, Milliseconds.zero) }
      // To the end of the phase and no further: one arrow a step.
      if session.phaseLeft <= Dose.longestGap { steps.append((.ticked, session.phaseLeft)) }
      for (event, wait) in steps {
        var next = session
        next.lastTapAt = nil
        _ = next.received(event, at: now + wait)
        if next.phase != session.phase { arrows.insert("\(session.phase) \(next.phase)") }
        if seen.insert(SessionProofTests.Key(next)).inserted { queue.append(next) }
      }
    }
    return arrows
  }

  @Test func `the Guide draws exactly the steps that the session can take`() throws {
    let walked = try Self.walked()
    let drawn = try Self.drawn()
    // The text under the drawing says it for the end: it is reached from every phase.
    let ends = walked.filter { $0.hasSuffix(" over") }
    #expect(ends.count == Phase.allCases.count - 1)
    let inner = walked.subtracting(ends)
    #expect(inner.subtracting(drawn).sorted() == [], "not drawn")
    #expect(drawn.filter { !$0.hasSuffix(" over") }.subtracting(inner).sorted() == [], "not so")
  }
}
