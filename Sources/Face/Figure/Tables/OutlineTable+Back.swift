extension OutlineTable {
  /// Contour of the body and the lines within it that are seen from the back only; the form is told in
  /// `OutlineTable`.
  static var back: StaticString {
    """
    head-neck - 0 17000 360 -50 260 -200 130 -370 20 -320 60 20 20 -160 -50 -280 -70 -70 -70 -240
    -80 -210 -20 -220 40 -220 240 -190 410 -150 470 -140 ;
    foot - 1170 550 20 -190 90 -140 120 -100 -20 -90 -200 -30 -340 0 -260 0 -70 100 10 200 20 200
    -40 220 ;
    leg-inner - 500 720 -10 140 60 190 30 300 -50 550 -130 650 -110 650 -10 300 50 450 50 350 -20
    250 -30 250 10 400 -40 700 -80 700 -100 700 -70 400 -30 280 ;
    cleft - 0 8860 6 -260 -4 -300 -2 -320 ;
    gluteal-fold - 50 7930 170 -150 220 -80 240 -30 270 10 210 50 ;
    buttock-inner - 20 8000 70 -100 110 -80 ;
    hip-hollow - 1680 9050 -110 -150 -50 -220 40 -230 ;
    spine-furrow - 0 14300 0 -1300 0 -1200 0 -1200 0 -750 ;
    dimple - 400 9420 40 -60 60 30 ;
    sacral-triangle - 400 9280 -160 -280 -160 -160 ;
    knee-crease - 600 4550 240 -50 280 30 ;
    knee-hollow-inner - 580 5200 40 -300 -20 -280 ;
    knee-hollow-outer - 1100 5250 20 -300 10 -300 ;
    calf-inner - 520 3050 120 -130 140 80 ;
    calf-outer - 1200 3180 -140 -100 -140 40 ;
    tendon-inner - 700 1900 30 -500 -30 -450 ;
    tendon-outer - 1000 1900 -40 -500 30 -450 ;
    shoulder-blade-inner - 720 13850 -40 -550 80 -550 200 -200 ;
    shoulder-blade-spine - 800 13720 500 130 500 150 ;
    elbow - 2500 10920 80 -70 80 30 ;
    heel - 620 220 60 -80 100 -30 ;
    patch-buttock-inner c 0 8680 0 0 120 -60 0 0 220 -380 260 -270 240 -280 0 0 -200 -20 -200 30
    -220 80 -150 130 -70 80 0 0 ;
    """
  }
}
