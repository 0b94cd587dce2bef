public import Anatomy
public import Atlas
import Evidence
public import Markup

/// The positions of an exercise in their order: where it starts, what is between, where it ends.
///
/// - Parameter side: the side that works, where only one does.
public func exercisePictures(_ exercise: ExerciseID, side: Side = .left) -> [Node] {
  pictures(exercise.frames, side, name: Exercise.of(exercise).name.text)
}

/// The positions of a test at home, in their order.
///
/// - Parameter side: the side that is tested.
public func selfTestPictures(_ test: SelfTestID, side: Side = .left) -> [Node] {
  pictures(test.frames, side, name: SelfTest.of(test).name.text)
}

private func pictures(_ frames: [ExerciseFrame], _ side: Side, name: String) -> [Node] {
  frames.enumerated().map { index, frame in
    frame.node(side, name: "\(name), position \(index + 1) of \(frames.count)")
  }
}
