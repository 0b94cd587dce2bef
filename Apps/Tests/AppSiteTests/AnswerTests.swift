import Testing

@testable import AppSite

@Suite struct AnswerTests {
  let site = Site(
    files: [
      SiteFile(
        path: "404.html", type: .html, hash: String(repeating: "4", count: 64),
        bytes: Array("<a href=\"./\">nothing</a><link href=\"app.css\">".utf8)),
      SiteFile(
        path: "host/host.js", type: .javascript, hash: String(repeating: "ab", count: 32),
        bytes: Array("let app = 1; let more = 1;".utf8),
        forms: [.gzip: Array("packed".utf8), .brotli: Array("tight".utf8)]),
      SiteFile(
        path: "index.html", type: .html, hash: String(repeating: "cd", count: 32),
        bytes: Array("<h1>Unknot</h1>".utf8)),
    ], isOptimised: true)

  @Test func `the folder itself is the page that starts the app`() {
    let answer = site.answer(to: FileRequest(path: "/"))
    #expect(answer.status == 200)
    #expect(answer.body == Array("<h1>Unknot</h1>".utf8))
    #expect(answer["Content-Type"] == "text/html; charset=utf-8")
    #expect(answer["Cache-Control"] == "no-cache")
  }

  @Test(arguments: [
    ("br", ContentCoding.brotli, "tight"), ("gzip", .gzip, "packed"),
    ("gzip, br", .brotli, "tight"),
    ("gzip;q=1.0, br;q=0.5", .gzip, "packed"), ("BR", .brotli, "tight"), ("*", .brotli, "tight"),
    ("br;q=0, *", .gzip, "packed"), ("deflate, gzip ; q=0.3", .gzip, "packed"),
  ])
  func `who takes a compressed form gets it`(
    field: String, coding: ContentCoding, body: String
  ) {
    let answer = site.answer(
      to: FileRequest(path: "/host/host.js", takes: ContentCoding.taken(by: field)))
    #expect(answer["Content-Encoding"] == coding.rawValue)
    #expect(answer.body == Array(body.utf8))
    #expect(answer["Content-Length"] == String(body.utf8.count))
    #expect(answer["Vary"] == "Accept-Encoding")
  }

  @Test(arguments: [
    nil, "", "identity", "deflate", "gzip;q=0", "gzip;q=0, br;q=0.0", "*;q=0", "gzip;q=", "gzipped",
    "br;q=x", ";q=1", ",,",
  ])
  func `who takes none gets the file as it is`(field: String?) {
    let answer = site.answer(
      to: FileRequest(path: "/host/host.js", takes: ContentCoding.taken(by: field)))
    #expect(answer["Content-Encoding"] == nil)
    #expect(answer.body == Array("let app = 1; let more = 1;".utf8))
    #expect(answer["Vary"] == "Accept-Encoding")
  }

  @Test func `each form has a tag of its own, and its bytes can be had by it`() {
    let answers = [[], [.gzip], [.brotli]].map {
      site.answer(to: FileRequest(path: "/host/host.js", takes: $0))
    }
    let tags = answers.compactMap { $0["ETag"] }
    #expect(Set(tags).count == 3)
    for (tag, answer) in zip(tags, answers) {
      #expect(site.bodies[tag] == answer.body)
      for coding in [[], [ContentCoding.gzip], [.brotli]] {
        let again = FileRequest(path: "/host/host.js", known: tag, takes: coding)
        let isTheSame = site.answer(to: again).status == 304
        #expect(isTheSame == (site.answer(to: again)["ETag"] == tag))
      }
    }
  }

  @Test(arguments: [
    "\"abababababababab\"", "W/\"abababababababab\"", "\"x\", \"abababababababab\"", "*",
  ])
  func `a file that is known is not sent again`(known: String) {
    let answer = site.answer(to: FileRequest(path: "/host/host.js", known: known))
    #expect(answer.status == 304)
    #expect(answer.body.isEmpty)
  }

  @Test func `a tag of another version or of the packed form does not count`() {
    for known in ["\"0000000000000000\"", "\"abababababababab-gzip\"", ""] {
      #expect(site.answer(to: FileRequest(path: "/host/host.js", known: known)).status == 200)
    }
  }

  @Test(arguments: [
    "/nothing", "/../etc/passwd", "/host", "/host/", "//index.html", "", "/%2e%2e/x",
  ])
  func `what is not in the list is not found`(path: String) {
    let answer = site.answer(to: FileRequest(path: path))
    #expect(answer.status == 404)
    // Shown at any depth, so its links lead there from the top.
    #expect(answer.body == Array("<a href=\"/\">nothing</a><link href=\"/app.css\">".utf8))
  }

  @Test func `HEAD gives the headers of GET and no body`() {
    let get = site.answer(to: FileRequest(path: "/"))
    let head = site.answer(to: FileRequest(method: "HEAD", path: "/"))
    #expect(head.headers == get.headers)
    #expect(head.status == 200)
    #expect(head.body.isEmpty)
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "get"])
  func `other methods are refused`(method: String) {
    let answer = site.answer(to: FileRequest(method: method, path: "/"))
    #expect(answer.status == 405)
    #expect(answer["Allow"] == "GET, HEAD")
  }

  @Test(arguments: [
    "localhost", "localhost:8080", "127.0.0.1", "127.0.0.1:8080", "[::1]", "[::1]:8080",
    "LOCALHOST",
  ])
  func `this computer's own names are answered`(host: String) {
    #expect(site.answer(to: FileRequest(path: "/", host: host)).status == 200)
  }

  @Test(arguments: [
    "example.org", "example.org:8080", "127.0.0.1.example.org", "localhost.example.org", "10.0.0.1",
    "[::2]", "", "[::1", "evil@localhost",
  ])
  func `a name that only points here is refused, so that no other page can read us`(host: String) {
    #expect(site.answer(to: FileRequest(path: "/", host: host)).status == 421)
  }

  @Test func `a request without a name is refused`() {
    #expect(site.answer(to: FileRequest(path: "/", host: nil)).status == 421)
  }

  @Test func `every answer carries the guards`() {
    let requests = [
      FileRequest(path: "/"), FileRequest(path: "/nothing"), FileRequest(method: "POST", path: "/"),
      FileRequest(path: "/", host: "example.org"), FileRequest(path: "/", known: "*"),
    ]
    for request in requests {
      let answer = site.answer(to: request)
      for header in Site.guards { #expect(answer[header.name] == header.value) }
    }
  }
}
