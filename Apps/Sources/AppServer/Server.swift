public import AppSite
// The web server: wiring between the network and `Site`.
//
// In: HTTP on 127.0.0.1. Out: the answers that `Site.answer(to:)` gives. Nobody but this computer
// can reach it, and nothing is kept or logged about requests.
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// Serves the app to this computer.
public struct Server: Sendable {
  /// The only address that is listened on: this computer itself.
  public static let address = "127.0.0.1"

  let site: Site
  let port: Int
  /// What is sent, by its tag: one copy for all who ask, however slowly they read.
  private let bodies: [String: ByteBuffer]

  /// - Parameter port: 0 lets the system choose one.
  public init(site: Site, port: Int) {
    self.site = site
    self.port = port
    bodies = site.bodies.mapValues { ByteBuffer(bytes: $0) }
  }

  // Ours: a browser on this computer sends a request, and reads an answer, within moments.
  static let patience = TimeAmount.seconds(20)

  /// Serves until the process is told to end.
  ///
  /// - Parameter started: hears the port once the server answers.
  public func run(started: @escaping @Sendable (_ port: Int) -> Void) async throws(ServerError) {
    var logger = Logger(label: "unknot")
    logger.logLevel = .error
    let app = Application(
      responder: CallbackResponder { [site, bodies] request, _ -> Response in
        let answer = site.answer(to: FileRequest(request))
        let isWhole = !answer.body.isEmpty
        return Response(answer, body: isWhole ? answer["ETag"].flatMap { bodies[$0] } : nil)
      } as CallbackResponder<BasicRequestContext>,
      // Who sends no whole request, or reads no answer, is let go.
      server: .http1(
        configuration: .init(
          additionalChannelHandlers: [StuckReader(patience: Server.patience)],
          idleTimeout: Server.patience)),
      configuration: ApplicationConfiguration(address: .hostname(Server.address, port: port)),
      onServerRunning: { [port] channel in started(channel.localAddress?.port ?? port) },
      logger: logger)
    do {
      // Nothing is kept here, so nothing has to be finished: told to end, the program ends at once,
      // whoever is still reading.
      try await app.runService(gracefulShutdownSignals: [])
    } catch let error as IOError where error.errnoCode == EADDRINUSE {
      throw .portTaken(port)
    } catch let error as IOError where error.errnoCode == EACCES {
      throw .portForbidden(port)
    } catch {
      throw .network("\(error)")
    }
  }
}

extension FileRequest {
  init(_ request: Request) {
    self.init(
      method: request.method.rawValue,
      path: request.uri.path,
      host: request.head.authority,
      known: request.headers[.ifNoneMatch],
      takes: ContentCoding.taken(by: request.headers[.acceptEncoding]))
  }
}

extension Response {
  init(_ answer: FileAnswer, body: ByteBuffer?) {
    var fields = HTTPFields()
    for header in answer.headers {
      if let name = HTTPField.Name(header.name) { fields[name] = header.value }
    }
    self.init(
      status: .init(code: answer.status),
      headers: fields,
      body: ResponseBody(byteBuffer: body ?? ByteBuffer(bytes: answer.body)))
  }
}
