import CivilTime
import Journal
import Records
import Testing

@Suite struct CSVTests {
  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""),
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"), ("\tx", "'\tx"),
    ("=1,2", "\"'=1,2\""), ("", ""), ("1-2", "1-2"), ("＝x", "'＝x"),
  ])
  func `a cell is quoted where it must be, and never a formula`(cell: String, written: String) {
    var csv = CSV(header: ["a"])
    csv.add([cell])
    #expect(csv.text == "a\r\n" + written + "\r\n")
  }

  @Test func `days and sessions stand in the order of time, each row as wide as the header`() {
    let text = Samples.full.table.text
    let rows = text.split(separator: "\r\n")
    #expect(rows.first?.hasPrefix("date,what,pain") == true)
    let dates = text.matches(of: /(?:^|\r\n)(\d{4}-\d\d-\d\d),(day|session)/).map { $0.1 }
    #expect(dates.count == 60 + 59)
    #expect(dates == dates.sorted())
  }
}
