import Canvas

extension Artist {
  /// What stands in place of the clips while the catalogue is empty.
  mutating func drawFirstSteps(_ frame: Rect) {
    canvas.frame(frame, title: Line("Welcome", .heading), focused: true)
    let inner = frame.inset(2, 1)
    let steps: [(String, String)] = [
      ("newsreel import FILE...", "reads listings: saved pages, feeds, folders of them"),
      ("newsreel --sample", "opens a sample listing to try every key on"),
      (state.keyWords(.help), "all keys"),
      (state.keyWords(.quit), "quit"),
    ]
    var lines = [Line("The catalogue is empty. First steps:", .heading, .bold), Line()]
    for (key, words) in steps {
      var line = Line("  " + key, .key)
      line.append(String(repeating: " ", count: max(2, 28 - key.count)) + words, .text)
      lines.append(line)
    }
    let wrapped = lines.flatMap { wrap($0, width: inner.width) }
    var y = inner.y + (wrapped.count < inner.height ? 1 : 0)
    for line in wrapped where y < inner.maxY {
      canvas.draw(line, at: Point(x: inner.x, y: y), width: inner.width)
      y += 1
    }
  }
}
