import Browser
import Canvas

extension Artist {
  /// The keys that may follow those pressed.
  mutating func drawContinuations() {
    guard !state.pendingKeys.isEmpty else { return }
    let bindings = state.keys.continuations(of: state.pendingKeys, in: state.context)
    let lines = bindings.map { binding in
      var line = Line(" " + binding.keys.map(\.description).joined(), .key)
      line.append("  " + (binding.commands.first?.entry.help ?? ""), .text)
      return line
    }
    let width = min(state.width, (lines.map(\.width).max() ?? 0) + 4)
    let height = min(state.height - 1, lines.count + 2)
    let frame = Rect(
      x: state.width - width, y: state.height - 1 - height, width: width, height: height)
    canvas.fill(frame, .popup)
    canvas.frame(frame, focused: true, ground: .popup)
    for (row, line) in lines.prefix(height - 2).enumerated() {
      canvas.draw(
        line, at: Point(x: frame.x + 1, y: frame.y + 1 + row), width: width - 2, ground: .popup)
    }
  }
}
