public import Evidence

extension TripWeek {
  /// From eight weeks before to the day; ours, built from cited facts.
  public static var all: [TripWeek] {
    [
      TripWeek(
        weeksBefore: 8,
        words: "Level 1 or your own level, 3 days. Stairs 5 minutes, 3 days.",
        basis: [.shiri2018],
        ours: "start at eight if you sit most of the day"),
      TripWeek(
        weeksBefore: 6,
        words: "Level 2. Add balance on most days. First hill or soft ground: 10 minutes.",
        basis: [.rbeInterval2005, .cleary2002],
        ours: "10 minutes"),
      TripWeek(
        weeksBefore: 4,
        words: """
          Level 2 or 3. Soft or uneven ground 15 to 20 minutes once a week. Walk down a hill \
          once a week.
          """,
        basis: [.lowEcc2013],
        ours: "once a week"),
      TripWeek(
        weeksBefore: 3,
        words: "Level 3. Add “Balance on soft ground”. One longer day of walking.",
        exercises: [.softGroundStand],
        ours: "all"),
      TripWeek(
        weeksBefore: 2,
        words: """
          As before, one round more of what your sport needs: “Step up” for snow, “Hip hinge \
          (bow)” for water, “Heel raise” for sand.
          """,
        exercises: [.heelRaise, .hipHinge, .stepUp],
        ours: "all"),
      TripWeek(
        weeksBefore: 1,
        words: """
          Two easy sessions, the last 6 to 7 days before with slow lowering steps. No new \
          exercise in the last 3 days.
          """,
        basis: [.lowEcc2013],
        ours: "rest days"),
      TripWeek(
        weeksBefore: 0,
        words: """
          Travel: stand up every 20 to 30 minutes. Day one is half a day. Third day easy.
          """,
        ours: "all; trainers also advise less on day one (ski-prep-reuters)"),
    ]
  }

  /// What is known of preparing.
  public static var evidence: [Statement] {
    [
      Statement(
        """
        One bout of new lowering work protects the muscle for weeks: clearly at 4 and 8 \
        weeks, less at 12.
        """, .verified, [.rbeInterval2005]),
      Statement(
        "A second bout 6 to 9 weeks later hurt less.", .verified, [.cleary2002]),
      Statement(
        """
        Even light lowering work a week before lessened soreness and loss of strength in \
        older men.
        """, .verified, [.lowEcc2013]),
      Statement(
        """
        Trainers and physiotherapists advise six to ten weeks of work before a ski trip; \
        this is opinion, not a trial.
        """, .verified, [.skiPrepReuters, .skiPrepPhysio]),
    ]
  }

  /// When less than two weeks are left.
  public static var late: Statement {
    Statement(
      """
      Less than two weeks left: do level 1 and the warm-up, one short bout of steps down a \
      week before, and halve day one.
      """, .ours, [.lowEcc2013])
  }
}
