extension Canvas {
  /// A border around a rectangle with words in its top edge; the focused one has other strokes.
  public mutating func frame(
    _ rect: Rect, title: Line? = nil, trailing: Line? = nil, focused: Bool = false,
    ground: Ground = .base
  ) {
    let area = rect.intersection(bounds)
    guard area.width >= 2, area.height >= 2 else { return }
    let strokes = focused ? glyphs.focusedFrame : glyphs.frame
    let role: Role = focused ? .borderFocused : .border
    edge(area, area.y, strokes.topLeft, strokes.horizontal, strokes.topRight, role, ground)
    edge(
      area, area.maxY - 1, strokes.bottomLeft, strokes.horizontal, strokes.bottomRight, role,
      ground)
    for y in (area.y + 1)..<max(area.y + 1, area.maxY - 1) {
      draw(Line(strokes.vertical, role), at: Point(x: area.x, y: y), width: 1, ground: ground)
      draw(
        Line(strokes.vertical, role), at: Point(x: area.maxX - 1, y: y), width: 1, ground: ground)
    }
    var room = area.width - 4
    var right = area.maxX - 2
    if let trailing, room >= trailing.width + 2, trailing.width > 0 {
      right -= trailing.width + 2
      room -= trailing.width + 3
      drawWords(trailing, right, area.y, trailing.width, ground)
    }
    if let title, room > 2, title.width > 0 {
      drawWords(title, area.x + 1, area.y, min(title.width, room - 1), ground)
    }
  }

  /// A line across a rectangle's row, joined to its frame.
  public mutating func rule(_ rect: Rect, y: Int, focused: Bool = false, ground: Ground = .base) {
    let area = rect.intersection(bounds)
    guard area.width >= 2, y >= area.y, y < area.maxY else { return }
    let strokes = focused ? glyphs.focusedFrame : glyphs.frame
    edge(
      area, y, strokes.teeLeft, strokes.horizontal, strokes.teeRight,
      focused ? .borderFocused : .border, ground)
  }

  private mutating func drawWords(
    _ line: Line, _ x: Int, _ y: Int, _ width: Int, _ ground: Ground
  ) {
    fill(Rect(x: x, y: y, width: width + 2, height: 1), ground)
    draw(line, at: Point(x: x + 1, y: y), width: width, ground: ground)
  }

  private mutating func edge(
    _ area: Rect, _ y: Int, _ left: String, _ middle: String, _ right: String, _ role: Role,
    _ ground: Ground
  ) {
    let text = left + String(repeating: middle, count: area.width - 2) + right
    draw(Line(text, role), at: Point(x: area.x, y: y), width: area.width, ground: ground)
  }
}
