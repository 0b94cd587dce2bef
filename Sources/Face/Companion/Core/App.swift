import JSONText
public import Markup

/// The whole app: events of a host in, effects and a view out.
///
/// What flows in: events as JSON bytes, each with the moment it happened. What comes out: effects as
/// JSON bytes, which the host carries out, and the view as HTML. The app reads no clock, draws no
/// random number and touches no storage, so a browser and a test drive it alike. Bytes that are no
/// event change nothing. What is not claimed: that an effect was carried out; hosts report that.
public struct App: Sendable {
  var model = Model()

  public init() {}

  /// Takes one event of the host.
  ///
  /// - Returns: the effects to carry out, each one JSON text.
  public mutating func receive(_ event: [UInt8]) -> [[UInt8]] {
    received(event).map { Array($0.json.text.utf8) }
  }

  /// Takes one event of the host; the effects as values, for native hosts and tests.
  public mutating func received(_ bytes: [UInt8]) -> [Effect] {
    guard let event = HostEvent(bytes) else { return [] }
    return model.received(event)
  }

  /// What the person sees now.
  public func view() -> Node { model.view }

  /// `view()` as bytes of HTML, lengths in the measure that the person chose.
  public func html() -> [UInt8] { model.lengthUnit.said(view().rendered) }
}
