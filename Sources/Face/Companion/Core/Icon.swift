import Markup

/// The few signs of the app, drawn as lines.
enum Icon {
  static let back = icon("M15 5 8 12l7 7")
  static let check = icon("M5 12.5 10 17 19 7")
  static let settings = icon(
    "M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5M9 14.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5"
  )

  /// A loose overhand knot: the sign of the house.
  static let knot = svg(
    .class("knot"), .aria("hidden", "true"), Attribute("viewBox", "0 0 24 24")
  ) {
    path(Attribute("d", "M2 15c5 3 9 0 10-4s4-6 7-4 1 7-3 7-6-5-10-5-5 5-2 7 8 1 18-4"))
  }

  private static func icon(_ line: String) -> Node {
    svg(.aria("hidden", "true"), Attribute("viewBox", "0 0 24 24")) {
      path(Attribute("d", line))
    }
  }
}
