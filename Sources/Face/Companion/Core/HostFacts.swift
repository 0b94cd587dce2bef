/// What the app knows of the device that it runs on.
struct HostFacts: Hashable, Sendable {
  /// Opened from the start screen, like an app.
  var isInstalled = false
  var canSpeak = false
  var canVibrate = false
  var canKeepAwake = false
  /// The device may switch its screen off in a session.
  var screenMayLock = false
  /// Tones cannot be heard before the next tap.
  var soundIsBlocked = false
  /// Something could not be saved, and the person was told.
  var storageIsFull = false
  var isOnline = true
  var updateIsReady = false
  /// The browser said that it keeps the journal; nil before it was asked.
  var keepsData: Bool?
  /// Nothing can be stored: the journal lives only as long as the page.
  var storageIsAway = false
}
