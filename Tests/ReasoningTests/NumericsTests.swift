import Foundation
import TestSupport
import Testing

@testable import Reasoning

struct NumericsTests {
  @Test func `exponential and logarithm agree with the C library to the last digits`() {
    var random = SplitMix(seed: 7)
    for _ in 0..<20_000 {
      let x = Double.random(in: -700...700, using: &random)
      let e = exponential(x)
      #expect(abs(e - exp(x)) <= 1e-15 * exp(x))
      let y = exp(Double.random(in: -300...300, using: &random))
      #expect(abs(naturalLogarithm(y) - log(y)) <= 2e-16 * max(1, abs(log(y))))
    }
  }

  @Test func `the ends of the range are defined`() {
    #expect(exponential(-.infinity) == 0)
    #expect(exponential(0) == 1)
    #expect(exponential(1000) == .infinity)
    #expect(exponential(.nan).isNaN)
    #expect(naturalLogarithm(0) == -.infinity)
    #expect(naturalLogarithm(1) == 0)
    #expect(naturalLogarithm(-1).isNaN)
    #expect(naturalLogarithm(.leastNonzeroMagnitude) < -744)
  }

  @Test func `decibans stay finite at certainty`() {
    #expect(decibans(from: 0, to: 1).isFinite)
    #expect(abs(decibans(from: 0.5, to: 10.0 / 11) - 10) < 1e-9)
    #expect(entropy(0.5) == 1)
    #expect(entropy(0) == 0 && entropy(1) == 0)
  }
}
