import Anatomy
import Atlas
import Care
import CivilTime
import Guidance
import Journal
import Reasoning
import Safety

extension Model {
  /// Takes one event: moves the clock, updates, and gathers what the host has to do.
  mutating func received(_ event: HostEvent) -> [Effect] {
    now = event.now
    offset = event.offset
    effects = []
    let before = route
    let beforeDraft = draft
    guidance.follow(diary, on: today)
    forgetOldRecheck()
    if event.on.utf8.starts(with: "host.".utf8) {
      hostHappened(String(event.on.dropFirst("host.".count)), event.value)
    } else if let message = Message(code: event.on, value: event.value) {
      happened(message)
    }
    if route != before { moved(from: before) }
    let text = draft
    if text != beforeDraft { effects.append(.draft(text)) }
    return effects
  }

  /// A view has opened: its address, its name, its top, and the focus on its heading.
  private mutating func moved(from before: Route) {
    effects.append(.route(hash: route.hash, replace: false))
    effects.append(.title(pageTitle))
    effects.append(.scrollTop)
    effects.append(.focus("heading"))
  }

  /// Goes to a view and remembers where "back" leads.
  mutating func go(_ next: Route) {
    guard next != route else { return }
    trail.append(route)
    if trail.count > Model.longestTrail { trail.removeFirst() }
    route = next
    notice = nil
    confirming = nil
  }

  private static let longestTrail = 30  // views; ours

  /// Writes a line into the journal.
  mutating func note(_ what: Happening, correcting id: String? = nil) {
    let entry = diary.note(what, id: ids.next(), at: now, offset: offset, corrects: id)
    guidance.follow(diary, on: today)
    effects.append(.save(id: entry.id, line: entry.line))
  }

  mutating func happened(_ message: Message) {
    switch message {
    case .went(let route): go(route)
    case .wentBack: goBack()
    case .begun: begin()
    case .noticeClosed:
      notice = nil
      confirming = nil
    case .partOpened(let key): openPart = openPart == key ? nil : key
    case .safety(let message): safetyHappened(message)
    case .drawing(let message): drawingHappened(message)
    case .beginning(let message): beginningHappened(message)
    case .questions(let message): questionHappened(message)
    case .press(let message): pressHappened(message)
    case .prepare(let message): prepareHappened(message)
    case .session(let message): sessionHappened(message)
    case .checkIn(let message): checkInHappened(message)
    case .reading(.atlasSearched(let text)): search = text
    case .habit(let message): habitHappened(message)
    case .settings(let message): settingHappened(message)
    }
  }

  mutating func goBack() {
    route = trail.popLast() ?? .home
    // In place of the view left, so that the browser's own back does not lead forward again.
    effects.append(.route(hash: route.hash, replace: true))
    notice = nil
    confirming = nil
  }

  /// Starts an episode where none is open.
  private mutating func begin() {
    if !hasOpenEpisode {
      note(.episodeStarted)
      unfinished = Unfinished()
      rank()
    }
    go(nextRoute)
  }
}
