extension Hand {
  /// A loose fist on its little-finger side, seen from the curled fingers.
  static var sideOfFist: Hand {
    Hand(
      parts: [
        HandPart(
          tubes: [
            Tube(
              Round(215, 96, 38), Round(160, 80, 33), Round(112, 66, 28), Round(70, 60, 38),
              Round(36, 54, 42))
          ]),
        HandPart(
          tubes: [Tube(Round(30, 15, 11.5), Round(-20, 15, 11.5))]),
        HandPart(
          tubes: [Tube(Round(30, 38, 12.5), Round(-27, 38, 12.5))]),
        HandPart(
          tubes: [Tube(Round(30, 62, 13), Round(-29, 62, 13))]),
        HandPart(
          tubes: [Tube(Round(30, 85, 12.5), Round(-24, 85, 12.5))]),
        HandPart(
          tubes: [
            Tube(
              Round(84, 76, 20), Round(60, 94, 16), Round(34, 103, 13), Round(6, 104, 11),
              Round(-14, 98, 9.6))
          ],
          root: Tube(Round(98, 66, 17), Round(80, 79, 18.8), Round(66, 91, 16.6))),
      ],
      creases: [
        [Spot(38, 93), Spot(35, 101), Spot(38, 110)],
        [Spot(8, 96), Spot(4, 103), Spot(7, 112)],
        [Spot(-19, 103), Spot(-13, 105), Spot(-8, 103)],
        [Spot(0, 7), Spot(2, 15), Spot(0, 23)],
        [Spot(-4, 29), Spot(-2, 38), Spot(-4, 47)],
        [Spot(-4, 53), Spot(-2, 62), Spot(-4, 71)],
        [Spot(0, 77), Spot(2, 84), Spot(0, 91)],
      ])
  }
}
