extension NervesTable {
  /// Nerves that are kept free of pressure, seen from the front; the form is told in `NervesTable`.
  static var front: StaticString {
    """
    femoral 0 100 720 8900 20 -140 25 -130 30 -130 ;
    femoral 60 0 720 8900 20 -140 25 -130 30 -130 ;
    femoral-branch-1 22 0 765 8630 85 -150 80 -160 60 -200 ;
    femoral-branch-2 22 0 785 8540 75 -240 50 -300 20 -320 ;
    femoral-branch-3 22 0 770 8600 10 -250 -20 -350 -30 -350 -20 -300 ;
    femoral-branch-4 22 0 755 8680 45 -230 35 -250 10 -250 ;
    femoral-artery 0 100 600 8800 15 -220 15 -280 15 -300 20 -320 ;
    femoral-artery 70 0 600 8800 15 -220 15 -280 15 -300 20 -320 ;
    femoral-vein 0 100 505 8730 15 -200 20 -250 35 -300 40 -300 ;
    femoral-vein 80 0 505 8730 15 -200 20 -250 35 -300 40 -300 ;
    lateral-femoral-cutaneous 0 80 1065 9200 45 -150 45 -160 35 -170 25 -140 ;
    lateral-femoral-cutaneous 30 0 1065 9200 45 -150 45 -160 35 -170 25 -140 ;
    lfcn-branch-1 16 0 1215 8580 30 -330 0 -450 -30 -550 -35 -550 ;
    lfcn-branch-2 14 0 1205 8640 85 -190 90 -250 70 -300 ;
    """
  }
}
