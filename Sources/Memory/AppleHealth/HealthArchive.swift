public import Zip

/// Which file of an export.zip holds the records.
public enum HealthArchive {
  /// The largest XML file that is not the clinical document: its name is in the person's language.
  /// - Returns: nil where there is none.
  public static func export(among entries: [ZipEntry]) -> ZipEntry? {
    entries.filter { ends($0.name, with: ".xml") && !ends($0.name, with: "_cda.xml") }
      .max { $0.size < $1.size }
  }

  private static func ends(_ name: String, with ending: String) -> Bool {
    let name = Array(name.utf8.suffix(ending.utf8.count)).map {
      $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0
    }
    return name == Array(ending.utf8)
  }
}
