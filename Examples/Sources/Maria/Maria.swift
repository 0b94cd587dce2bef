// Maria is 41 and made up. Her left buttock has hurt for ten days, most at its upper outer part, and
// more when she sits. What may be behind it, and what may she do?
import Assessment
import JSONText

@main
enum Maria {
  static func main() throws(Unreadable) {
    let story = #"""
      {"id": "maria", "person": {"age": 41, "sex": "female"}, "days": 10,
       "drawing": [{"region": "buttock-upper-outer", "side": "left", "worst": true},
                   {"region": "buttock-lower-outer", "side": "left"}],
       "answers": {"sitting-worse": "yes"}, "safety": {"cauda": "no"}}
      """#
    let result = Batch.assessed(Array(story.utf8), line: 1).json
    guard case .array(let ranking)? = result["ranking"], !ranking.isEmpty,
      case .string(let level)? = result["advice"]?["level"]
    else { throw Unreadable(result: result.text) }

    print("What to do: \(level)")
    print("What may be behind it, the likeliest first:")
    for candidate in ranking.prefix(5) {
      guard case .string(let cause)? = candidate["cause"],
        case .number(let probability)? = candidate["probability"]
      else { continue }
      let percent = Int((100 * probability).rounded())
      print("  \(percent) %  \(cause)")
    }
  }

  /// The story was refused; the result says why.
  struct Unreadable: Error {
    let result: String
  }
}
