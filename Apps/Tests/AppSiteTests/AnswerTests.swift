import Testing

@testable import AppSite

@Suite struct AnswerTests {
  let site = Site(
    files: [
      SiteFile(
        path: "404.html", type: .html, hash: String(repeating: "4", count: 64),
        bytes: Array("nothing".utf8), gzipped: nil),
      SiteFile(
        path: "host/host.js", type: .javascript, hash: String(repeating: "ab", count: 32),
        bytes: Array("let app = 1; let more = 1;".utf8), gzipped: Array("packed".utf8)),
      SiteFile(
        path: "index.html", type: .html, hash: String(repeating: "cd", count: 32),
        bytes: Array("<h1>Unknot</h1>".utf8), gzipped: nil),
    ], isOptimised: true)

  @Test func `the folder itself is the page that starts the app`() {
    let answer = site.answer(to: FileRequest(path: "/"))
    #expect(answer.status == 200)
    #expect(answer.body == Array("<h1>Unknot</h1>".utf8))
    #expect(answer["Content-Type"] == "text/html; charset=utf-8")
    #expect(answer["Cache-Control"] == "no-cache")
  }

  @Test func `who takes gzip gets fewer bytes and another tag`() {
    let plain = site.answer(to: FileRequest(path: "/host/host.js"))
    let packed = site.answer(to: FileRequest(path: "/host/host.js", takesGzip: true))
    #expect(packed["Content-Encoding"] == "gzip")
    #expect(packed.body == Array("packed".utf8))
    #expect(packed["Content-Length"] == "6")
    #expect(plain["Content-Encoding"] == nil)
    #expect(plain["ETag"] != packed["ETag"])
    #expect(plain["Vary"] == "Accept-Encoding")
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

  @Test func `asked for by its version a file may be kept for ever; by another it may not`() {
    let right = FileRequest(path: "/host/host.js", version: "abababababababab")
    let wrong = FileRequest(path: "/host/host.js", version: "0000000000000000")
    #expect(site.answer(to: right)["Cache-Control"] == "public, max-age=31536000, immutable")
    #expect(site.answer(to: wrong)["Cache-Control"] == "no-cache")
  }

  @Test(arguments: [
    "/nothing", "/../etc/passwd", "/host", "/host/", "//index.html", "", "/%2e%2e/x",
  ])
  func `what is not in the list is not found`(path: String) {
    let answer = site.answer(to: FileRequest(path: path))
    #expect(answer.status == 404)
    #expect(answer.body == Array("nothing".utf8))
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
