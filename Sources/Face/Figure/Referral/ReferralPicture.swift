public import Anatomy
public import Atlas
import Evidence
public import Markup
import Safety

/// A point with the pain it sends: dense dots where it is usually felt, thin dots where sometimes.
///
/// - Parameter side: the person's own.
public func referralPicture(_ point: TriggerPoint, side: Side) -> Node {
  PainPicture(
    id: "referral-\(point.id.rawValue)-\(side.rawValue)",
    name: "Where \(side.before)\(Muscle.of(point.muscle).plain.text.lowercased()) sends its pain",
    captions: [], panels: Panel.panels(point, side)
  ).node
}

/// The referral picture for a list, drawn for about 120 pixels.
public func referralThumbnail(_ point: TriggerPoint, side: Side) -> Node {
  let panels = Panel.panels(point, side)
  guard let panel = panels.first else { return .nothing }
  let window = Window.stamp(around: panel.extent)
  return Ink.picture(
    "stamp", window, name: "The place and where its pain is felt",
    panel.stamp(window: window, id: "stamp-\(point.id.rawValue)-\(side.rawValue)")
      + SideLetters(view: panel.view, window: window).nodes)
}

/// Another cause of the pain, with the areas where it is felt; a drawing for each of its sites.
///
/// - Parameter side: the person's own; the midline shows both.
public func mimicPicture(_ mimic: Mimic, side: Side) -> Node {
  var panels: [Panel] = []
  var captions: [String] = []
  for pattern in mimic.patterns {
    let shown = Pattern(pattern, side)
    let first = Panel.best(shown, side)
    panels.append(first)
    captions.append(pattern.site?.text ?? "")
    if mimic.patterns.count == 1, let second = Panel.second(shown, side, besides: first.view) {
      panels.append(second)
      captions.append("")
    }
  }
  return PainPicture(
    id: "cause-\(mimic.id.rawValue)-\(side.rawValue)", name: "Where \(mimic.name) is felt",
    captions: captions, panels: panels
  ).node
}

extension Side {
  fileprivate var before: String {
    switch self {
    case .left: "the left "
    case .right: "the right "
    case .midline: "the "
    }
  }
}
