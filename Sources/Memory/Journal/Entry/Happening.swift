public import Anatomy
public import Atlas
public import Care
public import Findings
public import JSONText
public import Safety

/// What an entry tells.
public enum Happening: Hashable, Sendable {
  /// The entry's id becomes the id of the episode.
  case episodeStarted
  case episodeEnded
  /// From now on the journal is about this one of the open episodes, by its id.
  case episodeChosen(String)
  /// What a person is called, where the journal holds several.
  case personNamed(String)
  /// From now on the journal is about this person.
  case personChosen
  /// Everything of the person before this entry is deleted for good.
  case personErased
  /// Whole years; nil takes it back.
  case ageGiven(Int?)
  case sexGiven(Person.Sex?)
  /// What was said to a red flag, to one of its signs, or to a contraindication; the second time
  /// where a sign is asked again before the first press.
  case signAnswered(SafetySign, Said, isAgain: Bool)
  /// The whole drawing as it now is.
  case drawingChanged([DrawnArea])
  case painRated(PainScore)
  /// How many days before this entry the pain began; nil takes it back.
  case began(daysAgo: Double?)
  /// No answers take back what was answered.
  case questionAnswered(QuestionID, [AnswerID])
  /// Nil takes the press back.
  case pressed(PointID, Side, Felt?)
  case released(Released)
  case checkedIn(CheckIn)
  /// What else was said of a day.
  case dayTold(DayNote)
  /// The one thing that the pain hinders, in the person's own words; nil takes it back.
  case hinderedChosen(String?)
  /// What the person wants to ask a clinician; nil takes it back.
  case questionNoted(String?)
  /// Whether a professional looks after it.
  case underCare(Bool)
  case settingChanged(String, String)
  /// Of the programme, movement and trips.
  case habit(HabitNote)
  /// The entry with this id counts no more.
  case withdrawn(String)
  /// A line of a file that could not be used; it counts for nothing, and is never lost.
  case keptAside(KeptLine)
  /// Of a later version of Unknot: kept as it is, and passed over.
  case ofLaterVersion(JSONValue)
}
