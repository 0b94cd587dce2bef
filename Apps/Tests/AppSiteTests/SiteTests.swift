import Foundation
import Testing

@testable import AppSite

@Suite struct SiteTests {
  @Test func `the build packs every file that the page names, and no name is told twice`() throws {
    let site = try Site.built()
    let page = try #require(site["index.html"])
    let text = String(decoding: page.bytes, as: UTF8.self)
    for match in text.matches(of: /(?:href|src)="([^"#]+)"/) {
      let path = String(match.1)
      #expect(site[path] != nil, "index.html names \(path)")
    }
    #expect(Set(site.files.map { $0.path }).count == site.files.count)
  }

  @Test func `the service worker keeps every file but itself and the page for wrong addresses`()
    throws
  {
    let site = try Site.built()
    let worker = try #require(site["sw.js"])
    let text = String(decoding: worker.bytes, as: UTF8.self)
    for file in site.files {
      let isKept = text.contains("\"\(file.path)\": \"\(file.hash.prefix(16))\"")
      #expect(isKept == !["sw.js", "404.html"].contains(file.path), "\(file.path)")
    }
  }

  @Test func `every file has bytes, and compressed fewer bytes`() throws {
    for file in try Site.built().files {
      #expect(!file.bytes.isEmpty, "\(file.path)")
      for form in file.forms.values { #expect(form.count < file.bytes.count, "\(file.path)") }
      #expect(file.hash.count == 64, "\(file.path)")
    }
  }

  @Test func `the app is there in both compressed forms, Brotli being the smaller`() throws {
    let app = try #require(try Site.built()["app.wasm"])
    let brotli = try #require(app.forms[.brotli])
    let gzip = try #require(app.forms[.gzip])
    #expect(brotli.count < gzip.count)
    #expect(Array(app.bytes.prefix(4)) == [0, 0x61, 0x73, 0x6d])
  }

  @Test func `the page tells the version of the site, and so does the worker`() throws {
    let site = try Site.built()
    #expect(site.version.count == 16)
    for path in ["index.html", "sw.js"] {
      let text = String(decoding: try #require(site[path]).bytes, as: UTF8.self)
      #expect(text.contains("\"\(site.version)\""))
    }
  }

  @Test func `no page, script or style names another origin or needs what the policy forbids`()
    throws
  {
    // An address elsewhere that is no name of an XML vocabulary; inline style or script; data:.
    let forbidden = /https?:\/\/(?!www\.w3\.org\/)|\sstyle="|\son[a-z]+="|data:/
    for file in try Site.built().files {
      switch file.type {
      case .html, .css, .javascript, .manifest, .svg:
        let text = String(decoding: file.bytes, as: UTF8.self)
        #expect(text.firstMatch(of: forbidden) == nil, "\(file.path)")
      case .webAssembly, .png, .text: break
      }
    }
  }

  @Test func `written to a folder, the files are the same, and all addresses are relative`() throws
  {
    let site = try Site.built()
    try Temporary.folder { folder in
      try site.write(to: folder)
      for file in site.files where file.path != Site.wrong {
        let written = try Data(contentsOf: folder.appending(path: file.path))
        #expect(Array(written) == file.bytes, "\(file.path)")
        for (coding, form) in file.forms {
          let beside = try Data(contentsOf: folder.appending(path: file.path + coding.ending))
          #expect(Array(beside) == form, "\(file.path)")
        }
        if file.type == .html || file.type == .manifest {
          let text = String(decoding: file.bytes, as: UTF8.self)
          #expect(text.firstMatch(of: /(?:href|src|start_url|scope)"?[=:]\s*"\//) == nil)
        }
      }
    }
  }

  @Test func `the page for wrong addresses leads to where the site lies, from any depth`() throws {
    let site = try Site.built()
    try Temporary.folder { folder in
      try site.write(to: folder, at: "/guide/")
      let text = try String(contentsOf: folder.appending(path: "404.html"), encoding: .utf8)
      #expect(text.contains("href=\"/guide/\"") && text.contains("href=\"/guide/app.css\""))
      #expect(text.firstMatch(of: /(?:href|src)="(?!\/guide\/)/) == nil)
      #expect(throws: SiteError.unusablePlace("guide")) { try site.write(to: folder, at: "guide") }
    }
  }

  @Test func `the one who runs the host is told what to serve`() throws {
    let site = try Site.built()
    try Temporary.folder { folder in
      try site.write(to: folder)
      let text = try String(contentsOf: folder.appending(path: "README.txt"), encoding: .utf8)
      for word in ["application/wasm", "Content-Encoding: br", "Vary", "no-store", "404.html"] {
        #expect(text.contains(word), "\(word)")
      }
      for header in Site.guards { #expect(text.contains("\(header.name): \(header.value)")) }
    }
  }

  @Test func `a folder without its list, or with a file cut short, is refused in a sentence`()
    throws
  {
    try Temporary.folder { folder in
      #expect(throws: SiteError.missing("site.json")) { try Site(folder: folder) }
      let list = #"{"mode":"full","version":"","files":[{"path":"a.css","hash":"","bytes":3}]}"#
      try Data(list.utf8).write(to: folder.appending(path: "site.json"))
      try Data("ab".utf8).write(to: folder.appending(path: "a.css"))
      #expect(throws: SiteError.missing("a.css")) { try Site(folder: folder) }
      try Data("[]".utf8).write(to: folder.appending(path: "site.json"))
      #expect(throws: SiteError.self) { try Site(folder: folder) }
    }
  }

  @Test func `a quick build is never written for use`() throws {
    let site = Site(files: [], isOptimised: false)
    #expect(throws: SiteError.quickBuild) {
      try site.write(to: FileManager.default.temporaryDirectory)
    }
  }
}
