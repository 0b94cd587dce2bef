import Anatomy
import Atlas
import Care
import Figure
import Findings
import Markup
import Reasoning
import Safety

/// While it runs. What may be hit without looking has its own place, and the stop never moves.
func runningView(_ model: Model, _ release: Release, _ session: ReleaseSession) -> Node {
  main(.id("main"), .class("coach"), .key("main-Session")) {
    div(.class("coach-now"), .key("now")) {
      p(.class("small soft")) {
        Cause.point(session.plan.point, session.plan.side).name + " · " + session.whereabouts
      }
      h1(.id("heading"), .class("phase"), Attribute("tabindex", "-1")) { session.title }
      if session.phase == .settle && !session.isPaused {
        figure(.class("picture place"), .key("place-\(session.round)")) {
          pressGuide(
            TriggerPoint.of(session.plan.point), side: session.plan.side,
            seen: session.plan.presser == .helper ? .byHelper : .bySelf, key: .below)
        }
      } else {
        paceRing(session, release.picture)
      }
      p(.class(release.isSaidLarge ? "said large" : "said")) { release.lastWords }
      if let how = session.how { p(.class("how"), .key("how")) { how } }
    }
    div(.class("coach-do"), .key("do")) {
      coachNotes(model)
      zones(model, session)
      movePart(session)
      if !session.isPaused { stepsPart(model, session) }
      legend(model, session)
    }
    footer(.class("coach-foot"), .key("foot")) {
      if session.plan.presser == .helper {
        button(
          .class("button full said-word"), .type("button"), .key("stop-word"), model.hotkey("w"),
          .on(.click, Message.session(.sessionHeard(.stopWord)).code)
        ) { release.stopWordSaid + " was said" }
      }
      div(.class("coach-bar")) {
        // One place for both, so that a double tap meets nothing else.
        button(
          .class("button"), .type("button"), .key("pause"), model.hotkey("Space"),
          .on(.click, Message.session(.sessionHeard(session.isPaused ? .resumed : .paused)).code)
        ) { session.isPaused ? "Go on" : "Pause" }
        button(
          .class("button stop"), .type("button"), .key("stop"), model.hotkey("s Escape"),
          .on(.click, Message.session(.sessionHeard(.ended(confirmed: false))).code)
        ) { "Stop" }
      }
    }
  }
}

/// The pressure is off: what was it? Signs of harm end the session, nothing ends by accident.
func stoppedView(_ model: Model, _ release: Release, _ session: ReleaseSession) -> Node {
  func sign(_ sign: StopSign) -> Node {
    button(
      .class("button"), .type("button"),
      .on(.click, Message.session(.sessionHeard(.felt(sign))).code)
    ) { sign.plain }
  }
  return main(.id("main"), .class("coach asked"), .key("main-Session")) {
    div(.class("coach-now"), .key("now")) {
      h1(.id("heading"), .class("phase"), Attribute("tabindex", "-1")) { "Let go" }
      p(.class("said")) { release.lastWords }
    }
    div(.class("coach-do"), .key("asked")) {
      button(
        .class("button zone"), .type("button"), .key("go-on"), model.hotkey("Space"),
        .on(.click, Message.session(.sessionHeard(.resumed)).code)
      ) { "All is well: go on" }
      h2 { "Is something wrong?" }
      div(.class("zones")) { for each in StopSign.inOrder { sign(each) } }
    }
    footer(.class("coach-foot"), .key("foot")) {
      button(
        .class("button stop full"), .type("button"), .key("end"), model.hotkey("e"),
        .on(.click, Message.session(.sessionHeard(.ended(confirmed: true))).code)
      ) { "Yes, end it" }
      if model.hasHotkeys { p(.class("legend small soft")) { "Keys: Space go on · E end it" } }
    }
  }
}

/// What goes wrong around the session, each in one sentence.
private func coachNotes(_ model: Model) -> Node {
  .fragment([
    model.notice.map { words in
      div(.class("note warn row"), .role("status"), .key("notice")) {
        span(.class("grow")) { words }
        quietButton("OK", .noticeClosed)
      }
    } ?? .nothing,
    model.host.screenMayLock
      ? p(.class("note small"), .key("lock")) {
        "Your device may switch the screen off. Touch the screen now and then: nothing is lost if it goes dark."
      } : .nothing,
    soundNote(model.host.sound).map { words in
      p(.class("note small"), .key("blocked")) { words }
    } ?? .nothing,
    model.host.storageIsFull
      ? p(.class("note warn small"), .role("status"), .key("full")) { storageIsFullWords }
      : .nothing,
  ])
}

private func soundNote(_ state: SoundState) -> String? {
  switch state {
  case .heard: nil
  case .blocked:
    "The browser holds back the sound. Tap the screen once, or follow the large words."
  case .missing:
    "This device plays no tones now. Follow the large words."
  }
}

private func zones(_ model: Model, _ session: ReleaseSession) -> Node {
  div(.class("coach-zones"), .key("zones")) {
    if session.isPaused {
      zone("Go on", .resumed, "go-on", model.hotkey(""))
    } else if session.phase.isPressing {
      ratingZones(model, session)
    } else if let ready = session.ready {
      zone(ready, .skipped, "ready", model.hotkey("Enter"))
    }
  }
}

private func zone(_ words: String, _ event: SessionEvent, _ key: String, _ hotkey: Attribute)
  -> Node
{
  button(
    .class("button zone"), .type("button"), .key(key), hotkey,
    .on(.click, Message.session(.sessionHeard(event)).code)
  ) { words }
}

/// Always there, but a second tap away: not to be hit by accident.
private func stepsPart(_ model: Model, _ session: ReleaseSession) -> Node {
  more("Skip, repeat, add, sound", key: "steps") {
    div(.class("zones")) {
      for (words, event, key) in [
        ("Skip this step", SessionEvent.skipped, "n"), ("Once more", .back, "b"),
        ("One more press", .addedRound, "+"),
      ] {
        button(
          .class("button"), .type("button"), model.hotkey(key),
          .on(.click, Message.session(.sessionHeard(event)).code)
        ) { words }
      }
    }
    soundChoice(model)
  }
}

/// Which keys do what, on screens that have room and a keyboard; keys can be switched off.
private func legend(_ model: Model, _ session: ReleaseSession) -> Node {
  let isOn = model.hasHotkeys
  return div(.class("legend row small soft"), .key("legend")) {
    span {
      isOn
        ? "Keys: 0 to 9 the ache, X is 10 · Space pause, go on · Enter when ready · N skip · B once more · + one more press · S or Esc stop"
          + (session.plan.presser == .helper ? " · W stop word" : "") : "Keys are off."
    }
    linkButton(
      isOn ? "Switch keys off" : "Switch keys on",
      .settings(.settingChosen(.keys, isOn ? "off" : "on")))
  }
}

extension Model {
  var hasHotkeys: Bool { value(of: .keys) == "on" }

  /// Keys that press a control from anywhere in the view, but never while typing.
  func hotkey(_ names: String) -> Attribute {
    .data("hotkey", hasHotkeys ? names : "")
  }
}

extension StopSign {
  /// What comes most easily while pressing, then what can't wait, then the rest.
  static let inOrder: [StopSign] = {
    let first: [StopSign] = [.sharp, .shooting, .tingling, .numb]
    let rest = allCases.filter { !first.contains($0) }
    return first + rest.filter { $0.advice.level == .emergency }
      + rest.filter { $0.advice.level < .emergency }
  }()
}
