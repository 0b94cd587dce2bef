import Activity

extension HealthText {
  @inline(__always)
  mutating func addRecord(_ tag: Tag, _ bytes: Bytes) {
    report.records += 1
    let type = types.id(bytes + tag.type.start, count: tag.type.count)
    let source = source(tag, bytes)
    let day = DateText.day(bytes + tag.startDate.start, count: tag.startDate.count)
    let number = NumberText(bytes + tag.value.start, count: tag.value.count)
    if !cells.add(number?.value ?? 1, type: type, source: source, day: day ?? HealthText.noDay) {
      report.skipped.noRoom += 1
    }
    if type >= kinds.count { addKind(type, HealthSeries.ofRecord(types.names[type])) }
    kinds[type].meet(day)
    if day == nil { report.skipped.dates += 1 }
    if let series = kinds[type].series {
      addSample(tag, bytes, series, source: source, number)
    }
  }

  private mutating func addSample(
    _ tag: Tag, _ bytes: Bytes, _ series: HealthSeries, source: Int, _ number: NumberText?
  ) {
    guard let number, !number.isNegative else {
      report.skipped.amounts += 1
      return
    }
    let text = PlainText.decoded(bytes + tag.unit.start, count: min(tag.unit.count, 20))
    guard let unit = SampleUnit.of(text), (unit == .count) != (series.unit == .metres) else {
      report.skipped.units += 1
      return
    }
    add(tag, bytes, series, source: source, number, unit)
  }

  mutating func addWorkout(_ tag: Tag, _ bytes: Bytes) {
    report.workouts += 1
    let type = types.id(bytes + tag.workout.start, count: tag.workout.count)
    let day = DateText.day(bytes + tag.startDate.start, count: tag.startDate.count)
    if type >= kinds.count { addKind(type, HealthSeries.ofWorkout(types.names[type])) }
    kinds[type].meet(day)
    guard let series = kinds[type].series else { return }
    let source = source(tag, bytes)
    // What counts is the time it took; pauses are in it.
    guard let start = DateText(bytes + tag.startDate.start, count: tag.startDate.count),
      let end = DateText(bytes + tag.endDate.start, count: tag.endDate.count)
    else {
      report.skipped.dates += 1
      return
    }
    guard end.seconds >= start.seconds else {
      report.skipped.lengths += 1
      return
    }
    let length = NumberText(digits: UInt64(end.seconds - start.seconds), power: 0)
    add(tag, bytes, series, source: source, length, .seconds)
  }

  private mutating func add(
    _ tag: Tag, _ bytes: Bytes, _ series: HealthSeries, source: Int, _ amount: NumberText,
    _ unit: SampleUnit
  ) {
    guard let start = DateText(bytes + tag.startDate.start, count: tag.startDate.count),
      let end = DateText(bytes + tag.endDate.start, count: tag.endDate.count),
      HealthText.plausibleDays.contains(start.day)
    else {
      report.skipped.dates += 1
      return
    }
    guard (0...HealthText.longestSample).contains(end.seconds - start.seconds) else {
      report.skipped.lengths += 1
      return
    }
    let place = HealthText.place(of: series)
    if stores.reduce(0, { $0 + $1.count }) >= HealthText.mostSamples {
      report.skipped.noRoom += 1
      return
    }
    stores[place].add(
      source: source, start: start.seconds, end: end.seconds, offset: start.offset,
      amount: amount, unit: unit)
  }

  @inline(__always)
  private mutating func source(_ tag: Tag, _ bytes: Bytes) -> Int {
    let id = sources.id(bytes + tag.sourceName.start, count: tag.sourceName.count)
    if id >= sourceRanks.count { addSource(id, tag, bytes) }
    return id
  }

  private mutating func addKind(_ type: Int, _ series: HealthSeries?) {
    while kinds.count < type { kinds.append(KindCount(series: nil)) }
    kinds.append(KindCount(series: series))
  }

  /// A watch stands before a phone, a phone before the rest.
  private mutating func addSource(_ id: Int, _ tag: Tag, _ bytes: Bytes) {
    let device = PlainText.decoded(bytes + tag.device.start, count: min(tag.device.count, 1000))
    let rank =
      HealthText.holds(device, "hardware:Watch") || HealthText.holds(device, "model:Watch")
      ? 0
      : HealthText.holds(device, "hardware:iPhone") || HealthText.holds(device, "model:iPhone")
        ? 1 : 2
    while sourceRanks.count < id { sourceRanks.append(2) }
    sourceRanks.append(rank)
  }

  private static func holds(_ text: String, _ word: String) -> Bool {
    let text = Array(text.utf8)
    let word = Array(word.utf8)
    if text.count < word.count { return false }
    return (0...text.count - word.count).contains { start in
      word.indices.allSatisfy { text[start + $0] == word[$0] }
    }
  }

  static func place(of series: HealthSeries) -> Int {
    var place = 0
    for other in HealthSeries.allCases {
      if other == series { break }
      place += 1
    }
    return place
  }

  /// Stands for a date that cannot be read.
  static let noDay = -1_000_000
  /// 1990 to 2100.
  private static let plausibleDays = 7305...47846
  private static let longestSample: Int64 = 7 * 86400
  /// Packed they take 20 megabytes: ten years with two devices hold about a tenth.
  private static let mostSamples = 3_000_000
}
