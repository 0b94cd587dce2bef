import Anatomy
import Atlas
import Evidence
import Testing

@testable import Companion

/// Lengths in the measure that the person chose.
@Suite struct LengthUnitTests {
  private func said(_ text: String, _ unit: LengthUnit) -> String {
    String(decoding: unit.said(Array(text.utf8)), as: UTF8.self)
  }

  @Test(
    arguments: [
      ("2–3 cm below", "¾–1¼ inches below", "1–1½ thumb-widths below"),
      ("about 6 cm.", "about 2¼ inches.", "about 2½ thumb-widths."),
      ("14 cm above", "5½ inches above", "6½ thumb-widths above"),
      ("1.5–2 cm beside", "½–¾ inch beside", "½–1 thumb-width beside"),
      ("2.5 cm", "1 inch", "1 thumb-width"),
      ("(6–7 cm)", "(2¼–2¾ inches)", "(2½–3 thumb-widths)"),
      ("0.1 cm", "¼ inch", "½ thumb-width"),
      ("1 cm and 4 cm", "½ inch and 1½ inches", "½ thumb-width and 2 thumb-widths"),
    ]) func `a length is said in ordinary fractions`(_ row: (String, String, String))
  {
    #expect(said(row.0, .centimetres) == row.0)
    #expect(said(row.0, .inches) == row.1)
    #expect(said(row.0, .thumbs) == row.2)
  }

  @Test(arguments: ["cm", " cm", "the cm", "6cm", "6 cmd", "3 kg", "", "–", "é 7", "5 c"])
  func `what is no length stays as it is`(_ text: String) {
    for unit in LengthUnit.allCases { #expect(said(text, unit) == text) }
  }

  @Test(arguments: LengthUnit.allCases)
  func `a chosen measure holds on every page that gives a length`(_ unit: LengthUnit) {
    var browser = Browser()
    browser.send(Message.settings(.settingChosen(.length, unit.rawValue)).code)
    for muscle in [MuscleID.soleus, .multifidus, .fibularisLongus] {
      browser.send(Message.went(.muscle(muscle)).code)
      browser.tap(Muscle.of(muscle).points[0].name.text)
      let page = String(decoding: browser.app.html(), as: UTF8.self)
      #expect(page.contains(" cm") == (unit == .centimetres), "\(muscle.rawValue)")
      #expect(page.contains(" inch") == (unit == .inches), "\(muscle.rawValue)")
      #expect(page.contains(" thumb-width") == (unit == .thumbs), "\(muscle.rawValue)")
    }
  }
}
