import Anatomy
import Figure
import Markup

/// Where it hurts: painted on the figure or picked from the list, both of equal rank.
func drawView(_ model: Model) -> Node {
  let canvas = model.canvas
  return Screen(
    title: "Where does it hurt?", step: .place, isWide: true,
    content: {
      stack("tight") {
        heading("Where does it hurt?")
        lead("Paint it. Then mark the worst spot.")
      }
      div(.class("split")) {
        stack("tight") {
          segments(
            "View of the body",
            FigureView.allCases.map {
              ($0.words, canvas.view == $0, .drawing(.viewTurned($0)))
            })
          figure(
            .class(canvas.frame == .hips ? "picture paintable" : "picture paintable whole"),
            .key("figure-\(canvas.view.rawValue)")
          ) {
            BodyMap(
              view: canvas.view, frame: canvas.frame, painted: Set(canvas.areas),
              worst: canvas.worst
            ).svg { area in
              [
                .on(.paint, Message.drawing(.regionPainted(area)).code),
                Attribute("tabindex", "0"), .role("checkbox"),
                .aria("checked", canvas.areas.contains(area) ? "true" : "false"),
              ]
            }
          }
          div(.class("row between")) {
            segments(
              "Part of the body",
              Frame.choices.map {
                ($0.words, canvas.frame == $0, .drawing(.figureFramed($0)))
              })
            if !canvas.areas.isEmpty { linkButton("Clear", .drawing(.drawingCleared)) }
          }
        }
        stack {
          paintedList(canvas)
          drawer("Pick from a list instead", key: "region-list", model) { regionList(canvas) }
        }
      }
    },
    foot: {
      div(.class("brushes"), .key("brushes")) {
        segments(
          "What the finger does",
          Brush.allCases.map {
            ($0.words, canvas.brush == $0, .drawing(.brushChosen($0)))
          })
        quietButton("Undo", .drawing(.paintUndone))
      }
      mainButton(
        canvas.areas.isEmpty ? "Paint at least one place" : "This is where it hurts",
        .drawing(.drawingFinished), enabled: !canvas.areas.isEmpty)
    }
  ).node
}

private func paintedList(_ canvas: Canvas) -> Node {
  div(.class("sheet"), .role("status"), .key("painted")) {
    h2 { canvas.areas.isEmpty ? "Nothing painted yet" : "You painted" }
    if !canvas.areas.isEmpty {
      ul(.class("bullets")) {
        for area in canvas.areas {
          li { area.name + (canvas.worst.contains(area) ? " · worst" : "") }
        }
      }
    }
  }
}

/// Every region by name, left and right beside each other.
private func regionList(_ canvas: Canvas) -> Node {
  ul(.class("plain-list")) {
    for region in RegionID.allCases {
      li(.class("stack tight"), .key("region-" + region.rawValue)) {
        span { region.plain }
        div(.class("row")) {
          for side in region.sides {
            if let area = Area(region, side) { regionButton(area, canvas) }
          }
        }
      }
    }
  }
}

private func regionButton(_ area: Area, _ canvas: Canvas) -> Node {
  let on = canvas.areas.contains(area)
  let worst = canvas.worst.contains(area)
  return button(
    .class("button"), .type("button"), .aria("pressed", on ? "true" : "false"),
    .aria("label", area.name + (worst ? ", worst" : "")),
    .on(.click, Message.drawing(.regionToggled(area)).code)
  ) {
    (area.side == .midline ? "Middle" : area.side.word.capitalizedFirst) + (worst ? " · worst" : "")
  }
}

extension Brush {
  var words: String {
    switch self {
    case .paint: "Paint"
    case .worst: "Worst spot"
    case .erase: "Erase"
    }
  }
}

extension FigureView {
  var words: String {
    switch self {
    case .back: "Back"
    case .front: "Front"
    case .left: "Left"
    case .right: "Right"
    }
  }
}

extension Frame {
  /// The frames that the drawing offers.
  static let choices: [Frame] = [.hips, .whole]

  var words: String {
    switch self {
    case .hips: "Hips"
    case .whole: "Whole"
    case .legs: "Legs"
    }
  }
}
