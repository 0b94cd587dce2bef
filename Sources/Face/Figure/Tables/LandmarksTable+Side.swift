extension LandmarksTable {
  /// Places that a finger finds, seen from the side; the form is told in `LandmarksTable`.
  static var side: StaticString {
    """
    psis - -960 9400 ;
    asis - 720 9300 ;
    iliac-crest-top - -60 10130 ;
    s2 - -1010 9400 ;
    tail-bone-middle - -1080 9040 ;
    sacrum-edge-mid - -1000 9040 ;
    coccyx-tip - -840 8680 ;
    sit-bone - -420 8050 ;
    trochanter-top - -60 8800 ;
    trochanter - -40 8580 ;
    rib-12-tip - -620 10920 ;
    t11 - -1030 11780 ;
    l1 - -910 11140 ;
    l2 - -870 10800 ;
    l3 - -850 10460 ;
    l4 - -860 10130 ;
    l5 - -900 9840 ;
    s1 - -950 9620 ;
    pubic-tubercle - 840 8500 ;
    navel - 1170 10230 ;
    gluteal-fold - -980 7680 ;
    knee-crease - -700 4520 ;
    fibular-head - -300 4240 ;
    patella-top - 530 4940 ;
    patella-inner-edge - 480 4860 ;
    femur-outer-condyle - -80 4800 ;
    tibial-tuberosity - 380 4140 ;
    heel-bone - -1040 320 ;
    ankle-outer-bone - -460 720 ;
    ankle-inner-bone - -360 840 ;
    """
  }
}
