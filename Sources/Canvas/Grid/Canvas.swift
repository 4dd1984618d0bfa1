/// A grid of cells that a screen draws on; nothing written to it can reach past its edge.
public struct Canvas: Equatable, Sendable {
  /// Columns and rows; at most 2,000 by 1,000.
  public let size: Size
  /// The signs drawn for frames, ellipses and scroll bars.
  public let glyphs: Glyphs
  /// Whether right-to-left text is put into display order here or by the terminal.
  public let order: TextOrder
  /// The addresses of linked cells; `Style.link` 1 means the first.
  public internal(set) var links: [String] = []
  var cells: ContiguousArray<Cell>

  /// A grid of blanks.
  public init(
    _ size: Size, ground: Ground = .base, glyphs: Glyphs = .unicode, order: TextOrder = .visual
  ) {
    self.size = Size(
      width: min(max(0, size.width), 2_000), height: min(max(0, size.height), 1_000))
    self.glyphs = glyphs
    self.order = order
    cells = ContiguousArray(
      repeating: Cell(.blank, Style(.text, on: ground)),
      count: self.size.width * self.size.height)
  }

  /// The whole grid.
  public var bounds: Rect { Rect(size) }

  /// The cell in a column and row; a blank outside the grid.
  public subscript(x: Int, y: Int) -> Cell {
    guard x >= 0, y >= 0, x < size.width, y < size.height else { return Cell(.blank, Style()) }
    return cells[y * size.width + x]
  }

  /// The number of an address for `Style.link`, the same for the same address.
  public mutating func link(_ url: String) -> Int {
    if let index = links.firstIndex(of: url) { return index + 1 }
    links.append(url)
    return links.count
  }

  /// Blanks on a ground.
  public mutating func fill(_ rect: Rect, _ ground: Ground) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    let blank = Cell(.blank, Style(.text, on: ground))
    for y in area.y..<area.maxY {
      mend(y, area.x, area.maxX)
      let row = y * size.width
      for index in (row + area.x)..<(row + area.maxX) { cells[index] = blank }
    }
  }

  /// Changes what cells lie on and leaves their text.
  public mutating func shade(_ ground: Ground, in rect: Rect) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    for y in area.y..<area.maxY {
      let row = y * size.width
      for index in (row + area.x)..<(row + area.maxX) { cells[index].style.ground = ground }
    }
  }

  /// Blanks the halves of wide clusters that writing to columns `from` up to `to` would cut.
  mutating func mend(_ y: Int, _ from: Int, _ to: Int) {
    let row = y * size.width
    if from > 0, from < size.width, cells[row + from].width == 0 {
      cells[row + from - 1].cluster = .blank
      cells[row + from].cluster = .blank
    }
    if to > 0, to < size.width, cells[row + to].width == 0 {
      cells[row + to - 1].cluster = .blank
      cells[row + to].cluster = .blank
    }
  }
}

extension Canvas {
  /// The columns of a row from the first changed cell up to the last, whole clusters on both
  /// canvases; nil where nothing has changed. The other canvas has the same size.
  public func changedColumns(_ row: Int, since old: Canvas?) -> Range<Int>? {
    guard row >= 0, row < size.height, size.width > 0 else { return nil }
    guard let old, old.size == size else { return 0..<size.width }
    let start = row * size.width
    var first = 0
    while first < size.width, cells[start + first] == old.cells[start + first] { first += 1 }
    guard first < size.width else { return nil }
    var last = size.width - 1
    while cells[start + last] == old.cells[start + last] { last -= 1 }
    // A wide cluster, old or new, is drawn as a whole.
    while first > 0, cells[start + first].width == 0 || old.cells[start + first].width == 0 {
      first -= 1
    }
    while last + 1 < size.width,
      cells[start + last + 1].width == 0 || old.cells[start + last + 1].width == 0
    {
      last += 1
    }
    return first..<(last + 1)
  }

  /// Calls with each run of linked cells of a row: its first column, the text's cells, the address.
  public func forEachLink(
    inRow row: Int, _ body: (_ column: Int, _ cells: [Cell], _ url: String) -> Void
  ) {
    guard row >= 0, row < size.height, !links.isEmpty else { return }
    var column = 0
    while column < size.width {
      let link = self[column, row].style.link
      let first = column
      var run: [Cell] = []
      while column < size.width, self[column, row].style.link == link {
        run.append(self[column, row])
        column += 1
      }
      if link > 0, link <= links.count { body(first, run, links[link - 1]) }
    }
  }
}
