/// A positive number to a power.
func power(_ x: Double, _ y: Double) -> Double { exponential(y * naturalLogarithm(x)) }
