/// Everything a person said about safety, sign by sign, and in what order.
///
/// What an answer counts as is worked out when it is read (`answers(knowing:)`): an answer may wait
/// for the age, or be raised by what is told later. What is absent was not asked.
public struct SafetyRecord: Hashable, Sendable {
  public private(set) var said: [SafetySign: Said] = [:]
  /// Signs that were answered a second time, where that is asked.
  public private(set) var again: Set<SafetyItemID> = []
  /// Twice the place in the order in which they were told, so that what holds for a day alone fits
  /// between.
  private var orders: [SafetySign: Int] = [:]
  /// How many answers were given.
  public private(set) var count = 0

  public init() {}

  public mutating func answer(_ sign: SafetySign, _ said: Said) {
    count += 1
    self.said[sign] = said
    orders[sign] = 2 * count
  }

  /// An answer that holds for today alone, told after so many others. It takes the place of an
  /// older one, but a no takes no lasting yes back.
  public mutating func tell(_ sign: SafetySign, _ today: Said, after: Int) {
    if today.answer == .no, said[sign]?.opens ?? false { return }
    said[sign] = today
    orders[sign] = 2 * after + 1
  }

  /// The second answer to a sign of a flag that is asked again.
  public mutating func answerAgain(_ item: SafetyItemID, _ said: Said) {
    again.insert(item)
    // a second no takes no yes back: that is done where the yes was told
    if said.answer != .no || self.said[.item(item)] == nil { answer(.item(item), said) }
  }

  /// Also a yes that was given to the flag as a whole.
  public func isAnswered(_ sign: SafetySign) -> Bool {
    if said[sign] != nil { return true }
    guard case .item(let id) = sign else { return false }
    return said[.flag(id.flag)] != nil
  }

  /// True where the first was answered before the second.
  func isBefore(_ first: SafetySign, _ second: SafetySign) -> Bool {
    (orders[first] ?? 0) < (orders[second] ?? 0)
  }

  /// True where the flag was told with more than a mention.
  func opens(_ flag: RedFlagID) -> Bool {
    signs(of: flag).contains { said[$0]?.opens ?? false }
      || chosen.contains { answer in
        answer.setsOther?.flag == flag
      }
  }

  /// True where the contraindication was told, or is what a told flag means.
  func opens(_ condition: ContraindicationID) -> Bool {
    if said[.condition(condition)]?.opens ?? false { return true }
    if chosen.contains(where: { $0.setsCondition == condition }) { return true }
    return SafetyAnswers.implied.contains { $0.condition == condition && opens($0.flag) }
  }

  /// The signs of a flag, with the flag as a whole: older answers were given to that.
  func signs(of flag: RedFlagID) -> [SafetySign] {
    SafetyRecord.signsOfFlags[flag] ?? [.flag(flag)]
  }

  private static let signsOfFlags: [RedFlagID: [SafetySign]] = {
    var all: [RedFlagID: [SafetySign]] = [:]
    for flag in RedFlag.all {
      let whole = SafetySign.flag(flag.id)
      all[flag.id] = flag.signs.contains(whole) ? flag.signs : flag.signs + [whole]
    }
    return all
  }()

  /// The answers chosen in questions after a tick, in the order in which they were given.
  var chosen: [ClarifyingAnswer] {
    said.filter { $0.value.option != nil && $0.value.answer != .no }
      .sorted { isBefore($0.key, $1.key) }
      .compactMap { sign, said in said.option.flatMap { sign.clarify?.answer($0) } }
  }
}
