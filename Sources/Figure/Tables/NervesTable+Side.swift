extension NervesTable {
  /// Nerves that are kept free of pressure, seen from the side; the form is told in `NervesTable`.
  static var side: StaticString {
    """
    common-fibular 55 150 -660 5200 40 -150 75 -301 120 -450 35 -118 83 -232 120 -350 29 -92
    40 -193 80 -280 27 -60 82 -105 120 -160 36 -52 67 -107 100 -160 ;
    sciatic 90 150 -740 8940 53 -87 112 -170 160 -260 52 -97 115 -195 140 -300 29 -121 22
    -253 20 -380 -5 -267 -22 -534 -40 -800 -22 -334 -50 -667 -80 -1000 -23 -250 -53 -500 -80
    -750 ;
    """
  }
}
