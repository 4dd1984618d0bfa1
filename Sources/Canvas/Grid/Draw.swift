extension Canvas {
  /// Turns a field of text into cells: the one place where that happens.
  ///
  /// Controls are dropped, tabs and line ends become blanks, text is cut into terminal clusters,
  /// cut off at `width`, and put into display order. The rest of the field is blank.
  public mutating func draw(
    _ line: Line, at point: Point, width: Int = .max, ground: Ground = .base,
    alignment: Alignment = .leading, overflow: Overflow = .ellipsis
  ) {
    let field = Rect(x: point.x, y: point.y, width: width, height: 1).intersection(bounds)
    // A field that begins left of the grid is not shifted: its beginning is not seen.
    guard !field.isEmpty else { return }
    let hidden = field.x &- point.x
    let room = min(width, sum(size.width, 0 &- point.x))
    if hidden == 0, drawPlain(line, field, ground, alignment, overflow) { return }
    var pieces = pieces(of: line, ground, room)
    var used = pieces.reduce(0) { $0 + $1.cluster.width }
    if used > room { used = cut(&pieces, to: room, overflow) }
    if order == .visual { reorder(&pieces, line.direction) }
    fill(field, ground)
    let free = room - used
    var x = point.x
    switch alignment {
    case .leading: break
    case .trailing: x += free
    case .centre: x += free / 2
    }
    for piece in pieces {
      let next = x + piece.cluster.width
      if x >= field.x, next <= field.maxX { put(piece, x, field.y) }
      x = next
    }
  }

  private mutating func put(_ cell: Cell, _ x: Int, _ y: Int) {
    let index = y * size.width + x
    cells[index] = cell
    if cell.width == 2 { cells[index + 1] = Cell(.rightHalf, cell.style) }
  }

  /// The field's cells in reading order, as far as they can be seen and one more.
  private func pieces(of line: Line, _ ground: Ground, _ room: Int) -> [Cell] {
    var segmenter = Segmenter()
    var pieces: [Cell] = []
    for span in line.spans {
      let style = Style(span.role, on: ground, span.emphasis, link: span.link)
      for scalar in span.text.unicodeScalars {
        segmenter.add(scalar.value)
        // Titles may be megabytes long; no cluster is narrower than a column.
        if segmenter.clusters.count > room { break }
      }
      let clusters = segmenter.clusters
      // A mark at a span's beginning has gone to the last cluster of the span before.
      if let last = pieces.indices.last { pieces[last].cluster = clusters[last].cluster }
      for index in pieces.count..<clusters.count {
        pieces.append(Cell(clusters[index].cluster, style))
      }
      if pieces.count > room { break }
    }
    return pieces
  }

  private func cut(_ pieces: inout [Cell], to room: Int, _ overflow: Overflow) -> Int {
    let mark = overflow == .ellipsis && room > 0 ? clusters(of: glyphs.ellipsis) : []
    let markWidth = mark.reduce(0) { $0 + $1.width }
    let limit = markWidth <= room ? room - markWidth : room
    var used = 0
    var count = 0
    while count < pieces.count, used + pieces[count].cluster.width <= limit {
      used += pieces[count].cluster.width
      count += 1
    }
    let style = count > 0 ? pieces[count - 1].style : pieces.first?.style ?? Style()
    pieces.removeSubrange(count...)
    guard markWidth <= room else { return used }
    pieces.append(contentsOf: mark.map { Cell($0, style) })
    return used + markWidth
  }

  private func reorder(_ pieces: inout [Cell], _ direction: Direction) {
    let bases = pieces.map(\.cluster.base)
    guard let places = displayOrder(of: bases, direction) else { return }
    pieces = places.map { place in
      var piece = pieces[place.index]
      if place.isTurned, let other = mirrored(piece.cluster.base) {
        piece.cluster = piece.cluster.replacing(base: other)
      }
      return piece
    }
  }

  /// Draws text of printable ASCII only, byte by byte; false if there is anything else in it.
  private mutating func drawPlain(
    _ line: Line, _ field: Rect, _ ground: Ground, _ alignment: Alignment, _ overflow: Overflow
  ) -> Bool {
    guard line.direction != .rightToLeft else { return false }
    var used = 0
    for span in line.spans where used <= field.width {
      for byte in span.text.utf8 {
        guard byte >= 0x20 && byte < 0x7F else { return false }
        used += 1
        // What comes after the first column that is not seen makes no difference.
        if used > field.width { break }
      }
    }
    let isCut = used > field.width
    fill(field, ground)
    var x = field.x
    switch alignment {
    case .leading: break
    case .trailing: x += max(0, field.width - used)
    case .centre: x += max(0, field.width - used) / 2
    }
    let row = field.y * size.width
    let end = field.maxX
    var style = Style(.text, on: ground)
    for span in line.spans {
      guard x < end else { break }
      style = Style(span.role, on: ground, span.emphasis, link: span.link)
      for byte in span.text.utf8 {
        guard x < end else { break }
        cells[row + x] = Cell(Cluster(base: UInt32(byte), width: 1), style)
        x += 1
      }
    }
    if isCut, overflow == .ellipsis, let mark = clusters(of: glyphs.ellipsis).first {
      cells[row + end - 1] = Cell(mark, cells[row + end - 1].style)
    }
    return true
  }
}
