import Browser
import Canvas

extension Artist {
  /// A short list to choose from.
  mutating func draw(_ menu: Menu) {
    let items = menu.matching
    let widest = menu.items.map { width(of: $0.title) + width(of: $0.detail) + 8 }.max() ?? 0
    let wanted = max(widest, width(of: menu.title) + 6, menu.filter == nil ? 0 : 44)
    let boxWidth = min(state.width - 2, wanted + 2, 100)
    let extra = menu.filter == nil ? 2 : 3
    let boxHeight = min(state.height - 2, max(menu.items.count, 1) + extra)
    let frame = Rect(
      x: (state.width - boxWidth) / 2, y: max(1, (state.height - boxHeight) / 3),
      width: boxWidth, height: boxHeight)
    canvas.fill(frame, .popup)
    canvas.frame(frame, title: Line(menu.title, .heading), focused: true, ground: .popup)
    var inner = frame.inset()
    if let filter = menu.filter {
      var prompt = Line("find: ", .label)
      prompt.append(filter.text)
      canvas.draw(
        prompt, at: Point(x: inner.x + 1, y: inner.y), width: inner.width - 1, ground: .popup)
      cursor = Point(x: min(inner.x + 1 + prompt.width, inner.maxX - 1), y: inner.y)
      inner = Rect(x: inner.x, y: inner.y + 1, width: inner.width, height: inner.height - 1)
    }
    draw(items, selected: menu.selected, inner)
  }

  private mutating func draw(_ items: [Menu.Item], selected: Int, _ area: Rect) {
    guard area.height > 0 else { return }
    if items.isEmpty {
      canvas.draw(
        Line("Nothing matches.", .muted), at: Point(x: area.x + 1, y: area.y),
        width: area.width - 1, ground: .popup)
    }
    let first = max(0, min(selected - area.height / 2, items.count - area.height))
    for row in 0..<area.height where items.indices.contains(first + row) {
      let ground: Ground = first + row == selected ? .selected : .popup
      draw(
        items[first + row], Rect(x: area.x, y: area.y + row, width: area.width, height: 1), ground)
    }
    canvas.scrollbar(
      in: Rect(x: area.x, y: area.y, width: area.width + 1, height: area.height),
      total: items.count, visible: area.height, first: first, ground: .popup)
  }

  private mutating func draw(_ item: Menu.Item, _ line: Rect, _ ground: Ground) {
    canvas.fill(line, ground)
    guard item.choice != .heading else {
      canvas.draw(
        Line(item.title, .heading), at: Point(x: line.x + 1, y: line.y), width: line.width - 1,
        ground: ground)
      return
    }
    let letter = Line(item.letter.map { $0 + "  " } ?? "  ", .key)
    let detail = Line(item.detail, .muted)
    // The words come first; what stands at the right has at least a third of the width.
    let most = line.width - min(detail.width, line.width / 3) - 3
    let least = line.width - min(detail.width, line.width / 2) - 3
    let room = max(8, min(most, max(least, width(of: item.title) + letter.width)))
    canvas.draw(
      letter, at: Point(x: line.x + 1, y: line.y), width: min(letter.width, room), ground: ground)
    // Drawn by itself, so that a title that runs right to left is indented all the same.
    canvas.draw(
      Line(item.title), at: Point(x: line.x + 1 + letter.width, y: line.y),
      width: max(0, room - letter.width), ground: ground)
    let left = line.x + 1 + room + 1
    canvas.draw(
      detail, at: Point(x: left, y: line.y), width: max(0, line.maxX - left - 1), ground: ground,
      alignment: .trailing)
  }
}
