extension JSONParser {
  /// A number by the grammar of RFC 8259; stands at its first byte.
  mutating func number() throws(JSONError) -> Double {
    let start = at
    var decimal = Decimal()
    decimal.isNegative = skip(ASCII.minus)
    if !skip(ASCII.zero) {
      guard let first = byte, ASCII.isDigit(first) else { throw error(.expected(.digit)) }
      try digits { decimal.append($0, isFraction: false) }
    }
    if skip(ASCII.point) { try digits { decimal.append($0, isFraction: true) } }
    if skip(ASCII.exponent) || skip(ASCII.capitalExponent) {
      let isNegative = skip(ASCII.minus)
      if !isNegative { _ = skip(ASCII.plus) }
      var exponent: Int64 = 0
      try digits { digit in
        exponent = min(exponent * Decimal.base + Int64(digit), Decimal.farExponent)
      }
      decimal.exponent += isNegative ? -exponent : exponent
    }
    guard let value = decimal.nearestDouble else { throw error(.numberTooLarge, at: start) }
    return value
  }

  /// One digit or more.
  private mutating func digits(_ each: (UInt8) -> Void) throws(JSONError) {
    guard let first = byte, ASCII.isDigit(first) else { throw error(.expected(.digit)) }
    while let next = byte, ASCII.isDigit(next) {
      each(next - ASCII.zero)
      at += 1
    }
  }
}
