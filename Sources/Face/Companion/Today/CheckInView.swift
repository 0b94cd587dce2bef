import Anatomy
import Care
import Journal
import Markup
import Safety

/// The daily check-in: one number is enough, the rest may be left out.
func checkInView(_ model: Model) -> Node {
  let draft = model.checkIn
  return Screen(
    title: "Check-in",
    content: {
      heading("How is it today?")
      fieldset(.class("stack")) {
        legend { "Usual pain today" }
        painScale("Usual pain today", chosen: draft.pain?.value, ends: ("no pain", "worst")) {
          .checkIn(.checkInPain($0))
        }
      }
      if model.askSoreness {
        fieldset(.class("stack")) {
          legend { "How sore is the place you pressed?" }
          painScale("Soreness", chosen: draft.soreness?.value, ends: ("not sore", "very sore")) {
            .checkIn(.checkInSore($0))
          }
        }
      }
      fieldset(.class("stack")) {
        legend { "Anything new?" }
        for effect in AfterEffect.allCases {
          tick(effect.plain, on: draft.effects.contains(effect), .checkIn(.checkInEffect(effect)))
        }
      }
      drawer("Say more (you may leave this out)", key: "check-more", model) { moreOfTheDay(model) }
    },
    foot: {
      mainButton("Save", .checkIn(.checkInSaved), enabled: draft.pain != nil)
    }
  ).node
}

@MarkupBuilder
private func moreOfTheDay(_ model: Model) -> [Node] {
  let draft = model.checkIn
  fieldset(.class("stack")) {
    legend { "The worst pain in the last 24 hours" }
    painScale("Worst pain", chosen: draft.worst?.value, ends: ("no pain", "worst")) {
      .checkIn(.checkInWorst($0))
    }
  }
  label(.class("field"), .for("hindered")) {
    "One thing that the pain makes hard, in your own words"
    input(
      .id("hindered"), .type("text"), Attribute("maxlength", "80"),
      .value(model.diary.episode?.hindered ?? ""), Attribute("autocomplete", "off"),
      .on(.change, Message.checkIn(.hinderedChosen("")).code))
  }
  if let hindered = model.diary.episode?.hindered {
    fieldset(.class("stack")) {
      legend { "How well it goes: " + hindered }
      painScale("How well it goes", chosen: draft.ability?.value, ends: ("not at all", "as before"))
      {
        .checkIn(.checkInAbility($0))
      }
    }
  }
  segments(
    "Sleep",
    DayNote.Sleep.allCases.map { ($0.plain, draft.sleep == $0, .checkIn(.checkInSlept($0))) })
  fieldset(.class("stack tight")) {
    legend { "Since this pain began, it is" }
    div(.class("stack tight"), .role("radiogroup"), .aria("label", "Change")) {
      for change in DayNote.Change.allCases {
        option(change.plain, on: draft.change == change, .checkIn(.checkInChanged(change)))
      }
    }
  }
  label(.class("field"), .for("day-note")) {
    "A note for yourself"
    textarea(
      .id("day-note"), Attribute("rows", "2"), Attribute("maxlength", "600"),
      .on(.change, Message.checkIn(.checkInNoted("")).code)
    ) { draft.note }
  }
}
