// A two-layer noisy-OR network seen from one case.
//
// In: causes with the weights of being absent or present in some form (prior times everything
// that acts on one cause alone: absent findings, answers, presses), and the findings that are
// present, each with its leak and with the strength by which each form of a cause brings it about.
// Out (by `Sweep`): the exact marginal posterior of every form of every cause.
// Not claimed: that the numbers put in are right.

/// One case as inference sees it.
///
/// P(finding absent | causes) = (1 − leak) · ∏ over present causes (1 − strength).
struct NoisyOr {
  /// Chance that a present finding has none of the causes behind it, one each.
  private(set) var leaks: [Double] = []
  /// Weight of each cause being absent.
  private(set) var absent: [Double] = []
  /// Where the forms of each cause begin; one entry more than causes.
  private(set) var firstForm: [Int32] = [0]
  /// Weight of each form in which a cause can be present.
  private(set) var present: [Double] = []
  /// Where the links of each form begin; one entry more than forms.
  private(set) var firstLink: [Int32] = [0]
  private(set) var linkFinding: [Int32] = []
  private(set) var linkStrength: [Double] = []
  /// The findings that any form of a cause brings about.
  private(set) var reach: [FindingSet] = []

  var causeCount: Int { absent.count }
  var findingCount: Int { leaks.count }

  /// Empties the network and keeps its memory.
  mutating func removeAll() {
    leaks.removeAll(keepingCapacity: true)
    absent.removeAll(keepingCapacity: true)
    present.removeAll(keepingCapacity: true)
    firstForm.removeAll(keepingCapacity: true)
    firstForm.append(0)
    firstLink.removeAll(keepingCapacity: true)
    firstLink.append(0)
    linkFinding.removeAll(keepingCapacity: true)
    linkStrength.removeAll(keepingCapacity: true)
    reach.removeAll(keepingCapacity: true)
  }

  /// Adds a finding that is present; findings come before causes.
  mutating func addFinding(leak: Double) { leaks.append(leak) }

  /// Begins a cause; its forms follow.
  mutating func addCause(absent weight: Double) {
    absent.append(weight)
    firstForm.append(Int32(present.count))
    reach.append(FindingSet())
  }

  /// Adds a form to the last cause; its links follow.
  mutating func addForm(weight: Double) {
    present.append(weight)
    firstForm[firstForm.count - 1] = Int32(present.count)
    firstLink.append(Int32(linkFinding.count))
  }

  /// Adds a link to the last form; a strength of 0 is no link.
  mutating func addLink(to finding: Int, strength: Double) {
    guard strength > 0 else { return }
    linkFinding.append(Int32(finding))
    linkStrength.append(strength)
    firstLink[firstLink.count - 1] = Int32(linkFinding.count)
    reach[reach.count - 1].insert(finding)
  }

  /// Multiplies the weight of one form.
  mutating func scale(form: Int, by factor: Double) { present[form] *= factor }

  mutating func setLeak(of finding: Int, to leak: Double) { leaks[finding] = leak }

  func forms(of cause: Int) -> Range<Int> {
    Int(firstForm[cause])..<Int(firstForm[cause + 1])
  }

  /// The links of forms that follow each other.
  func links(of forms: Range<Int>) -> Range<Int> {
    Int(firstLink[forms.lowerBound])..<Int(firstLink[forms.upperBound])
  }

  func links(of form: Int) -> Range<Int> {
    Int(firstLink[form])..<Int(firstLink[form + 1])
  }

  /// How strongly some links bring a finding about; 0 where none does.
  func strength(_ links: Range<Int>, _ finding: Int) -> Double {
    for link in links where Int(linkFinding[link]) == finding { return linkStrength[link] }
    return 0
  }
}
