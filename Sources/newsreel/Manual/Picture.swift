import Canvas

/// A canvas as an SVG picture in the colours of a theme, as a terminal would show it.
func picture(of canvas: Canvas, theme: Theme) -> String {
  var picture = Picture(canvas: canvas, theme: theme)
  return picture.svg()
}

private struct Picture {
  /// The size of a cell, in the units of a text of size 14.
  private static let cell = (width: 8.4, height: 17)
  private static let font = "'DejaVu Sans Mono', 'Menlo', 'Consolas', 'Noto Sans Mono', monospace"

  let canvas: Canvas
  let theme: Theme
  private var paints: [Style: Paint] = [:]
  private var text = ""

  init(canvas: Canvas, theme: Theme) {
    self.canvas = canvas
    self.theme = theme
  }

  mutating func svg() -> String {
    let width = tenths(Double(canvas.size.width) * Self.cell.width)
    let height = canvas.size.height * Self.cell.height
    let ground = paint(Style(.text, on: .base)).background
    text = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" \
      font-family="\(Self.font)" font-size="14">
      <rect width="\(width)" height="\(height)" fill="\(hex(ground, "#000000"))"/>

      """
    for row in 0..<canvas.size.height { draw(row, ground) }
    return text + "</svg>\n"
  }

  private mutating func draw(_ row: Int, _ screen: TerminalColour) {
    var column = 0
    while column < canvas.size.width {
      let ground = paint(canvas[column, row].style).background
      let first = column
      while column < canvas.size.width, paint(canvas[column, row].style).background == ground {
        column += 1
      }
      guard ground != screen else { continue }
      let x = tenths(Double(first) * Self.cell.width)
      let width = tenths(Double(column - first) * Self.cell.width)
      text +=
        "<rect x=\"\(x)\" y=\"\(row * Self.cell.height)\" width=\"\(width)\""
        + " height=\"\(Self.cell.height)\" fill=\"\(hex(ground, "#000000"))\"/>\n"
    }
    drawWords(row)
  }

  /// Runs of plain letters of one look; everything else stands in its cell by itself.
  private mutating func drawWords(_ row: Int) {
    var column = 0
    while column < canvas.size.width {
      let cell = canvas[column, row]
      guard !cell.cluster.isBlank, cell.width > 0 else {
        column += 1
        continue
      }
      let look = paint(cell.style)
      let first = column
      var words = cell.text
      column += cell.width
      while isPlain(cell), column < canvas.size.width {
        let next = canvas[column, row]
        guard isPlain(next), paint(next.style) == look else { break }
        words += next.text
        column += 1
      }
      while words.last == " " { words.removeLast() }
      draw(words, first, column, row, look)
    }
  }

  private func isPlain(_ cell: Cell) -> Bool {
    cell.width == 1 && cell.text.utf8.count == 1
  }

  private mutating func draw(
    _ words: String, _ first: Int, _ end: Int, _ row: Int, _ look: Paint
  ) {
    let cells = words.unicodeScalars.allSatisfy(\.isASCII) ? words.utf8.count : end - first
    let x = tenths(Double(first) * Self.cell.width)
    let y = row * Self.cell.height + 13
    var attributes = " x=\"\(x)\" y=\"\(y)\" fill=\"\(hex(look.foreground, "#ffffff"))\""
    attributes += " textLength=\"\(tenths(Double(cells) * Self.cell.width))\""
    if look.emphasis.contains(.bold) { attributes += " font-weight=\"bold\"" }
    if look.emphasis.contains(.italic) { attributes += " font-style=\"italic\"" }
    if look.emphasis.contains(.underline) { attributes += " text-decoration=\"underline\"" }
    if look.emphasis.contains(.strike) { attributes += " text-decoration=\"line-through\"" }
    text += "<text xml:space=\"preserve\"\(attributes)>\(escaped(words))</text>\n"
  }

  private mutating func paint(_ style: Style) -> Paint {
    var style = style
    style.link = 0
    if let paint = paints[style] { return paint }
    let paint = theme.paint(style, .direct)
    paints[style] = paint
    return paint
  }
}

private func hex(_ colour: TerminalColour, _ standard: String) -> String {
  guard case .direct(let colour) = colour else { return standard }
  return "#"
    + [colour.red, colour.green, colour.blue].map { part in
      (part < 16 ? "0" : "") + String(part, radix: 16)
    }.joined()
}

private func escaped(_ text: String) -> String {
  text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
}

/// A length with one digit behind the point.
private func tenths(_ number: Double) -> String {
  let tenths = Int((number * 10).rounded())
  return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
}
