// Exponential and logarithm without a C library, so that a phone's browser and a computer agree
// to the last bit: the formulas of fdlibm (e_exp.c, e_log.c; Sun Microsystems 1993, freely given).

/// e to the power `x`; 0 and infinity beyond what a Double holds, NaN stays NaN.
///
/// - Source: fdlibm e_exp.c
func exponential(_ x: Double) -> Double {
  if x.isNaN { return x }
  if x > Fdlibm.expOverflow { return .infinity }
  if x < Fdlibm.expUnderflow { return 0 }
  let k = (x * Fdlibm.inverseLn2).rounded(.toNearestOrEven)
  let high = x - k * Fdlibm.ln2High
  let low = k * Fdlibm.ln2Low
  let r = high - low
  let t = r * r
  let c =
    r
    - t
    * (Fdlibm.p1
      + t * (Fdlibm.p2 + t * (Fdlibm.p3 + t * (Fdlibm.p4 + t * Fdlibm.p5))))
  let y = 1 - ((low - (r * c) / (2 - c)) - high)
  return scaled(y, byPowerOf2: Int(k))
}

/// The natural logarithm; minus infinity at 0, NaN below.
///
/// - Source: fdlibm e_log.c
func naturalLogarithm(_ x: Double) -> Double {
  if x.isNaN || x < 0 { return .nan }
  if x == 0 { return -.infinity }
  if x == .infinity { return x }
  var k = Int(x.exponent)
  var m = x.significand
  if m > Fdlibm.root2 {
    m /= 2
    k += 1
  }
  let f = m - 1
  let s = f / (2 + f)
  let z = s * s
  let w = z * z
  let odd = w * (Fdlibm.lg2 + w * (Fdlibm.lg4 + w * Fdlibm.lg6))
  let even = z * (Fdlibm.lg1 + w * (Fdlibm.lg3 + w * (Fdlibm.lg5 + w * Fdlibm.lg7)))
  let half = f * f / 2
  let dk = Double(k)
  return dk * Fdlibm.ln2High - ((half - (s * (half + odd + even) + dk * Fdlibm.ln2Low)) - f)
}

/// `x` times 2 to the power `k`, in two steps so that neither overflows on the way.
private func scaled(_ x: Double, byPowerOf2 k: Int) -> Double {
  let half = k / 2
  return x * Double(sign: .plus, exponent: half, significand: 1)
    * Double(sign: .plus, exponent: k - half, significand: 1)
}

/// The constants of fdlibm, as published there.
private enum Fdlibm {
  static let ln2High = 6.93147180369123816490e-01
  static let ln2Low = 1.90821492927058770002e-10
  static let inverseLn2 = 1.44269504088896338700e+00
  static let root2 = 1.41421356237309514547e+00
  static let expOverflow = 7.09782712893383973096e+02
  static let expUnderflow = -7.45133219101941108420e+02
  static let p1 = 1.66666666666666019037e-01
  static let p2 = -2.77777777770155933842e-03
  static let p3 = 6.61375632143793436117e-05
  static let p4 = -1.65339022054652515390e-06
  static let p5 = 4.13813679705723846039e-08
  static let lg1 = 6.666666666666735130e-01
  static let lg2 = 3.999999999940941908e-01
  static let lg3 = 2.857142874366239149e-01
  static let lg4 = 2.222219843214978396e-01
  static let lg5 = 1.818357216161805012e-01
  static let lg6 = 1.531383769920937332e-01
  static let lg7 = 1.479819860511658591e-01
}
