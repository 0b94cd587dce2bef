/// What a host is told to do, in order.
public enum CueOutput: Hashable, Sendable {
  /// Speak, and report back with the id when it was spoken.
  case speak(id: Int, text: String)
  /// Fall silent at once.
  case hush
  case tone(Tone)
  case vibrate(Vibration)
  case pace(PicturePace)
  case askRating
  /// The words on screen; large where nothing is heard.
  case show(text: String, isLarge: Bool)
}
