internal import Anatomy
internal import Atlas
internal import Care
internal import CivilTime
internal import Evidence
internal import Findings
internal import JSONText
internal import Journal
internal import Safety

extension FHIRDocument {
  /// Pain of each day, worst pain, ability, the areas drawn, age.
  var observations: [Part] {
    var parts: [Part] = []
    let pain = FHIRDocument.object([
      ("system", .string("http://loinc.org")), ("code", .string("72514-3")),
      (
        "display", .string("Pain severity - 0-10 verbal numeric rating [Score] - Reported")
      ),
    ])
    for day in episode.painByDay(upTo: Day(now, at: offset)) {
      parts.append(
        observation(
          "pain/" + day.day.text, FHIRDocument.concept("Pain, 0 to 10", coding: pain),
          on: day.day, ("valueInteger", .whole(day.pain.value)), sites: sites))
    }
    for note in episode.dayNotes {
      if let worst = note.worst {
        parts.append(
          observation(
            "worst/" + note.day.text,
            FHIRDocument.concept("Worst pain in the last 24 hours, 0 to 10"), on: note.day,
            ("valueInteger", .whole(worst.value)), sites: sites))
      }
      if let ability = note.ability {
        let thing = episode.hindered ?? "the thing that the person chose"
        parts.append(
          observation(
            "ability/" + note.day.text,
            FHIRDocument.concept("How well it goes, 0 (not at all) to 10 (as before): " + thing),
            on: note.day, ("valueInteger", .whole(ability.value)), sites: []))
      }
    }
    if let age = episode.findings.person.age {
      parts.append(
        observation(
          "age", FHIRDocument.concept("Age as told"), on: Day(now, at: offset),
          (
            "valueQuantity",
            FHIRDocument.object([
              ("value", .whole(age)), ("unit", .string("years")),
              ("system", .string("http://unitsofmeasure.org")), ("code", .string("a")),
            ])
          ), sites: []))
    }
    return parts
  }

  /// R4 gives an observation one body site: all that was drawn, as one text.
  private var sites: [Area] { episode.findings.drawing.map { $0.area } }

  private func observation(
    _ what: String, _ code: JSONValue, on day: Day, _ value: (String, JSONValue), sites: [Area]
  ) -> Part {
    let id = self.id(what)
    let site =
      sites.isEmpty
      ? nil : FHIRDocument.concept(sites.map { $0.plain }.joined(separator: "; "))
    return Part(
      id: id,
      resource: FHIRDocument.object([
        ("resourceType", .string("Observation")), ("id", .string(id)),
        ("status", .string("final")), ("code", code), ("subject", subject),
        ("effectiveDateTime", .string(day.text)), ("performer", .array([subject])), value,
        ("bodySite", site),
      ]))
  }

  /// The safety answers with the words of the questions.
  var safety: Part {
    let id = self.id("safety")
    let items = RedFlag.all.compactMap { flag -> JSONValue? in
      guard let answer = episode.safety[flag.id] else { return nil }
      return FHIRDocument.object([
        ("linkId", .string(flag.id.rawValue)), ("text", .string(flag.ask.text)),
        (
          "answer",
          .array([FHIRDocument.object([("valueString", .string(answer.rawValue))])])
        ),
      ])
    }
    let told = episode.safetyAnsweredAt.map { $0.text(at: offset) }
    return Part(
      id: id,
      resource: FHIRDocument.object([
        ("resourceType", .string("QuestionnaireResponse")), ("id", .string(id)),
        ("status", .string(items.count == RedFlag.all.count ? "completed" : "in-progress")),
        ("subject", subject), ("authored", told.map { .string($0) }), ("author", subject),
        ("item", items.isEmpty ? nil : .array(items)),
      ]))
  }

  /// One for each place in each session.
  var procedures: [Part] {
    episode.sessions.map { note in
      let id = self.id("session/" + note.id)
      let released = note.released
      let place = PressPlace(released.point, released.side)
      let side: [JSONValue] =
        released.side == .midline
        ? [] : [FHIRDocument.concept(released.side == .left ? "Left" : "Right")]
      return Part(
        id: id,
        resource: FHIRDocument.object([
          ("resourceType", .string("Procedure")), ("id", .string(id)),
          ("status", .string("completed")),
          ("code", FHIRDocument.concept("Self-massage of a trigger point: pressure")),
          ("subject", subject), ("performedDateTime", .string(note.day.text)),
          ("bodySite", .array([FHIRDocument.concept(place.pointName)] + side)),
          ("note", .array([FHIRDocument.object([("text", .string(released.told))])])),
        ]))
    }
  }
}

extension PressPlace {
  /// Without the side: that stands apart.
  fileprivate var pointName: String {
    let entry = TriggerPoint.of(point)
    return Muscle.of(entry.muscle).latin.text + ", " + entry.name.text.loweredFirst
  }
}

extension Released {
  /// "85 s in 2 presses; pain 6 before, 4 after; tenderness 7 at first, 3 at last."
  fileprivate var told: String {
    var parts = ["\(seconds.value) s in \(rounds == 1 ? "1 press" : "\(rounds) presses")"]
    if let before, let after { parts.append("pain \(before.value) before, \(after.value) after") }
    if let firstTenderness, let lastTenderness {
      parts.append(
        "tenderness \(firstTenderness.value) at first, \(lastTenderness.value) at last")
    }
    parts += adverse.map { "noted: " + $0.plain.loweredFirst }
    return parts.joined(separator: "; ") + "."
  }
}
