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

  /// - Parameter port: 0 lets the system choose one.
  public init(site: Site, port: Int) {
    self.site = site
    self.port = port
  }

  /// Serves until the process is told to end.
  ///
  /// - Parameter started: hears the port once the server answers.
  public func run(started: @escaping @Sendable (_ port: Int) -> Void) async throws(ServerError) {
    var logger = Logger(label: "unknot")
    logger.logLevel = .error
    let app = Application(
      responder: CallbackResponder { [site] request, _ -> Response in
        Response(site.answer(to: FileRequest(request)))
      } as CallbackResponder<BasicRequestContext>,
      configuration: ApplicationConfiguration(address: .hostname(Server.address, port: port)),
      onServerRunning: { [port] channel in started(channel.localAddress?.port ?? port) },
      logger: logger)
    do {
      try await app.runService()
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
      version: request.uri.queryParameters["v"].map(String.init),
      host: request.head.authority,
      known: request.headers[.ifNoneMatch],
      takesGzip: request.headers[.acceptEncoding]?.contains("gzip") ?? false)
  }
}

extension Response {
  init(_ answer: FileAnswer) {
    var fields = HTTPFields()
    for header in answer.headers {
      if let name = HTTPField.Name(header.name) { fields[name] = header.value }
    }
    self.init(
      status: .init(code: answer.status),
      headers: fields,
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body)))
  }
}
