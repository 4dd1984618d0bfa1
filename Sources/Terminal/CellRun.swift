import Canvas

/// Neighbouring cells of one row and one style that are to be drawn again.
struct CellRun: Equatable {
  var row: Int
  var column: Int
  var style: Style
  var values: [UInt32]
}

/// The runs in which a canvas differs from the one on the screen; all of it where sizes differ.
func changes(from old: Canvas?, to new: Canvas) -> [CellRun] {
  var runs: [CellRun] = []
  let comparable = old.flatMap { $0.size == new.size ? $0 : nil }
  for row in 0..<new.size.height {
    guard let range = new.changedColumns(row, since: comparable) else { continue }
    append(new, row, range, to: &runs)
  }
  return runs
}

private func append(_ canvas: Canvas, _ row: Int, _ range: Range<Int>, to runs: inout [CellRun]) {
  var run: CellRun?
  for column in range {
    let cell = canvas[column, row]
    if cell.width == 0 { continue }
    var style = cell.style
    style.link = 0
    if run?.style != style {
      if let run { runs.append(run) }
      run = CellRun(row: row, column: column, style: style, values: [])
    }
    cell.cluster.forEachValue { run?.values.append($0) }
  }
  if let run { runs.append(run) }
}
