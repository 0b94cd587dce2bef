/// What the app knows of the device that it runs on.
struct HostFacts: Hashable, Sendable {
  /// Which files of the app these are; empty outside a browser.
  var version = ""
  /// Opened from the start screen, like an app.
  var isInstalled = false
  var canSpeak = false
  /// Room for several pictures beside each other.
  var isWide = false
  var canVibrate = false
  var canKeepAwake = false
  /// The device may switch its screen off in a session.
  var screenMayLock = false
  var sound = SoundState.heard
  /// Something could not be saved, and nothing has been since.
  var storageIsFull = false
  var isOnline = true
  /// Every file of the app is on the device: it opens without a network.
  var isKeptOffline = false
  var updateIsReady = false
  /// The browser said that it keeps the journal; nil before it was asked.
  var keepsData: Bool?
  /// Nothing can be stored: the journal lives only as long as the page.
  var storageIsAway = false
}
