import Anatomy
import Markup

extension Scene {
  /// A plate step by step.
  func drawn(_ steps: [PlateStep], density: Double) -> [Node] {
    steps.enumerated().flatMap { index, step in
      // The same muscle may be drawn twice in a plate: its place keeps the ids apart.
      var scene = self
      scene.suffix = "-\(index)"
      return scene.drawn(step, density: density)
    }
  }

  private func drawn(_ step: PlateStep, density: Double) -> [Node] {
    switch step {
    case .bones(let names): [bones(names, isDetailed: true)]
    case .muscle(let name): muscle(name, density: density)
    case .part(let name, let part): muscle(name, part: part, density: density)
    case .ghost(let name): muscle(name, as: .ghost)
    case .nerves: nerves()
    case .keepOff: keepOff()
    case .patch: [skinPatch]
    }
  }

  /// Skin over what lies below the inner buttock.
  private var skinPatch: Node {
    var patch = PathText()
    if let line = outline["patch-buttock-inner"] {
      for half in halves { patch.add(line, half) }
    }
    return Ink.path("fig-skin", patch)
  }
}
