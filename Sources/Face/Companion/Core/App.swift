public import Markup

/// The whole app: events of a host in, effects and a view out.
///
/// What flows in: events as JSON bytes, each with the moment it happened, and what belongs to one as
/// the bytes it is. What comes out: effects, which the host carries out, and the view as HTML. The
/// app reads no clock, draws no random number and touches no storage, so a browser and a test drive
/// it alike. Bytes that are no event change nothing. What is not claimed: that an effect was carried
/// out; hosts report that.
public struct App: Sendable {
  var model = Model()
  /// False where the last event changed nothing that is seen, so that nothing has to be drawn.
  public private(set) var mayLookDifferent = true

  public init() {}

  /// Takes one event of the host.
  ///
  /// - Parameter bytes: what belongs to it: lines, or a part of a file.
  /// - Returns: the effects to carry out, in order.
  public mutating func receive(_ event: [UInt8], bytes: [UInt8] = []) -> [Parcel] {
    received(event, bytes: bytes).map { $0.parcel }
  }

  /// Takes one event of the host; the effects as values, for native hosts and tests.
  public mutating func received(_ event: [UInt8], bytes: [UInt8] = []) -> [Effect] {
    mayLookDifferent = false
    guard let event = HostEvent(event, attached: bytes) else { return [] }
    let seen = model.seenByHost
    let effects = model.received(event)
    switch event.what {
    // Of itself the host mostly tells what nobody sees.
    case .host(let news): mayLookDifferent = news.redraws || model.seenByHost != seen
    case .used: mayLookDifferent = true
    }
    return effects
  }

  /// What the person sees now.
  public func view() -> Node { model.view }

  /// `view()` as bytes of HTML, lengths in the measure that the person chose.
  public func html() -> [UInt8] { model.lengthUnit.said(view().rendered) }
}

extension HostNews {
  /// True where more than `Model.seenByHost` may have changed.
  fileprivate var redraws: Bool {
    switch self {
    case .started, .storedElsewhere, .ticked, .shown, .spoke, .speechFailed, .fileEnded,
      .addressed, .trapped, .healthProgress, .healthFound, .healthRefused, .movement:
      true
    case .stored, .hidden, .idle, .wentOnline, .wentOffline, .keptOffline, .saved, .saveFailed,
      .eraseFailed, .storageUnavailable, .keepsData, .wakeLock, .sound, .widened, .updateReady,
      .updated,
      .fileOpened, .filePart, .fileFailed:
      false
    }
  }
}

extension Model {
  /// What the host's news can change of what is seen, cheap to compare.
  fileprivate var seenByHost: Seen { Seen(host: host, notice: notice, percent: intake?.percent) }

  fileprivate struct Seen: Equatable {
    let host: HostFacts
    let notice: String?
    let percent: Int?
  }
}
