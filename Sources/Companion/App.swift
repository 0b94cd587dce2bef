public import Markup

/// The whole app: bytes of events in, bytes of effects and of HTML out.
public struct App: Sendable {
  public init() {}

  /// Takes one event of the host.
  ///
  /// - Returns: the effects to carry out, each one JSON text.
  public mutating func receive(_ event: [UInt8]) -> [[UInt8]] { [] }

  /// What the person sees now.
  public func view() -> Node {
    main(.id("main")) { h1 { "Unknot" } }
  }

  /// `view()` as bytes of HTML.
  public func html() -> [UInt8] { view().rendered }
}
