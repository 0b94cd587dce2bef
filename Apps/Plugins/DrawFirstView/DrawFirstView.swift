import PackagePlugin

/// Draws the first view, which `WebBundle` puts into index.html.
///
/// A plugin of its own: SwiftPM runs all commands of a plugin again when a tool of it was linked anew, and
/// the app takes minutes to compile.
@main
struct DrawFirstView: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let file = context.pluginWorkDirectoryURL.appending(path: "first-view.html")
    return [
      .buildCommand(
        displayName: "Drawing the first view",
        executable: try context.tool(named: "FirstView").url,
        arguments: [file.path],
        inputFiles: [],
        outputFiles: [file])
    ]
  }
}
