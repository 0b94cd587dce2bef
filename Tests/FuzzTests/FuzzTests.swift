import Fuzzing
import Testing

/// The short form; `Benchmarks fuzz` runs ten million.
@Suite struct FuzzTests {
  @Test(arguments: [Fuzz.Reader.journal, .assessCase, .draft])
  func `any value in any place leaves the reader alive and says one sentence`(reader: Fuzz.Reader) {
    var fuzz = Fuzz(seed: 0)
    fuzz.surprise(reader)
    #expect(fuzz.faults == [])
    #expect(fuzz.read + fuzz.refused > 500)
  }

  @Test(arguments: [
    (Fuzz.Reader.journal, 20_000), (.assessCase, 20_000), (.session, 20_000), (.draft, 500),
  ])
  func `no changed text stops a reader, and what is refused is told in one sentence`(
    reader: Fuzz.Reader, count: Int
  ) {
    var fuzz = Fuzz(seed: 29)
    fuzz.run(reader, count: count)
    #expect(fuzz.faults == [])
    #expect(fuzz.read + fuzz.refused == count)
    #expect(fuzz.read > 0 && fuzz.refused + (reader == .draft ? 1 : 0) > 0)
  }
}
