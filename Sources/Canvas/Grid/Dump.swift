extension Canvas {
  /// The rows as text, blanks at their ends left out: what `--dump` prints.
  public var text: String {
    (0..<size.height).map(rowText).joined(separator: "\n")
  }

  /// The grid with its styles, as golden tests keep it.
  ///
  /// A `|` line is a row's text; below it a `:` line has the role letters, a `#` line the ground
  /// letters and a `!` line the attribute letters, each only where there is something to say.
  public var styled: String {
    var lines: [String] = []
    for y in 0..<size.height {
      lines.append("|" + rowText(y))
      add(":", y, to: &lines) {
        $0.cluster.isBlank && $0.style.role == .text ? " " : $0.style.role.letter
      }
      add("#", y, to: &lines) { $0.style.ground.letter }
      add("!", y, to: &lines) { emphasisLetter($0.style.emphasis) }
      add("@", y, to: &lines) { $0.style.link > 0 ? "@" : " " }
    }
    return lines.joined(separator: "\n")
  }

  private func rowText(_ y: Int) -> String {
    var text = ""
    var blanks = 0
    for x in 0..<size.width {
      let cluster = cells[y * size.width + x].cluster
      if cluster == .blank {
        blanks += 1
        continue
      }
      if blanks > 0 { text += String(repeating: " ", count: blanks) }
      blanks = 0
      cluster.append(to: &text)
    }
    return text
  }

  private func add(
    _ sign: String, _ y: Int, to lines: inout [String], letter: (Cell) -> Character
  ) {
    var text = String((0..<size.width).map { letter(cells[y * size.width + $0]) })
    while text.last == " " { text.removeLast() }
    if !text.isEmpty { lines.append(sign + text) }
  }

  private func emphasisLetter(_ emphasis: Emphasis) -> Character {
    guard !emphasis.isEmpty else { return " " }
    if emphasis == .bold { return "b" }
    if emphasis == .underline { return "u" }
    if emphasis == .italic { return "i" }
    if emphasis == .reverse { return "r" }
    if emphasis == .dim { return "d" }
    if emphasis == .strike { return "s" }
    return "*"
  }
}
