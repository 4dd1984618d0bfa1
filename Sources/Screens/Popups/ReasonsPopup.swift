import Browser
import Canvas

extension Artist {
  /// Why the verdict is what it is.
  mutating func drawReasons(_ scroll: Int) {
    guard let clip = state.reading.clip else { return }
    let boxWidth = min(state.width - 2, 96)
    let frame = Rect(
      x: (state.width - boxWidth) / 2, y: 1, width: boxWidth, height: state.height - 2)
    canvas.fill(frame, .popup)
    canvas.frame(
      frame, title: Line("Why", .heading), trailing: Line("Esc closes", .hint), focused: true,
      ground: .popup)
    let inner = frame.inset(2, 1)
    let words = ClipWords(clip: clip, state: state, glyphs: glyphs, width: inner.width).reasons
    let lines = words.flatMap { $0.wrapped(to: inner.width) }
    measures.reasonLines = lines.count
    let first = min(scroll, max(0, lines.count - inner.height))
    for row in 0..<inner.height where lines.indices.contains(first + row) {
      canvas.draw(
        lines[first + row], at: Point(x: inner.x, y: inner.y + row), width: inner.width,
        ground: .popup)
    }
    canvas.scrollbar(
      in: Rect(x: frame.x, y: inner.y, width: frame.width, height: inner.height),
      total: lines.count, visible: inner.height, first: first, ground: .popup)
  }
}
