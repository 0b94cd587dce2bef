import ArgumentParser

struct JournalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal",
    abstract: "Read, add to, save and erase the journal of this computer.",
    discussion: """
      The journal is in ~/.local/share/unknot (or $XDG_DATA_HOME/unknot), readable by you alone. \
      “unknot release” and “unknot report” work on the same one.
      """,
    subcommands: [
      JournalList.self, JournalAdd.self, JournalExport.self, JournalImport.self, JournalErase.self,
    ])
}
