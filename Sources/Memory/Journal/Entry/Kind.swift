/// The word that names a happening in the text of an entry.
///
/// Raw values are stored: they are never changed or reused.
enum Kind: String, CaseIterable {
  case episodeStarted = "episode-started"
  case episodeEnded = "episode-ended"
  case personNamed = "person-named"
  case personChosen = "person-chosen"
  case personErased = "person-erased"
  case ageGiven = "age-given"
  case sexGiven = "sex-given"
  case safetyAnswered = "safety-answered"
  case conditionAnswered = "condition-answered"
  case drawingChanged = "drawing-changed"
  case painRated = "pain-rated"
  case began = "began"
  case questionAnswered = "question-answered"
  case pressed = "pressed"
  case released = "released"
  case checkedIn = "checked-in"
  case settingChanged = "setting-changed"
  case habit = "habit"
  case withdrawn = "withdrawn"
}
