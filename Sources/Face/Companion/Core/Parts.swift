import Markup

// The parts that views are made of: a name for each idea on screen.

/// The one thing to do in a view.
func mainButton(_ words: String, _ message: Message, enabled: Bool = true) -> Node {
  if enabled {
    button(.class("button main"), .type("button"), .on(.click, message.code)) { words }
  } else {
    button(.class("button main"), .type("button"), .flag("disabled")) { words }
  }
}

func quietButton(_ words: String, _ message: Message) -> Node {
  button(.class("button"), .type("button"), .on(.click, message.code)) { words }
}

func linkButton(_ words: String, _ message: Message) -> Node {
  button(.class("button plain"), .type("button"), .on(.click, message.code)) { words }
}

/// The heading of a view; it takes the focus when the view opens.
func heading(_ words: String) -> Node {
  h1(.id("heading"), Attribute("tabindex", "-1")) { words }
}

func lead(_ words: String) -> Node { p(.class("lead")) { words } }

func stack(_ kind: String = "", @MarkupBuilder content: () -> [Node]) -> Node {
  div(.class(kind.isEmpty ? "stack" : "stack " + kind), content: content)
}

func sheet(@MarkupBuilder content: () -> [Node]) -> Node {
  div(.class("sheet"), content: content)
}

enum NoteKind: String {
  case plain = "note"
  case warn = "note warn"
  case stop = "note stop"
  case good = "note good"
}

func note(_ kind: NoteKind = .plain, @MarkupBuilder content: () -> [Node]) -> Node {
  div(.class(kind.rawValue), content: content)
}

func bullets(_ items: [String]) -> Node {
  ul(.class("bullets")) { for item in items { li { item } } }
}

/// One of several that may be on together.
func tick(_ words: String, on: Bool, _ message: Message, @MarkupBuilder more: () -> [Node] = { [] })
  -> Node
{
  button(
    .class("choice"), .type("button"), .key(message.code), .aria("pressed", on ? "true" : "false"),
    .on(.click, message.code)
  ) {
    span(.class("mark")) { Icon.check }
    span(.class("stack tight")) {
      span { words }
      more()
    }
  }
}

/// One of several of which one is on.
func option(_ words: String, on: Bool, _ message: Message) -> Node {
  button(
    .class("choice one"), .type("button"), .role("radio"), .key(message.code),
    .aria("checked", on ? "true" : "false"), .on(.click, message.code)
  ) {
    span(.class("mark")) { Icon.check }
    span { words }
  }
}

/// A few short choices side by side.
func segments(_ name: String, _ choices: [(words: String, on: Bool, message: Message)]) -> Node {
  div(.class("segments"), .role("group"), .aria("label", name)) {
    for choice in choices {
      button(
        .class("button"), .type("button"), .aria("pressed", choice.on ? "true" : "false"),
        .on(.click, choice.message.code)
      ) { choice.words }
    }
  }
}

/// A choice of 0 to 10.
func painScale(_ name: String, chosen: Int?, ends: (String, String), _ message: (Int) -> Message)
  -> Node
{
  div(.class("stack tight")) {
    div(.class("scale"), .role("group"), .aria("label", name)) {
      for score in 0...10 {
        button(
          .class("button"), .type("button"), .aria("pressed", chosen == score ? "true" : "false"),
          .on(.click, message(score).code)
        ) { "\(score)" }
      }
    }
    div(.class("scale-ends")) {
      span { "0 · " + ends.0 }
      span { "10 · " + ends.1 }
    }
  }
}

/// A place to go to, as one row of a list of the class `rows`.
func rowLink(_ title: String, _ words: Node, _ route: Route) -> Node {
  li(.key("row-" + route.code)) {
    a(.href(route.hash), .on(.click, Message.went(route).code)) {
      h3 { title }
      span(.class("soft small")) { words }
    }
  }
}

func rowLink(_ title: String, _ words: String, _ route: Route) -> Node {
  rowLink(title, .text(words), route)
}

/// A name in the language of anatomists.
func latin(_ name: String) -> Node { em(Attribute("lang", "la")) { name } }

/// A part that the app itself opens, one at a time: made only when it is looked at.
func drawer(
  _ words: String, key: String, _ model: Model, @MarkupBuilder content: () -> [Node]
) -> Node {
  let isOpen = model.openPart == key
  return details(.key(key), isOpen ? .flag("open") : .class("")) {
    summary(.on(.click, Message.partOpened(key).code)) { words }
    if isOpen { div(.class("stack tight"), content: content) }
  }
}

/// A part that opens on demand and keeps that by its key.
func more(_ summaryWords: String, key: String, @MarkupBuilder content: () -> [Node]) -> Node {
  details(.key(key)) {
    summary { summaryWords }
    div(.class("stack tight"), content: content)
  }
}
