import Browser
import Canvas

extension Artist {
  mutating func draw(_ popup: Popup) {
    switch popup {
    case .help(let help): draw(help)
    case .menu(let menu): draw(menu)
    case .reasons(let scroll): drawReasons(scroll)
    }
  }

  /// All keys from the live command table, narrowed by what is typed.
  private mutating func draw(_ help: Popup.Help) {
    let width = min(state.width - 2, 84)
    let height = state.height - 2
    let frame = Rect(x: (state.width - width) / 2, y: 1, width: width, height: height)
    canvas.fill(frame, .popup)
    canvas.frame(
      frame, title: Line("Keys", .heading),
      trailing: Line("type to search  Enter runs  Esc closes", .hint), focused: true,
      ground: .popup)
    let inner = frame.inset(2, 1)
    var prompt = Line("find: ", .label)
    prompt.append(help.filter.text, .text)
    canvas.draw(prompt, at: inner.origin, width: inner.width, ground: .popup)
    cursor = Point(x: min(inner.x + prompt.width, inner.maxX - 1), y: inner.y)
    drawEntries(
      help, Rect(x: inner.x, y: inner.y + 2, width: inner.width, height: inner.height - 2))
  }

  private mutating func drawEntries(_ help: Popup.Help, _ area: Rect) {
    guard area.height > 0 else { return }
    var lines: [(Line, isSelected: Bool)] = []
    var chapter: CommandEntry.Chapter?
    let commands = help.commands(state.keys)
    for (index, command) in commands.enumerated() {
      let entry = command.entry
      if entry.chapter != chapter {
        chapter = entry.chapter
        lines.append((Line(entry.chapter.rawValue, .heading, .bold), false))
      }
      lines.append((line(of: command), index == help.selected))
    }
    if commands.isEmpty {
      lines.append((Line("No command has these words.", .muted), false))
    }
    let selected = lines.firstIndex { $0.isSelected } ?? 0
    let first = max(0, min(selected - area.height / 2, lines.count - area.height))
    for row in 0..<area.height where lines.indices.contains(first + row) {
      let (line, isSelected) = lines[first + row]
      canvas.draw(
        line, at: Point(x: area.x, y: area.y + row), width: area.width,
        ground: isSelected ? .selected : .popup)
    }
    canvas.scrollbar(
      in: Rect(x: area.x, y: area.y, width: area.width + 2, height: area.height),
      total: lines.count, visible: area.height, first: first, ground: .popup)
  }

  private func line(of command: Command) -> Line {
    var seen: [String] = []
    for binding in state.keys.allKeys(for: command) {
      let keys = binding.keys.map(\.description).joined()
      if !seen.contains(keys) { seen.append(keys) }
    }
    let keys = seen.joined(separator: " ")
    var line = Line("  " + keys, .key)
    line.append(String(repeating: " ", count: max(1, 20 - width(of: keys))))
    line.append(command.entry.help, .text)
    return line
  }
}
