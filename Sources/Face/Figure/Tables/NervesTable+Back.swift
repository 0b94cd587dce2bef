extension NervesTable {
  /// Nerves that are kept free of pressure, seen from the back; the form is told in `NervesTable`.
  static var back: StaticString {
    """
    sciatic 110 150 410 9060 85 -140 165 -180 180 -170 130 -140 75 -140 30 -190 -5 -300 -40 -600 -70
    -800 -80 -950 ;
    sciatic-tibial 70 150 880 5450 -20 -450 -20 -480 -10 -520 -30 -700 ;
    common-fibular 55 150 890 5450 110 -400 140 -400 100 -290 70 -200 30 -160 ;
    """
  }
}
