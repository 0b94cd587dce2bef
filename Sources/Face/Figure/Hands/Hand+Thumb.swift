extension Hand {
  /// A straight thumb, the fingers closed behind it, seen from the side.
  static var thumb: Hand {
    Hand(
      parts: [
        HandPart(
          tubes: [
            Tube(
              Round(206, 176, 38), Round(150, 156, 32), Round(104, 138, 26), Round(70, 130, 27),
              Round(42, 122, 19)), Tube(Round(88, 124, 24), Round(62, 106, 20), Round(40, 96, 15)),
          ]),
        HandPart(
          tone: .far,
          tubes: [
            Tube(
              Round(30, 120, 13), Round(-12, 112, 11.5), Round(-21, 92, 10.5), Round(-4, 78, 9.5),
              Round(14, 82, 9))
          ]),
        HandPart(
          tubes: [
            Tube(
              Round(46, 122, 16), Round(14, 122, 13.5), Round(-6, 112, 12), Round(-12, 94, 11),
              Round(4, 82, 10), Round(22, 86, 9))
          ],
          root: Tube(Round(72, 127, 21), Round(44, 122, 14.8))),
        HandPart(
          tubes: [
            Tube(
              Round(76, 116, 22), Round(54, 98, 17.5), Round(28, 70, 13), Round(10, 38, 11.2),
              Round(1, 8, 9.2))
          ],
          root: Tube(Round(86, 122, 20), Round(70, 110.5, 19.2), Round(62, 104, 17.4))),
      ],
      creases: [
        [Spot(-7.5, 16), Spot(-9, 11), Spot(-7, 5)],
        [Spot(3, 45), Spot(10, 42), Spot(18, 44)],
        [Spot(5, 50), Spot(11, 47.6), Spot(17, 49)],
        [Spot(-18, 112), Spot(-9, 114), Spot(-2, 121)],
        [Spot(92, 108), Spot(80, 100), Spot(72, 98)],
      ])
  }
}
