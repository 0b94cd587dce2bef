/// The positions that exercises are made of, by how the person is placed.
enum ExercisePositions {}
