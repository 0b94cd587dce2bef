public import Safety

extension MimicID {
  /// The nerve roots of the low back.
  public static let nerveRoots: Set<MimicID> = [
    .radiculopathyL2L3, .radiculopathyL4, .radiculopathyL5, .radiculopathyS1,
  ]

  public var isNerveRoot: Bool { MimicID.nerveRoots.contains(self) }
}
