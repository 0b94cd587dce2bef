import ArgumentParser

/// Which journal a command works on.
struct JournalOptions: ParsableArguments {
  @Option(
    help: """
      Another journal than that of this computer: a file as the app exports it, or a database with \
      a name in .sqlite.
      """)
  var journal: String?
}
