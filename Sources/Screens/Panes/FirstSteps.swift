import Canvas

extension Artist {
  /// What stands in place of the clips while the catalogue is empty.
  mutating func drawFirstSteps(_ frame: Rect) {
    canvas.frame(frame, title: paneTitle(.clips), focused: state.focus == .clips)
    let inner = frame.inset(2, 1)
    let steps: [(String, String)] = [
      ("newsreel import FILE...", "reads listings: saved pages, feeds, folders of them"),
      ("newsreel --sample", "opens a sample listing to try every key on"),
      ("?", "all keys"),
      ("q", "quit"),
    ]
    var lines = [Line("The catalogue is empty. First steps:", .heading, .bold), Line()]
    for (key, words) in steps {
      var line = Line("  " + key, .key)
      line.append(String(repeating: " ", count: max(2, 28 - key.count)) + words, .text)
      lines.append(line)
    }
    var y = inner.y + 1
    for line in lines.flatMap({ wrap($0, width: inner.width) }) where y < inner.maxY {
      canvas.draw(line, at: Point(x: inner.x, y: y), width: inner.width)
      y += 1
    }
  }
}
