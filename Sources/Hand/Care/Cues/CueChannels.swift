/// What a person chose to hear and feel; all off is silent, and the words stand large on screen.
public struct CueChannels: Hashable, Sendable {
  public var voice: Bool
  public var tones: Bool
  public var vibration: Bool

  public init(voice: Bool = true, tones: Bool = true, vibration: Bool = true) {
    self.voice = voice
    self.tones = tones
    self.vibration = vibration
  }

  public static let silent = CueChannels(voice: false, tones: false, vibration: false)
}
