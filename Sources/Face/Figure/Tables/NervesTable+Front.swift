extension NervesTable {
  /// Nerves that are kept free of pressure, seen from the front; the form is told in `NervesTable`.
  static var front: StaticString {
    """
    femoral 70 200 620 10000 120 -500 60 -450 0 -250 20 -300 60 -350 ;
    lateral-femoral-cutaneous 35 100 960 9750 120 -350 50 -180 70 -420 60 -600 0 -800 ;
    """
  }
}
