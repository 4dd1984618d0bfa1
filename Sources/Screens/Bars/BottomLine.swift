import Browser
import Canvas
import Clips
import Search

extension Artist {
  /// The last row: the line being typed, what there is to say, or the keys of the focused pane.
  mutating func drawBottomLine() {
    let y = state.height - 1
    if let prompt = state.prompt {
      draw(prompt, y)
    } else if let notice = state.notice {
      canvas.fill(Rect(x: 0, y: y, width: state.width, height: 1), .bar)
      canvas.draw(
        Line(" " + notice.text, role(of: notice.weight)), at: Point(x: 0, y: y),
        width: state.width, ground: .bar)
    } else {
      drawHints(y)
    }
  }

  private func role(of weight: Notice.Weight) -> Role {
    switch weight {
    case .news: .success
    case .warning: .warning
    case .failure: .error
    }
  }

  private mutating func draw(_ prompt: Prompt, _ y: Int) {
    canvas.fill(Rect(x: 0, y: y, width: state.width, height: 1), .prompt)
    let right = Line(countText + " ", .muted)
    let room = max(1, state.width - right.width - 1)
    let before = prompt.line.textBeforeCursor
    let hidden = max(0, width(of: before) + 2 - room)
    var line = Line("/", .key)
    line.append(prompt.line.text, prompt.error == nil ? .text : .error)
    canvas.draw(line, at: Point(x: -hidden, y: y), width: room + hidden, ground: .prompt)
    canvas.draw(
      right, at: Point(x: room, y: y), width: state.width - room, ground: .prompt,
      alignment: .trailing)
    cursor = Point(x: 1 + width(of: before) - hidden, y: y)
    if let error = prompt.error { draw(error, y - 1, shift: 1 - hidden) }
  }

  /// The reason above the line, with an arrow down to the place.
  private mutating func draw(_ error: QueryError, _ y: Int, shift: Int) {
    canvas.fill(Rect(x: 0, y: y, width: state.width, height: 1), .prompt)
    let typed = String(String.UnicodeScalarView(error.query.unicodeScalars.prefix(error.column)))
    let place = min(max(0, width(of: typed) + shift), state.width - 1)
    let text = error.message
    if place + 2 + width(of: text) <= state.width || place < state.width / 2 {
      canvas.draw(
        Line(glyphs.down + " " + text, .error), at: Point(x: place, y: y),
        width: state.width - place, ground: .prompt)
    } else {
      canvas.draw(
        Line(text + " " + glyphs.down, .error), at: Point(x: 0, y: y), width: place + 1,
        ground: .prompt, alignment: .trailing)
    }
  }

  /// How many clips the search has found so far.
  var countText: String {
    guard let count = state.listing.count else {
      return state.listing.isLoading ? "searching" : ""
    }
    return grouped(count.value) + (count.isExact ? "" : "+")
      + (count.value == 1 ? " clip" : " clips")
  }

  private mutating func drawHints(_ y: Int) {
    canvas.fill(Rect(x: 0, y: y, width: state.width, height: 1), .bar)
    var line = Line(" ", .hint)
    for command in hints {
      guard let keys = state.keys.keys(for: command, in: state.context) else { continue }
      line.append(keys.map(\.description).joined(), .key)
      line.append(" " + command.entry.hint + "  ", .hint)
    }
    canvas.draw(line, at: Point(x: 0, y: y), width: state.width, ground: .bar, overflow: .clip)
  }

  private var hints: [Command] {
    switch state.context {
    case .lists: [.open, .down, .up, .nextPane, .topDownloads, .search, .help, .quit]
    case .clips:
      [.open, .search, .nextPane, .topDownloads, .sort, .mark, .seen, .help, .quit]
    case .pane: [.back, .zoom, .down, .nextPane, .nextHit, .search, .help, .quit]
    case .anywhere, .prompt, .popup: [.help, .quit]
    }
  }
}
