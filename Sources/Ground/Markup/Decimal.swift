/// A number with one decimal, without a needless zero: 3, -0.4, 12.5.
///
/// Values beyond ±1e8, infinities and NaN are written as 0: a drawing has no use for them.
public func decimal(_ value: Double) -> String {
  guard value.magnitude < 1e8 else { return "0" }
  let tenths = Int((value * 10).rounded(.toNearestOrEven))
  let whole = tenths.magnitude / 10
  let rest = tenths.magnitude % 10
  let sign = tenths < 0 ? "-" : ""
  return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
}
