public import Activity

/// Reads what Apple Health exports, in chunks of any size and in constant memory.
///
/// In: the bytes of export.xml, as they come. Out: what is inside, totals of movement for each day,
/// and what had to be skipped. The document type is passed over unread, no entity is ever looked up,
/// and what is damaged costs only the record it is in.
///
/// Not claimed: that the order of sources is the person's own, which the export does not tell.
public struct HealthReader: ~Copyable {
  private let buffer: UnsafeMutablePointer<UInt8>
  /// Bytes in the buffer that are not read yet stand from `start` to `end`.
  private var start = 0
  private var end = 0
  private var text = HealthText()
  private var failure: HealthError?

  /// - Parameter bufferSize: bytes held at once; a tag longer than it is skipped.
  public init(bufferSize: Int = 1 << 18) {
    capacity = max(bufferSize, 1 << 10)
    buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
  }

  private let capacity: Int

  deinit { buffer.deallocate() }

  /// Reads the next bytes.
  public mutating func read(_ chunk: UnsafeRawBufferPointer) throws(HealthError) {
    var rest = chunk
    while !rest.isEmpty {
      let count = try fill { space in
        let count = min(space.count, rest.count)
        space.copyMemory(from: UnsafeRawBufferPointer(rebasing: rest[..<count]))
        return count
      }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
  }

  /// Lets a caller write the next bytes where they are read, without a copy.
  /// - Parameter write: fills the space from its front and says how many bytes it wrote.
  /// - Returns: what `write` said.
  @discardableResult
  public mutating func fill(
    _ write: (UnsafeMutableRawBufferPointer) -> Int
  ) throws(HealthError) -> Int {
    if let failure { throw failure }
    if start > 0 {
      buffer.update(from: buffer + start, count: end - start)
      end -= start
      start = 0
    }
    let space = UnsafeMutableRawBufferPointer(start: buffer + end, count: capacity - end)
    let count = min(max(write(space), 0), space.count)
    end += count
    do throws(HealthError) {
      start = try text.read(buffer, to: end)
    } catch {
      failure = error
      throw error
    }
    // A tag that fills the whole buffer is no tag of an export.
    if start == 0 && end == capacity { start = text.skipOversized(end) }
    return count
  }

  /// Ends the reading.
  public mutating func finish() throws(HealthError) -> HealthImport {
    if let failure { throw failure }
    return try text.finish(left: end - start)
  }
}

/// What an import found.
public struct HealthImport: Sendable {
  /// Every kind of record and workout, also those that are not kept.
  public let inventory: HealthInventory
  /// Totals of movement by series and day, sources merged.
  public let totals: [SeriesTotal]
  public let report: HealthReport

  /// The total of one day in one series.
  public struct SeriesTotal: Hashable, Sendable {
    public let series: HealthSeries
    public let total: DayTotal
  }
}
