/// What became of the lines of an imported file.
public struct ImportReport: Hashable, Sendable {
  /// New entries.
  public let added: [Entry]
  /// Entries that the journal held already.
  public let known: Int
  /// Entries of a person who was erased, or that stood twice in the file.
  public let leftOut: Int
  /// Entries of tomorrow or later, kept aside.
  public let ofTheFuture: Int
  public let damaged: [Reading.DamagedLine]
  public let seal: Reading.Seal
  /// What the store has to keep: the new entries, and the lines kept aside.
  public let toSave: [Entry]

  /// What happened, in a few plain sentences.
  public var sentences: [String] {
    let isForeign = added.isEmpty && known == 0 && !damaged.isEmpty
    var sentences = [
      isForeign
        ? "No entry could be read in this file. It is no journal of Unknot."
        : "\(ImportReport.entries(added.count)) added, \(known) already here."
    ]
    if leftOut > 0 { sentences.append("\(ImportReport.entries(leftOut)) left out.") }
    if ofTheFuture > 0 {
      let subject = "\(ImportReport.entries(ofTheFuture)) \(ofTheFuture == 1 ? "is" : "are")"
      sentences.append(subject + " dated in the future and kept aside: check the clock.")
    }
    if let first = damaged.first {
      let count = damaged.count == 1 ? "1 line is" : "\(damaged.count) lines are"
      sentences.append("\(count) damaged and kept aside, the first is line \(first.number).")
    }
    switch seal {
    case .missing, .intact: break
    case .broken: sentences.append("The file was cut or changed after it was written.")
    }
    return sentences
  }

  private static func entries(_ count: Int) -> String {
    count == 1 ? "1 entry" : "\(count) entries"
  }
}
