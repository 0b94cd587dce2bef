import Foundation
import Testing

@testable import AppSite

@Suite struct SiteTests {
  @Test func `the build packs every file that the page names, and no name is told twice`() throws {
    let site = try Site.bundled()
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
    let site = try Site.bundled()
    let worker = try #require(site["sw.js"])
    let text = String(decoding: worker.bytes, as: UTF8.self)
    for file in site.files {
      let isKept = text.contains("\"\(file.path)\": \"\(file.version)\"")
      #expect(isKept == !["sw.js", "404.html"].contains(file.path), "\(file.path)")
    }
  }

  @Test func `every file has a type, bytes, and in gzip fewer bytes or none`() throws {
    for file in try Site.bundled().files {
      #expect(!file.bytes.isEmpty, "\(file.path)")
      #expect(file.gzipped.map { $0.count < file.bytes.count } ?? true, "\(file.path)")
      #expect(file.hash.count == 64, "\(file.path)")
    }
  }

  @Test func `no page, script or style names another origin or needs what the policy forbids`()
    throws
  {
    // An address elsewhere that is no name of an XML vocabulary; inline style or script; data:.
    let forbidden = /https?:\/\/(?!www\.w3\.org\/)|\sstyle="|\son[a-z]+="|data:/
    for file in try Site.bundled().files {
      switch file.type {
      case .html, .css, .javascript, .manifest, .svg:
        let text = String(decoding: file.bytes, as: UTF8.self)
        #expect(text.firstMatch(of: forbidden) == nil, "\(file.path)")
      case .webAssembly, .lzma, .png, .text: break
      }
    }
  }

  @Test func `written to a folder, the files are the same, and all addresses are relative`() throws
  {
    let bundled = try Site.bundled()
    let site = Site(files: bundled.files, isOptimised: true)
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try site.write(to: folder)
    for file in site.files {
      let written = try Data(contentsOf: folder.appending(path: file.path))
      #expect(Array(written) == file.bytes, "\(file.path)")
      if file.type == .html || file.type == .manifest {
        let text = String(decoding: file.bytes, as: UTF8.self)
        #expect(text.firstMatch(of: /(?:href|src|start_url|scope)"?[=:]\s*"\//) == nil)
      }
    }
  }

  @Test func `a quick build is never written for use`() throws {
    let site = Site(files: [], isOptimised: false)
    #expect(throws: SiteError.quickBuild) {
      try site.write(to: FileManager.default.temporaryDirectory)
    }
  }
}
