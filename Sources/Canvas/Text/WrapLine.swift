/// The field in rows no wider than `width` columns, pieces kept apart, all running one way.
public func wrap(_ line: Line, width: Int) -> [Line] {
  let text = line.text
  let direction = line.direction == .natural ? direction(of: text) : line.direction
  let pieces = line.spans.map { Array($0.text.unicodeScalars) }
  var piece = 0
  var start = 0
  return wrap(text, width: width).map { row in
    var wrapped = Line([], direction: direction)
    // Rows come in order, so the pieces are walked once for all of them.
    while piece < pieces.count {
      let end = start + pieces[piece].count
      let from = max(row.range.lowerBound, start)
      let to = min(row.range.upperBound, end)
      if from < to {
        var span = line.spans[piece]
        span.text = String(String.UnicodeScalarView(pieces[piece][(from - start)..<(to - start)]))
        wrapped.spans.append(span)
      }
      if end > row.range.upperBound { break }
      start = end
      piece += 1
    }
    return wrapped
  }
}
