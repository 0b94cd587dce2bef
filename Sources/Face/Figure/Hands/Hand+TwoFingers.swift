extension Hand {
  /// Index and second finger side by side, a little bent.
  static var twoFingers: Hand {
    Hand(
      parts: [
        HandPart(
          tone: .far,
          tubes: [
            Tube(
              Round(84, 96, 17), Round(54, 72, 13), Round(40, 56, 10.5), Round(50, 44, 9.5),
              Round(64, 54, 8.6))
          ]),
        HandPart(
          tone: .far,
          tubes: [
            Tube(
              Round(70, 112, 17), Round(28, 100, 13.5), Round(-4, 76, 11.4), Round(-16, 42, 10),
              Round(-17, 9, 8.8))
          ]),
        HandPart(
          tubes: [
            Tube(
              Round(206, 166, 38), Round(160, 148, 32), Round(112, 126, 25), Round(84, 114, 27),
              Round(58, 102, 19))
          ]),
        HandPart(
          tubes: [
            Tube(
              Round(76, 108, 18), Round(48, 94, 14.5), Round(22, 70, 11.8), Round(8, 38, 10.2),
              Round(3, 9, 8.8))
          ],
          root: Tube(Round(94, 116, 20.6), Round(70, 106, 16.6))),
        HandPart(
          tubes: [
            Tube(
              Round(112, 112, 20), Round(84, 92, 14), Round(60, 76, 11.4), Round(42, 60, 10.4),
              Round(30, 46, 9))
          ],
          root: Tube(Round(124, 120, 19), Round(104, 107, 18), Round(94, 99, 15.8))),
      ],
      creases: [
        [Spot(13, 43), Spot(7, 45), Spot(0, 43)],
        [Spot(-21, 47), Spot(-15, 49), Spot(-8, 47)],
        [Spot(32, 79), Spot(24, 82), Spot(16, 76)],
        [Spot(58, 82), Spot(53, 78), Spot(52, 72)],
        [Spot(-24, 14), Spot(-22, 8)],
        [Spot(-4.6, 14), Spot(-4, 8)],
      ])
  }
}
