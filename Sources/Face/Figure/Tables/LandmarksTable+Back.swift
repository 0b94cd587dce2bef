extension LandmarksTable {
  /// Places that a finger finds, seen from the back; the form is told in `LandmarksTable`.
  static var back: StaticString {
    """
    psis - 450 9400 ;
    asis h 1180 9300 ;
    iliac-crest-top - 1220 10130 ;
    s2 - 0 9400 ;
    tail-bone-middle - 0 9040 ;
    sacrum-edge-mid - 340 9040 ;
    coccyx-tip - 0 8680 ;
    sit-bone - 550 8050 ;
    trochanter-top - 1470 8800 ;
    trochanter - 1540 8580 ;
    rib-12-tip - 960 10920 ;
    t11 - 0 11780 ;
    l1 - 0 11140 ;
    l2 - 0 10800 ;
    l3 - 0 10460 ;
    l4 - 0 10130 ;
    l5 - 0 9840 ;
    s1 - 0 9620 ;
    pubic-tubercle h 260 8500 ;
    gluteal-fold - 840 7700 ;
    knee-crease - 840 4520 ;
    fibular-head - 1240 4240 ;
    femur-inner-condyle - 430 4800 ;
    femur-outer-condyle - 1270 4800 ;
    heel-bone - 840 320 ;
    ankle-outer-bone - 1200 720 ;
    ankle-inner-bone - 520 840 ;
    """
  }
}
