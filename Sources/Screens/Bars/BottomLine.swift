import Browser
import Canvas
import Clips

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
    let right = Line(prompt.purpose == .search ? countText + " " : "", .muted)
    let room = max(1, state.width - right.width - 1)
    let before = prompt.line.textBeforeCursor
    let start = width(of: prompt.purpose.label)
    let hidden = max(0, width(of: before) + start + 1 - room)
    var line = Line(prompt.purpose.label, .key)
    line.append(prompt.line.text, prompt.error == nil ? .text : .error)
    canvas.draw(line, at: Point(x: -hidden, y: y), width: room + hidden, ground: .prompt)
    canvas.draw(
      right, at: Point(x: room, y: y), width: state.width - room, ground: .prompt,
      alignment: .trailing)
    cursor = Point(x: start + width(of: before) - hidden, y: y)
    if !prompt.completions.isEmpty {
      draw(completions: prompt.completions, y - 1)
    } else if let complaint = prompt.complaint {
      draw(complaint, y - 1, shift: start - hidden)
    }
  }

  /// What may stand at the cursor, above the line.
  private mutating func draw(completions: [String], _ y: Int) {
    canvas.fill(Rect(x: 0, y: y, width: state.width, height: 1), .prompt)
    canvas.draw(
      Line(completions.joined(separator: "  "), .hint), at: Point(x: 1, y: y),
      width: state.width - 1, ground: .prompt)
  }

  /// The reason above the line, with an arrow down to the place.
  private mutating func draw(_ complaint: Prompt.Complaint, _ y: Int, shift: Int) {
    canvas.fill(Rect(x: 0, y: y, width: state.width, height: 1), .prompt)
    let place = min(max(0, width(of: complaint.textBefore) + shift), state.width - 1)
    let text = complaint.message
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
    let progress = progressLine
    let wayOut = [Command.help, .quit].compactMap(hint)
    var room = state.width - 1 - wayOut.reduce(0) { $0 + $1.width } - progress.width
    var line = Line(" ", .hint)
    line.append(progress)
    for hint in hints.compactMap(hint) {
      guard hint.width <= room else { break }
      room -= hint.width
      line.append(hint)
    }
    for hint in wayOut { line.append(hint) }
    canvas.draw(line, at: Point(x: 0, y: y), width: state.width, ground: .bar, overflow: .clip)
  }

  /// How far the downloads are, and how to stop them.
  private var progressLine: Line {
    guard let task = state.tasks.first(where: { $0.received > 0 }) ?? state.tasks.first else {
      return Line()
    }
    var line = Line("downloading ", .progress)
    let parts = 10
    if let expected = task.expected, expected > 0 {
      let done = min(parts, max(0, task.received) / max(1, expected / parts))
      line.append(String(repeating: glyphs.done, count: done), .progress)
      line.append(String(repeating: glyphs.open, count: parts - done), .muted)
      line.append(" ")
    }
    line.append(task.words, .progress)
    if state.tasks.count > 1 { line.append(", \(state.tasks.count - 1) more", .muted) }
    line.append("  ")
    if let keys = state.keys.keys(for: state.stoppingCommand, in: state.context) {
      line.append(keys.map(\.description).joined(), .key)
      line.append(" cancels  ", .hint)
    }
    return line
  }

  private func hint(_ command: Command) -> Line? {
    guard let keys = state.keys.keys(for: command, in: state.context) else { return nil }
    var line = Line(keys.map(\.description).joined(), .key)
    line.append(" " + command.entry.hint + "  ", .hint)
    return line
  }

  private var hints: [Command] {
    switch state.context {
    case .lists: [.open, .down, .up, .nextPane, .topDownloads, .search]
    case .clips:
      [.open, .search, .narrow, .nextPane, .topDownloads, .sort, .mark, .copy, .play]
    case .pane: [.back, .zoom, .pageDown, .nextPane, .find, .nextHit, .nextClip, .copy]
    case .anywhere, .prompt, .popup: []
    }
  }
}
