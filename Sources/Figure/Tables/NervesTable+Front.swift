extension NervesTable {
  /// Nerves that are kept free of pressure, seen from the front; the form is told in `NervesTable`.
  static var front: StaticString {
    """
    femoral 70 200 620 10000 40 -167 88 -332 120 -500 28 -148 47 -300 60 -450 7 -83 -3 -167
    0 -250 4 -100 8 -201 20 -300 14 -117 40 -233 60 -350 ;
    lateral-femoral-cutaneous 35 100 960 9750 40 -117 82 -233 120 -350 19 -59 38 -119 50
    -180 28 -139 52 -279 70 -420 25 -199 51 -399 60 -600 11 -266 0 -533 0 -800 ;
    """
  }
}
