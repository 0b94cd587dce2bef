extension Attribute {
  @inline(never)
  public static func `class`(_ names: String) -> Attribute { Attribute("class", names) }
  @inline(never)
  public static func id(_ id: String) -> Attribute { Attribute("id", id) }
  /// Marks an element that keeps its identity between two renderings.
  @inline(never)
  public static func key(_ key: String) -> Attribute { Attribute("data-key", key) }
  @inline(never)
  public static func href(_ address: String) -> Attribute { Attribute("href", address) }
  @inline(never)
  public static func type(_ type: String) -> Attribute { Attribute("type", type) }
  @inline(never)
  public static func name(_ name: String) -> Attribute { Attribute("name", name) }
  @inline(never)
  public static func value(_ value: String) -> Attribute { Attribute("value", value) }
  @inline(never)
  public static func role(_ role: String) -> Attribute { Attribute("role", role) }
  @inline(never)
  public static func `for`(_ id: String) -> Attribute { Attribute("for", id) }
  /// `aria("label", "…")` is `aria-label`.
  @inline(never)
  public static func aria(_ name: String, _ value: String) -> Attribute {
    Attribute("aria-" + name, value)
  }
  /// `data("side", "left")` is `data-side`.
  @inline(never)
  public static func data(_ name: String, _ value: String) -> Attribute {
    Attribute("data-" + name, value)
  }
  /// An attribute that is on by being there.
  @inline(never)
  public static func flag(_ name: String) -> Attribute { Attribute(name, "") }
  /// What the app hears when the event happens here; the host sends the message text back.
  @inline(never)
  public static func on(_ event: DOMEvent, _ message: String) -> Attribute {
    Attribute("data-on-" + event.rawValue, message)
  }
  /// An attribute of SVG with a number, at one decimal.
  @inline(never)
  public static func number(_ name: String, _ value: Double) -> Attribute {
    Attribute(name, decimal(value))
  }
}

/// The events that the host listens for.
public enum DOMEvent: String, CaseIterable, Hashable, Sendable {
  case click = "click"
  case input = "input"
  case change = "change"
  case submit = "submit"
  /// A pointer drawn over areas with the button or finger down: one message for each area.
  case paint = "paint"
}
