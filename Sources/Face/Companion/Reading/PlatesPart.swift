import Anatomy
import Atlas
import Evidence
import Figure
import Markup

/// The muscles as an anatomist draws them: each is chosen on the plate or by its name below.
func platesPart(_ model: Model) -> Node {
  stack {
    h2 { "Choose a muscle on the body" }
    plateFigure(.hipsBack)
    for id in AtlasPlateID.allCases where id != .hipsBack {
      drawer(id.title, key: "plate-" + id.rawValue, model) { plateFigure(id) }
    }
  }
}

private func plateFigure(_ id: AtlasPlateID) -> Node {
  let plate = AtlasPlate.of(id)
  return figure(.class("picture atlas-figure")) {
    plate.svg { muscle in [.on(.click, Message.went(.muscle(muscle)).code)] }
    ol(.class("plate-names")) {
      for muscle in plate.muscles {
        li {
          a(.href(Route.muscle(muscle).hash), .on(.click, Message.went(.muscle(muscle)).code)) {
            Muscle.of(muscle).plain.text
          }
        }
      }
    }
    figcaption { id.title + ", as an engraver would cut it." }
  }
}
