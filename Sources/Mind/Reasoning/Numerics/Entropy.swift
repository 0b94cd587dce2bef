/// Uncertainty of a yes-or-no matter, in bits: 1 at one half, 0 when settled.
func entropy(_ p: Double) -> Double {
  guard p > 0, p < 1 else { return 0 }
  return -(p * naturalLogarithm(p) + (1 - p) * naturalLogarithm(1 - p)) * bitsPerNat
}

/// 1 / ln 2: how many bits a nat is.
let bitsPerNat = 1.44269504088896338700

/// 10 / ln 10: how many decibans a nat is.
let decibansPerNat = 4.34294481903251827651

/// How far the odds of `p` lie above the odds of `q`, in decibans; finite for any input.
func decibans(from q: Double, to p: Double) -> Double {
  (logOdds(p) - logOdds(q)) * decibansPerNat
}

/// Natural logarithm of the odds, with probabilities held off 0 and 1 so that it stays finite.
func logOdds(_ p: Double) -> Double {
  let held = min(max(p, oddsFloor), 1 - oddsFloor)
  return naturalLogarithm(held) - naturalLogarithm(1 - held)
}

/// Nearer to 0 or 1 than this, odds are not told apart.
private let oddsFloor = 1e-15
