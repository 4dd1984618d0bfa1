import Canvas

/// Text to be wrapped, with a label or blank margin before each of its lines.
struct Paragraph {
  /// What stands before the first line.
  var label = Line()
  /// The columns every line begins at.
  var indent = 0
  /// The text; it may hold line ends.
  var body: Line

  init(_ body: Line = Line(), indent: Int = 0) {
    self.body = body
    self.indent = indent
  }

  init(label: Line, indent: Int, _ body: Line) {
    self.label = label
    self.indent = indent
    self.body = body
  }
}

extension Paragraph {
  /// True where a section begins.
  var isHeading: Bool { label.spans.isEmpty && body.spans.first?.role == .heading }

  func wrapped(to width: Int) -> [Line] {
    guard indent > 0, indent < width else {
      var whole = label
      whole.append(body)
      whole.direction = body.direction
      return wrap(whole, width: width)
    }
    return wrap(body, width: width - indent).enumerated().map { index, line in
      var margin = Line()
      if index == 0 { margin = label }
      let gap = indent - margin.width
      if gap > 0 { margin.append(String(repeating: " ", count: gap)) }
      margin.append(line)
      margin.direction = .leftToRight
      return margin
    }
  }
}
