extension NervesTable {
  /// Nerves that are kept free of pressure, seen from the side; the form is told in `NervesTable`.
  static var side: StaticString {
    """
    common-fibular 55 150 -660 5200 120 -450 120 -350 80 -280 120 -160 100 -160 ;
    sciatic 90 150 -740 8940 160 -260 140 -300 20 -380 -40 -800 -80 -1000 -80 -750 ;
    """
  }
}
