/// Beliefs for networks too wide to be summed exactly: sources are there or not by turns, each time by
/// its exact chance given all others, and the mean of these chances is told (Rao–Blackwell).
///
/// Pure: the seed and the number of sweeps are constants, so that a case always gives the same
/// numbers. How far they are off was measured: see Guides/Inference.md.
struct Gibbs {
  /// Chance of each form.
  private(set) var posterior: [Double]
  /// Chance that a leak is behind some finding.
  private(set) var leaking = 0.0

  private static let chains = 4
  private static let sweeps = 2500
  private static let warmUp = 250
  /// Sources that hardly ever matter are tried in every eighth sweep.
  private static let seldom = 8
  private static let matters = 1e-4
  /// A finding that nothing explains is hardly possible, but not impossible.
  private static let least = 1e-9
  private static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// - Parameter alone: how much likelier than by the network it is that a form is the only one
  ///   there; 0 for the network itself.
  init(_ network: NoisyOr, alone: [Double], none: Double) {
    posterior = [Double](repeating: 0, count: network.present.count)
    var random = Shuffler(Gibbs.seed)
    for chain in 0..<Gibbs.chains {
      var walk = Walk(network, alone, none)
      walk.start(leanest: chain.isMultiple(of: 2))
      for sweep in 0..<Gibbs.sweeps {
        walk.sweep(
          all: sweep < Gibbs.warmUp || sweep.isMultiple(of: Gibbs.seldom), &random)
        if sweep == Gibbs.warmUp { walk.forget() }
        if sweep >= Gibbs.warmUp { walk.noteLeak() }
      }
      for form in posterior.indices { posterior[form] += walk.mean(form) / Double(Gibbs.chains) }
      leaking += walk.leaking / Double((Gibbs.sweeps - Gibbs.warmUp) * Gibbs.chains)
    }
  }

  /// One chain.
  private struct Walk {
    private let network: NoisyOr
    private let alone: [Double]
    private let none: Double
    /// The form in which each source is there; −1 for absent.
    private var state: [Int]
    /// For each finding, the chance that nothing that is there brings it about, the leak included.
    private var stays: [Double]
    private var count = 0
    /// The sum of the chances of each form, and how often each source was tried.
    private var sums: [Double]
    private var tries: [Double]
    private(set) var leaking = 0.0
    /// What each form would be chosen with.
    private var chances: [Double]

    init(_ network: NoisyOr, _ alone: [Double], _ none: Double) {
      self.network = network
      self.alone = alone
      self.none = none
      state = [Int](repeating: -1, count: network.causeCount)
      stays = network.leaks.map { 1 - $0 }
      sums = [Double](repeating: 0, count: network.present.count)
      tries = [Double](repeating: 0, count: network.causeCount)
      chances = sums
    }

    /// Begins with nothing there, or with the likeliest form of each source that has some chance.
    mutating func start(leanest: Bool) {
      guard !leanest else { return }
      for source in 0..<network.causeCount {
        var best = -1
        var most = network.absent[source] / 8
        for form in network.forms(of: source) where network.present[form] > most {
          best = form
          most = network.present[form]
        }
        if best >= 0 { put(best, in: source) }
      }
    }

    mutating func forget() {
      for form in sums.indices { sums[form] = 0 }
      for source in tries.indices { tries[source] = 0 }
    }

    func mean(_ form: Int) -> Double {
      for source in tries.indices where network.forms(of: source).contains(form) {
        return tries[source] > 0 ? sums[form] / tries[source] : 0
      }
      return 0
    }

    mutating func sweep(all: Bool, _ random: inout Shuffler) {
      for source in 0..<network.causeCount {
        let seen = tries[source] > 0 ? chance(source) : 1
        guard all || seen >= Gibbs.matters || state[source] >= 0 else { continue }
        turn(source, random.next())
      }
      settle()
    }

    /// The chance so far that a source is there.
    private func chance(_ source: Int) -> Double {
      var sum = 0.0
      for form in network.forms(of: source) { sum += sums[form] }
      return sum / tries[source]
    }

    /// One source, given all others.
    private mutating func turn(_ source: Int, _ u: Double) {
      remove(source)
      let forms = network.forms(of: source)
      // What is left when it is absent: the others alone.
      let absent = network.absent[source] * bonusWithout()
      var total = absent
      for form in forms {
        var weight = network.present[form]
        if count == 0 { weight *= 1 + alone[form] }
        for link in network.links(of: form) {
          let stay = stays[Int(network.linkFinding[link])]
          let unexplained = max(1 - stay, Gibbs.least)
          weight *= (1 - stay * (1 - network.linkStrength[link])) / unexplained
        }
        chances[form] = weight
        total += weight
      }
      tries[source] += 1
      guard total > 0, total.isFinite else { return }
      var left = u * total - absent
      var chosen = -1
      for form in forms {
        sums[form] += chances[form] / total
        if left >= 0, chosen < 0 {
          left -= chances[form]
          if left < 0 { chosen = form }
        }
      }
      if chosen >= 0 { put(chosen, in: source) }
    }

    /// How much likelier what is there now is than the network has it.
    private func bonusWithout() -> Double {
      if count == 0 { return 1 + none }
      guard count == 1, let form = state.first(where: { $0 >= 0 }) else { return 1 }
      return 1 + alone[form]
    }

    private mutating func put(_ form: Int, in source: Int) {
      state[source] = form
      count += 1
      for link in network.links(of: form) {
        stays[Int(network.linkFinding[link])] *= 1 - network.linkStrength[link]
      }
    }

    private mutating func remove(_ source: Int) {
      guard state[source] >= 0 else { return }
      for link in network.links(of: state[source]) {
        stays[Int(network.linkFinding[link])] /= 1 - network.linkStrength[link]
      }
      state[source] = -1
      count -= 1
    }

    /// Takes the products anew, so that rounding does not add up.
    private mutating func settle() {
      for f in stays.indices { stays[f] = 1 - network.leaks[f] }
      for form in state where form >= 0 {
        for link in network.links(of: form) {
          stays[Int(network.linkFinding[link])] *= 1 - network.linkStrength[link]
        }
      }
    }

    mutating func noteLeak() {
      var without = 1.0
      for f in stays.indices {
        without *= 1 - min(network.leaks[f] / max(1 - stays[f], Gibbs.least), 1)
      }
      leaking += 1 - without
    }
  }
}

/// Numbers that look random and are always the same (SplitMix64).
struct Shuffler {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  /// 0..<1.
  mutating func next() -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    z ^= z >> 31
    return Double(z >> 11) * 0x1p-53
  }
}
