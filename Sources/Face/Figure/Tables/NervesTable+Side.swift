extension NervesTable {
  /// Nerves that are kept free of pressure, seen from the side; the form is told in `NervesTable`.
  static var side: StaticString {
    """
    common-fibular 0 130 -580 4950 50 -240 60 -210 60 -170 70 -160 90 -140 110 -110 ;
    common-fibular 55 0 -640 5450 20 -260 40 -240 50 -240 60 -210 60 -170 70 -160 90 -140 110 -110 ;
    lateral-femoral-cutaneous 0 80 745 9200 -15 -150 -25 -160 -35 -170 -40 -140 ;
    lateral-femoral-cutaneous 30 0 745 9200 -15 -150 -25 -160 -35 -170 -40 -140 ;
    sciatic 80 0 -720 8950 80 -170 100 -160 80 -170 30 -190 0 -260 -20 -300 -30 -700 -50 -700 -50
    -480 -40 -370 ;
    """
  }
}
