extension Site {
  /// The answer to a request: the file, its absence, or why it is refused.
  public func answer(to request: FileRequest) -> FileAnswer {
    guard request.isForThisComputer else {
      return sentence(Status.misdirected, "Unknot answers only to this computer's own names.")
    }
    guard request.method == "GET" || request.method == "HEAD" else {
      var refusal = sentence(Status.methodNotAllowed, "Only GET and HEAD are answered here.")
      refusal.headers.append(.init("Allow", "GET, HEAD"))
      return refusal
    }
    let path = request.path == "/" ? Site.start : String(request.path.dropFirst())
    var answer: FileAnswer
    if let file = self[path] {
      answer = give(file, to: request)
    } else if let page = self[Site.wrong] {
      let body = page.linked(to: "/")
      answer = FileAnswer(
        status: Status.notFound,
        headers: [
          .init("Content-Type", page.type.rawValue), .init("Content-Length", String(body.count)),
        ] + Site.guards,
        body: body)
    } else {
      answer = sentence(Status.notFound, "There is nothing here.")
    }
    if request.method == "HEAD" { answer.body = [] }
    return answer
  }

  /// The bytes of each answer that is a file, by the tag of the answer.
  public var bodies: [String: [UInt8]] {
    var all: [String: [UInt8]] = [:]
    for file in files {
      all[file.tag(of: nil)] = file.bytes
      for (coding, bytes) in file.forms { all[file.tag(of: coding)] = bytes }
    }
    return all
  }

  private func give(_ file: SiteFile, to request: FileRequest) -> FileAnswer {
    let coding = request.takes.first { file.forms[$0] != nil }
    let tag = file.tag(of: coding)
    var headers = [
      FileAnswer.Header("Content-Type", file.type.rawValue),
      .init("ETag", tag),
      // Asked again each time, so that a new version is found; kept all the same.
      .init("Cache-Control", "no-cache"),
      .init("Vary", "Accept-Encoding"),
    ]
    if let known = request.known, tags(in: known).contains(where: { $0 == tag || $0 == "*" }) {
      return FileAnswer(status: Status.notModified, headers: headers + Site.guards, body: [])
    }
    let body = coding.flatMap { file.forms[$0] } ?? file.bytes
    if let coding { headers.append(.init("Content-Encoding", coding.rawValue)) }
    headers.append(.init("Content-Length", String(body.count)))
    return FileAnswer(status: Status.ok, headers: headers + Site.guards, body: body)
  }

  /// The tags of If-None-Match, weak ones as if they were strong: fitting for GET (RFC 9110, 13.1.2).
  private func tags(in field: String) -> [String] {
    field.split(separator: ",").map { part in
      let tag = part.drop { $0 == " " }
      return String(tag.hasPrefix("W/") ? tag.dropFirst("W/".count) : tag)
    }
  }

  private func sentence(_ status: Int, _ text: String) -> FileAnswer {
    let body = Array((text + "\n").utf8)
    return FileAnswer(
      status: status,
      headers: [
        .init("Content-Type", ContentType.text.rawValue),
        .init("Content-Length", String(body.count)),
      ] + Site.guards,
      body: body)
  }

  /// What every answer carries: only our own files may be loaded, nobody may frame or embed us, and
  /// no address is told to others. index.html repeats the first for hosts that set no headers.
  static let guards: [FileAnswer.Header] = [
    .init(
      "Content-Security-Policy",
      "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"),
    .init("Cross-Origin-Opener-Policy", "same-origin"),
    .init("Cross-Origin-Resource-Policy", "same-origin"),
    .init("Referrer-Policy", "no-referrer"),
    .init("X-Content-Type-Options", "nosniff"),
    .init("Permissions-Policy", "camera=(), microphone=(), geolocation=()"),
  ]
}

/// The status codes of HTTP that are used here (RFC 9110, 15).
private enum Status {
  static let ok = 200
  static let notModified = 304
  static let notFound = 404
  static let methodNotAllowed = 405
  static let misdirected = 421
}
