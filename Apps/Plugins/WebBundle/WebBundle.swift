import Foundation
import PackagePlugin

/// Compiles the app to WebAssembly and packs it with the files of Web/ as resources of the target.
///
/// With UNKNOT_WEB=quick in the environment the WebAssembly is not optimised: fast to build, for the
/// inner loop. It is made in a folder of its own and marked, and `unknot site` refuses it.
@main
struct WebBundle: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let root = context.package.directoryURL.deletingLastPathComponent()
    let mode = ProcessInfo.processInfo.environment["UNKNOT_WEB"] == "quick" ? "quick" : "full"
    let work = context.pluginWorkDirectoryURL.appending(path: mode)
    let tools = try context.tool(named: "swiftc").url.deletingLastPathComponent()
    let web = root.appending(path: "Web")
    let compile = root.appending(path: "Scripts/build-web.sh")
    let shrink = root.appending(path: "Scripts/shrink.awk")
    let pack = root.appending(path: "Scripts/pack-web.sh")
    let wasm = work.appending(path: "app.wasm")
    let named = work.appending(path: "app.named.wasm")
    let sources = root.appending(path: "Sources")
    let code =
      try pureModules(of: root).flatMap {
        files(below: sources.appending(path: $0), withExtensions: ["swift"])
      } + files(below: web, withExtensions: ["swift", "c"])
      + [root.appending(path: "Package.swift")]
    let pages = files(
      below: web,
      withExtensions: ["html", "css", "js", "webmanifest", "svg", "png", "txt"])
    let firstView = context.pluginWorkDirectoryURL.deletingLastPathComponent()
      .appending(path: "DrawFirstView/first-view.html")
    let unpacker = work.appending(path: "unpack.wasm")
    let served = pages.map { $0.lastPathComponent }
    return [
      .buildCommand(
        displayName: "Compiling the app to WebAssembly (\(mode))",
        executable: URL(filePath: "/bin/sh"),
        arguments: [compile.path, root.path, wasm.path, named.path, tools.path],
        environment: ["OPT": mode == "quick" ? "-Onone" : "-Osize"],
        inputFiles: [compile, shrink] + code,
        outputFiles: [wasm, named, unpacker]),
      .buildCommand(
        displayName: "Packing the web app",
        executable: URL(filePath: "/bin/sh"),
        arguments: [pack.path, web.path, wasm.path, firstView.path, work.path, mode],
        inputFiles: [pack, wasm, unpacker, firstView] + pages,
        outputFiles: (["site.list", "app.lzma", "unpack.wasm.gz"] + served
          + served.map { $0 + ".gz" }).map { work.appending(path: $0) }),
    ]
  }

  /// The modules that Package.swift declares with pure("Name" …); build-web.sh reads the same.
  private func pureModules(of root: URL) throws -> [String] {
    let manifest = try String(contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)
    return manifest.matches(of: /pure\(\s*"([A-Za-z]+)",\s*"([A-Za-z]+)"/).map { "\($0.1)/\($0.2)" }
  }

  /// The files below a folder, in one order always.
  private func files(below folder: URL, withExtensions extensions: Set<String>) -> [URL] {
    let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (all?.compactMap { $0 as? URL } ?? [])
      .filter { extensions.contains($0.pathExtension) }
      .sorted { $0.path < $1.path }
  }
}
