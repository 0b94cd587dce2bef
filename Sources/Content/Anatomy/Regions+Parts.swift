/// The parts of the body that the safety rules speak of.
///
/// - Source: safety.json, meta, region_groups
extension Regions {
  /// The bones of the low back.
  @inline(__always) public static var spine: Regions {
    [
      .of(.upperLumbar), .of(.lowerLumbar), .of(.sacrum),
    ]
  }

  /// The low back, with the dimples and the flank.
  @inline(__always) public static var back: Regions {
    [
      .of(.upperLumbar), .of(.lowerLumbar), .of(.flank), .of(.iliacCrest), .of(.sacroiliac),
      .of(.sacrum),
    ]
  }

  /// The buttock, with sacrum, tail bone and sit bone.
  @inline(__always) public static var buttock: Regions {
    [
      .of(.sacroiliac), .of(.sacrum), .of(.coccyx), .of(.buttockUpperInner),
      .of(.buttockUpperOuter), .of(.buttockLowerInner), .of(.buttockLowerOuter), .of(.sitBone),
    ]
  }

  /// The side and the front of the hip.
  @inline(__always) public static var hip: Regions {
    [
      .of(.lateralHip), .of(.greaterTrochanter), .of(.frontHip), .of(.groin),
    ]
  }

  /// The lower belly and the groin.
  @inline(__always) public static var belly: Regions {
    [
      .of(.lowerAbdomen), .of(.groin), .of(.frontHip), .of(.pelvicFloor),
    ]
  }

  @inline(__always) public static var thigh: Regions {
    [
      .of(.thighBackUpper), .of(.thighBackLower), .of(.thighOuterUpper), .of(.thighOuterLower),
      .of(.thighFrontUpper), .of(.thighFrontLower), .of(.thighInnerUpper), .of(.thighInnerLower),
    ]
  }

  /// The calf and the hollow of the knee.
  @inline(__always) public static var calf: Regions {
    [
      .of(.calfUpper), .of(.calfLower), .of(.kneeBack),
    ]
  }

  @inline(__always) public static var foot: Regions {
    [
      .of(.ankleInner), .of(.ankleOuter), .of(.heel), .of(.footSole), .of(.footTop),
    ]
  }

  /// Knee, lower leg and foot.
  @inline(__always) public static var belowKnee: Regions {
    [
      .of(.kneeBack), .of(.kneeFront), .of(.kneeInner), .of(.kneeOuter), .of(.calfUpper),
      .of(.calfLower), .of(.shin), .of(.legOuter), .of(.ankleInner), .of(.ankleOuter), .of(.heel),
      .of(.footSole), .of(.footTop),
    ]
  }

  /// Thigh, knee, lower leg and foot.
  @inline(__always) public static var leg: Regions {
    [
      .of(.thighBackUpper), .of(.thighBackLower), .of(.thighOuterUpper), .of(.thighOuterLower),
      .of(.thighFrontUpper), .of(.thighFrontLower), .of(.thighInnerUpper), .of(.thighInnerLower),
      .of(.kneeBack), .of(.kneeFront), .of(.kneeInner), .of(.kneeOuter), .of(.calfUpper),
      .of(.calfLower), .of(.shin), .of(.legOuter), .of(.ankleInner), .of(.ankleOuter), .of(.heel),
      .of(.footSole), .of(.footTop),
    ]
  }
}
