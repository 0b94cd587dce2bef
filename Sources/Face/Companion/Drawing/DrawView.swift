import Anatomy
import Figure
import Findings
import Markup
import Reasoning

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
      div(.class(model.host.isWide ? "stack loose" : "split")) {
        if model.host.isWide { sidesPart(canvas) } else { sidePart(canvas) }
        stack {
          feelPart(canvas)
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

/// One side of the body, and the others by a tap.
private func sidePart(_ canvas: Canvas) -> Node {
  stack("tight") {
    segments(
      "View of the body",
      FigureView.allCases.map { ($0.words, canvas.view == $0, .drawing(.viewTurned($0))) })
    paintable(canvas, canvas.view)
    framePart(canvas)
  }
}

/// All sides beside each other, where the window has room for them.
private func sidesPart(_ canvas: Canvas) -> Node {
  stack("tight") {
    div(.class("sides")) {
      for view in [FigureView.back, .front, .left, .right] { paintable(canvas, view, named: true) }
    }
    framePart(canvas)
  }
}

private func framePart(_ canvas: Canvas) -> Node {
  div(.class("row between")) {
    segments(
      "Part of the body",
      Frame.choices.map { ($0.words, canvas.frame == $0, .drawing(.figureFramed($0))) })
    if !canvas.areas.isEmpty { linkButton("Clear", .drawing(.drawingCleared)) }
  }
}

private func paintable(_ canvas: Canvas, _ view: FigureView, named: Bool = false) -> Node {
  figure(
    .class(canvas.frame == .hips ? "picture paintable" : "picture paintable whole"),
    .key("figure-" + view.rawValue),
    .data("stroke", Message.drawing(.strokeBegun).code),
    .data("unstroke", Message.drawing(.strokeTakenBack).code)
  ) {
    BodyMap(
      view: view, frame: canvas.frame, painted: Set(canvas.areas), worst: canvas.worst
    ).svg { area in
      [
        .on(.paint, Message.drawing(.regionPainted(area)).code),
        Attribute("tabindex", "0"), .role("checkbox"),
        .aria("checked", canvas.areas.contains(area) ? "true" : "false"),
        .data("feel", canvas.feels[area]?.rawValue ?? ""),
      ]
    }
    if named { figcaption { view.words } }
  }
}

/// What it is like there: one tap says it of all that is painted, and of what comes next.
private func feelPart(_ canvas: Canvas) -> Node {
  stack("tight") {
    h2 { "What is it like there?" }
    div(.class("feels"), .role("group"), .aria("label", "What is it like there?")) {
      for feel in Feel.allCases {
        button(
          .class("button"), .type("button"), .data("feel", feel.rawValue),
          .aria("pressed", canvas.feel == feel ? "true" : "false"),
          .on(.click, Message.drawing(.feelChosen(feel)).code)
        ) { feel.words }
      }
    }
  }
}

private func paintedList(_ canvas: Canvas) -> Node {
  div(.class("sheet"), .role("status"), .key("painted")) {
    h2 { canvas.areas.isEmpty ? "Nothing painted yet" : "You painted" }
    if !canvas.areas.isEmpty {
      ul(.class("bullets")) {
        for area in canvas.areas {
          li {
            area.name + (canvas.worst.contains(area) ? " · worst" : "")
              + (canvas.feels[area].map { " · " + $0.words.lowercasedFirst } ?? "")
          }
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

extension Feel {
  var words: String {
    switch self {
    case .ache: "Ache"
    case .burning: "Burning"
    case .tingling: "Tingling"
    case .numb: "Numb"
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
