extension Diary {
  /// Adds entries, whatever their order, and returns those that were new.
  ///
  /// Known ones, and those of an erased person from before the erasing, are left out.
  public mutating func merge(_ others: [Entry]) -> [Entry] {
    var added: [Entry] = []
    for entry in others where !known.contains(entry.id) && !isErased(entry) {
      known.insert(entry.id)
      added.append(entry)
      if entry.what == .personErased { erase(by: entry) }
    }
    added.removeAll { isErased($0) }
    if canContinue(with: added) {
      for entry in added {
        entries.append(entry)
        fold.add(entry, entry.what)
      }
      fold.settle()
    } else if !added.isEmpty {
      entries += added
      entries.sort(by: Entry.isBefore)
      refold()
    }
    return added
  }

  /// The ids of everything that erasing the person deletes, for the store to delete too.
  public func idsOfAll(about person: PersonKey) -> [String] {
    entries.filter {
      $0.what.isKeptAside || $0.person == person && $0.what != .personErased
    }.map { $0.id }
  }

  /// True where the new entries all come after those that are there and change none of them.
  private func canContinue(with added: [Entry]) -> Bool {
    var last = entries.last
    for entry in added {
      if entry.corrects != nil || entry.what.isAmendment { return false }
      if let last, !Entry.isBefore(last, entry) { return false }
      last = entry
    }
    return true
  }

  private func isErased(_ entry: Entry) -> Bool {
    if entry.what.isKeptAside {
      return erasures.contains { Entry.isBefore(entry, $0.value) }
    }
    guard let erasure = erasures[entry.person] else { return false }
    return Entry.isBefore(entry, erasure)
  }

  /// Drops everything of the person from before, and every line whose owner can't be told.
  private mutating func erase(by erasure: Entry) {
    erasures[erasure.person] = erasure
    entries = entries.filter { !isErased($0) }
    known = Set(entries.map { $0.id })
    known.insert(erasure.id)
    unread = []
  }

  /// Folds all entries anew, each with what later entries made of it.
  private mutating func refold() {
    let fates = Fates(entries)
    fold = Fold()
    for entry in entries {
      if let what = fates.content(of: entry) { fold.add(entry, what) }
    }
    fold.settle()
  }
}

extension Happening {
  /// A line whose owner can't be told: it goes when anybody is erased.
  var isKeptAside: Bool { if case .keptAside = self { true } else { false } }
}
