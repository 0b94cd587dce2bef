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
  /// What a person is called, where the journal holds several.
  case personNamed(String)
  /// From now on the journal is about this person.
  case personChosen
  /// Everything of the person before this entry is deleted for good.
  case personErased
  /// Whole years; nil takes it back.
  case ageGiven(Int?)
  case sexGiven(Person.Sex?)
  case safetyAnswered(RedFlagID, SafetyAnswer)
  case conditionAnswered(ContraindicationID, Bool)
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
  case settingChanged(String, String)
  /// Of the programme, movement and trips.
  case habit(HabitNote)
  /// The entry with this id counts no more.
  case withdrawn(String)
  /// Of a later version of Unknot: kept as it is, and passed over.
  case ofLaterVersion(JSONValue)
}
