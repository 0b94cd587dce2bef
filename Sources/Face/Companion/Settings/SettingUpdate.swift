import Care
import CivilTime
import Journal
import Safety

extension Model {
  mutating func settingHappened(_ message: SettingsMessage) {
    switch message {
    case .settingChosen(let setting, let value): choose(setting, value)
    case .voiceTested: soundCheck()
    case .exportAsked:
      effects.append(
        .export(
          name: "unknot-" + today.text + ".ndjson", bytes: diary.exportBytes,
          type: "application/x-ndjson"))
    case .importAsked: effects.append(.pickFile)
    case .fileClaimed(let isMine): fileClaimed(isMine: isMine)
    case .persistAsked: effects.append(.persist)
    case .startOverAsked: confirming = .startOver
    case .startOverConfirmed: startOver()
    case .deletionAsked: confirming = .deletion
    case .deletionConfirmed:
      guard confirming == .deletion else { return }
      effects.append(.hush)
      effects.append(.route(hash: Route.home.hash, replace: true))
      effects.append(.erase)
    case .updateAccepted: if !isInSession { effects.append(.applyUpdate) }
    case .updateDeclined: host.updateIsReady = false
    }
  }

  private mutating func choose(_ setting: Setting, _ value: String) {
    guard setting.values.isEmpty || setting.values.contains(value) else { return }
    note(.settingChanged(setting.rawValue, value))
    if setting == .theme { effects.append(.theme(value)) }
    if setting == .sound { soundChanged() }
  }

  private mutating func startOver() {
    guard confirming == .startOver else { return }
    if hasOpenEpisode { note(.episodeEnded) }
    unfinished = Unfinished()
    trail = []
    confirming = nil
    note(.episodeStarted)
    rank()
    go(.safety(.gate))
  }

  /// The value chosen, or the default.
  func value(of setting: Setting) -> String {
    if let value = diary.settings[setting.rawValue],
      setting.values.isEmpty || setting.values.contains(value)
    {
      return value
    }
    return setting.values.first ?? ""
  }

  var lengthUnit: LengthUnit { LengthUnit(rawValue: value(of: .length)) ?? .centimetres }

  /// A session runs, in view or not: nothing may reload the page.
  var isInSession: Bool { unfinished.release?.session.map { !$0.isOver } ?? false }

  var emergencyNumber: EmergencyNumber {
    let chosen = diary.settings[Setting.emergency.rawValue].flatMap { Int($0) } ?? 0
    return EmergencyNumber.all.indices.contains(chosen)
      ? EmergencyNumber.all[chosen] : EmergencyNumber.all[0]
  }

  var storageWords: String {
    if host.storageIsAway {
      return "This browser stores nothing. Export a file to keep your notes."
    }
    switch host.keepsData {
    case true?: return "Your notes are on this device only, and the browser keeps them."
    case false?:
      return
        "Your notes are on this device only. The browser may delete them when space is short: export a file now and then."
    case nil:
      return "Your notes are on this device only. There is no account and no copy anywhere else."
    }
  }
}
