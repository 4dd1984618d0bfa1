import Browser
import Canvas
import Clips

extension Artist {
  /// The lists at the left.
  mutating func drawSidebar(_ frame: Rect) {
    let isFocused = state.focus == .lists
    canvas.frame(frame, title: paneTitle(.lists), focused: isFocused)
    let inner = frame.inset()
    let items = state.sidebar.items
    for row in 0..<inner.height {
      let index = state.sidebar.top + row
      guard items.indices.contains(index) else { break }
      let line = Rect(x: inner.x, y: inner.y + row, width: inner.width, height: 1)
      switch items[index] {
      case .heading(let title):
        canvas.draw(Line(title, .heading), at: line.origin, width: line.width)
      case .shelf(let shelf, let title, let count):
        let isSelected = shelf == state.listing.shelf
        draw(
          words(title, shelf), count, line,
          isSelected ? (isFocused ? .selected : .selectedDim) : .base)
      }
    }
    canvas.scrollbar(
      in: Rect(x: frame.x, y: inner.y, width: frame.width, height: inner.height),
      total: items.count, visible: inner.height, first: state.sidebar.top)
  }

  /// A shelf's title, behind a collection's what it is for.
  private func words(_ title: String, _ shelf: Shelf) -> Line {
    var line = Line(title, .text)
    guard case .collection(let name) = shelf,
      let note = state.collections.first(where: { $0.name == name })?.note
    else { return line }
    line.append("  " + note, .muted)
    return line
  }

  private mutating func draw(_ title: Line, _ count: Int?, _ line: Rect, _ ground: Ground) {
    canvas.fill(line, ground)
    let number = count.map { Line(grouped($0), .muted) } ?? Line()
    let room = max(0, line.width - number.width - 2)
    canvas.draw(
      title, at: Point(x: line.x + 1, y: line.y), width: room, ground: ground)
    canvas.draw(
      number, at: Point(x: line.maxX - number.width, y: line.y), width: number.width,
      ground: ground)
  }

  /// The key that leads to a pane, with a blank behind it; empty where there is none.
  func keyLabel(_ pane: Pane) -> String {
    let keys = state.keys.allKeys(for: pane.command).first?.keys ?? []
    return keys.isEmpty ? "" : keys.map(\.description).joined() + " "
  }

  /// A pane's heading with the key that leads to it.
  func paneTitle(_ pane: Pane) -> Line {
    var line = Line(keyLabel(pane), .key)
    line.append(pane.title, state.focus == pane ? .heading : .label)
    return line
  }
}
