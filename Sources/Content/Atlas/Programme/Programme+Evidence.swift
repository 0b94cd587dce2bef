public import Evidence

extension Programme {
  /// A few minutes a week to make buttock, thigh and balance stronger before they are needed. Built from cited facts; the programme itself has not been tested.
  public static var about: String {
    """
    A few minutes a week to make buttock, thigh and balance stronger before they are needed. \
    Built from cited facts; the programme itself has not been tested.
    """
  }

  /// What it is built from.
  public static var evidence: [Statement] {
    [
      Statement(
        """
        Exercise cut new spells of back pain by about a third in pooled trials; strength \
        with stretching or aerobic work, 2 to 3 times a week.
        """, .verified, [.shiri2018]),
      Statement(
        """
        Exercise with advice did better than advice, belts or insoles; the gain fades after \
        about a year if you stop.
        """, .verified, [.steffens2016]),
      Statement(
        "Walking with advice after a spell put the next one off: 208 days against 112.", .verified,
        [.pocovi2024]),
      Statement(
        """
        Balance and daily-movement exercise cut falls in older people by about a quarter.
        """, .verified, [.sherrington2020]),
      Statement(
        """
        Health advice for adults: 150 to 300 minutes of brisk activity a week, strength on 2 \
        days; over 65 also balance on 3 days.
        """, .verified, [.whoActivity2020Summary]),
      Statement(
        """
        Body-weight steps train the side buttock muscle; for the big one add height or load.
        """, .verified, [.macaskill2014]),
      Statement(
        "Soft sand costs about 2 to 3 times the energy of firm ground.", .verified, [.lejeune1998]),
      Statement(
        "A ground that is uneven by 2.5 cm raises hip work by about 60 %.", .verified,
        [.voloshina2013]),
      Statement(
        """
        No trial shows that this or any programme prevents buttock pain from sore points.
        """, .unverified, [.clinicalConvention]),
    ]
  }

  /// What the minutes count.
  public static var minutesNote: String {
    """
    Minutes are for one round. A second round is a bonus; for strength it takes 2 to 3 \
    rounds of 8 to 12 for strength. Stairs or hill minutes come on top.
    """
  }

  /// Why a warm-up.
  public static var warmUpEvidence: [Statement] {
    [
      Statement(
        "Of five trials of warm-up, three found fewer injuries and two no difference.", .verified,
        [.fradkin2006]),
      Statement(
        """
        Warm-up programmes with balance and strength cut leg injuries in young team players.
        """, .verified, [.herman2012]),
      Statement(
        "Warm-up and stretching do not prevent sore muscles the next day.", .verified,
        [.herbert2011, .domsWiki]),
      Statement(
        """
        The health service warm-up takes at least six minutes: march, heel digs, knee lifts, \
        knee bends.
        """, .verified, [.nhsWarmup]),
    ]
  }

  /// When to warm up again.
  public static var warmUpAgain: Statement {
    Statement(
      "After a long lunch or a lift ride in the cold, repeat the base for two minutes.", .ours,
      [.clinicalConvention])
  }
}
