/// An edge between panes that the mouse can drag.
enum Edge: Hashable, Sendable {
  /// Between the lists and the rest.
  case side
  /// Between the clips and the text.
  case level
  /// Between the left and the right pane of text.
  case middle
}

extension Layout {
  /// The edge at a cell, nil where there is none.
  func edge(x: Int, y: Int) -> Edge? {
    guard arrangement == .columns || arrangement == .stacked else { return nil }
    if let lists = frames[.lists], arrangement == .columns {
      let edge = lists.x + lists.width
      if x == edge || x == edge - 1 { return .side }
    }
    if let clips = frames[.clips] ?? frames[.lists], y == clips.y + clips.height { return .level }
    if let right = frames[.restrictions], arrangement == .columns, y > right.y,
      x == right.x || x == right.x - 1
    {
      return .middle
    }
    return nil
  }
}
