extension LandmarksTable {
  /// Places that a finger finds, seen from the front; the form is told in `LandmarksTable`.
  static var front: StaticString {
    """
    psis h 450 9400 ;
    asis - 1180 9300 ;
    iliac-crest-top - 1280 10130 ;
    coccyx-tip h 0 8680 ;
    sit-bone h 550 8020 ;
    trochanter-top - 1470 8800 ;
    trochanter - 1540 8580 ;
    pubic-tubercle - 260 8500 ;
    navel - 0 10230 ;
    fibular-head - 1240 4240 ;
    patella-top - 860 4940 ;
    patella-inner-edge - 660 4860 ;
    femur-inner-condyle - 430 4800 ;
    femur-outer-condyle - 1270 4800 ;
    tibial-tuberosity - 880 4140 ;
    heel-bone h 840 320 ;
    ankle-outer-bone - 1200 720 ;
    ankle-inner-bone - 520 840 ;
    """
  }
}
