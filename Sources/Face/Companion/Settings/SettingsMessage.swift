/// A choice that lasts, or a wish that concerns the journal as a whole.
public enum SettingsMessage: Hashable, Sendable {
  case settingChosen(Setting, String)
  case voiceTested
  case exportAsked
  case importAsked
  /// Whether a file that shares nothing with the journal is the person's own.
  case fileClaimed(Bool)
  case persistAsked
  case startOverAsked
  case startOverConfirmed
  case deletionAsked
  case deletionConfirmed
  case updateAccepted
  case updateDeclined
}

extension SettingsMessage {
  enum Word: String, CaseIterable {
    /// With the value in the text.
    case set = "set"
    /// With the value of the control.
    case choose = "choose"
    case voiceTest = "voice-test"
    case export = "export"
    case `import` = "import"
    case file = "file-is-mine"
    case persist = "persist"
    case startOver = "start-over"
    case startOverYes = "start-over-yes"
    case delete = "delete"
    case deleteYes = "delete-yes"
    case updateYes = "update-yes"
    case updateLater = "update-later"
  }

  var code: String {
    switch self {
    case .settingChosen(.emergency, _): Word.choose.rawValue + " " + Setting.emergency.rawValue
    case .settingChosen(let setting, let value):
      Word.set.rawValue + " \(setting.rawValue) \(value)"
    case .voiceTested: Word.voiceTest.rawValue
    case .exportAsked: Word.export.rawValue
    case .importAsked: Word.import.rawValue
    case .fileClaimed(let isMine): Word.file.rawValue + " " + isMine.code
    case .persistAsked: Word.persist.rawValue
    case .startOverAsked: Word.startOver.rawValue
    case .startOverConfirmed: Word.startOverYes.rawValue
    case .deletionAsked: Word.delete.rawValue
    case .deletionConfirmed: Word.deleteYes.rawValue
    case .updateAccepted: Word.updateYes.rawValue
    case .updateDeclined: Word.updateLater.rawValue
    }
  }

  static func read(_ word: Word, _ text: inout MessageText) -> SettingsMessage? {
    switch word {
    case .set:
      guard let setting = text.one(Setting.self), let value = text.word() else { return nil }
      return .settingChosen(setting, value)
    case .choose:
      let value = text.value
      return text.one(Setting.self).map { .settingChosen($0, value) }
    case .voiceTest: return .voiceTested
    case .export: return .exportAsked
    case .import: return .importAsked
    case .file: return text.yes().map { .fileClaimed($0) }
    case .persist: return .persistAsked
    case .startOver: return .startOverAsked
    case .startOverYes: return .startOverConfirmed
    case .delete: return .deletionAsked
    case .deleteYes: return .deletionConfirmed
    case .updateYes: return .updateAccepted
    case .updateLater: return .updateDeclined
    }
  }
}
