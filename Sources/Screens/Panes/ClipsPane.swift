import Browser
import Canvas
import Clips

extension Artist {
  /// The list of clips: a header and a row for each clip.
  mutating func drawClips(_ frame: Rect) {
    let listing = state.listing
    let isFocused = state.focus == .clips
    var title = paneTitle(.clips)
    if !countText.isEmpty { title.append("  \(countText)", .muted) }
    if state.markedCount > 0 {
      title.append("  \(glyphs.mark)\(grouped(state.markedCount)) marked", .mark)
    }
    if let note = state.shownCollection?.note { title.append("  " + note, .text) }
    if let words = asOfWords { title.append("  " + words, .muted) }
    if let ignored = listing.ignored, ignored.value > 0 {
      title.append("  \(grouped(ignored.value))\(ignored.isExact ? "" : "+") ignored", .muted)
    }
    let order = Line(listing.order.words, .muted)
    // The arrow in the header says the same in short.
    let hasRoom = title.width + order.width + 8 <= frame.width
    canvas.frame(frame, title: title, trailing: hasRoom ? order : nil, focused: isFocused)
    let inner = frame.inset()
    guard inner.height > 1 else { return }
    let columns = ClipColumns(width: inner.width, shelf: listing.shelf, chosen: state.columns)
    draw(header: columns, Rect(x: inner.x, y: inner.y, width: inner.width, height: 1))
    let rows = inner.height - 1
    if listing.window.rows.isEmpty {
      drawEmptyList(Rect(x: inner.x, y: inner.y + 1, width: inner.width, height: rows))
    }
    for (line, content) in listing.screenLines(rows).enumerated() {
      let area = Rect(x: inner.x, y: inner.y + 1 + line, width: inner.width, height: 1)
      switch content {
      case .heading(let group): draw(heading: group, area)
      case .row(let index):
        draw(listing.window.rows[index], columns, area, ground(of: index, isFocused))
      case .folded(let group, let index): draw(folded: group, area, ground(of: index, isFocused))
      }
    }
    drawListScrollbar(frame, inner, rows)
  }

  private func ground(of index: Int, _ isFocused: Bool) -> Ground {
    if index == state.listing.selected { return isFocused ? .selected : .selectedDim }
    return state.sifts[state.listing.window.rows[index].id] ? .marked : .base
  }

  private mutating func drawListScrollbar(_ frame: Rect, _ inner: Rect, _ rows: Int) {
    let window = state.listing.window
    let known =
      window.rows.count + (window.reachesEnd ? 0 : rows) + (window.reachesStart ? 0 : rows)
    let before = window.reachesStart ? 0 : rows
    let ticks = window.rows.indices.filter {
      window.rows[$0].isMarked || state.sifts[window.rows[$0].id]
    }
    canvas.scrollbar(
      in: Rect(x: frame.x, y: inner.y + 1, width: frame.width, height: rows),
      total: known, visible: rows, first: state.listing.top + before,
      ticks: ticks.map { $0 + before })
  }

  private mutating func drawEmptyList(_ area: Rect) {
    let words: [String]
    if state.listing.isLoading {
      words = ["reading the catalogue"]
    } else if state.listing.parsed != nil {
      words =
        ["Nothing found."]
        + (state.listing.suggestion.map {
          [
            "Did you mean  \($0)  ? \(state.keyWords(.open)) searches for it."
          ]
        } ?? [])
        + ["\(state.keyWords(.back)) clears the search; other words or fewer may find more."]
    } else if case .list = state.listing.shelf {
      words = ["This list is empty: its source ranked nothing when it was taken."]
    } else {
      words = ["No clips here."]
    }
    for (index, text) in words.enumerated() where index < area.height {
      canvas.draw(
        Line(text, .muted), at: Point(x: area.x + 2, y: area.y + index), width: area.width - 2)
    }
  }

  private mutating func draw(header columns: ClipColumns, _ line: Rect) {
    let order = state.listing.order
    for column in columns.placed {
      var text = column.kind == .time ? state.timeHeading : column.kind.title
      if column.kind.order == order.column {
        text += order.isAscending ? glyphs.up : glyphs.down
      }
      if let order = column.kind.order {
        let start = line.x + column.x
        measures.headings.append(
          PaneMeasures.Heading(columns: start..<start + column.width, order: order))
      }
      canvas.draw(
        Line(text, .label), at: Point(x: line.x + column.x, y: line.y), width: column.width,
        alignment: column.kind.alignment)
    }
  }

  private mutating func draw(
    _ row: ClipRow, _ columns: ClipColumns, _ line: Rect, _ ground: Ground
  ) {
    canvas.fill(line, ground)
    for column in columns.placed {
      var x = line.x + column.x
      var width = column.width
      if column.kind == .title {
        // Drawn by itself, so that the title's own direction holds from its first letter.
        let before = standingWords(of: row)
        let taken = min(before.width, width)
        canvas.draw(before, at: Point(x: x, y: line.y), width: taken, ground: ground)
        x += taken
        width -= taken
      }
      canvas.draw(
        cell(of: row, column.kind), at: Point(x: x, y: line.y), width: width, ground: ground,
        alignment: column.kind.alignment)
    }
  }

  private func cell(of row: ClipRow, _ column: ClipColumns.Kind) -> Line {
    switch column {
    case .signs: return signs(of: row)
    case .rank: return rank(of: row)
    case .time:
      return Line(row.published.map { state.columnText($0) } ?? "", .time)
    case .duration: return Line(row.duration.map(clockText) ?? "", .duration)
    case .title:
      var line = state.highlighted(row.title, row.isSeen ? .titleSeen : .titleUnread)
      if let note = state.shownCollection?.notes[row.id] {
        line.append("  \(glyphs.note) " + note, .muted)
      }
      return line
    case .place: return state.highlighted(row.place ?? "", .place)
    case .source: return Line(row.source ?? "", .source)
    case .standings: return standings(of: row)
    case .kind: return Line(row.kind.rawValue, .muted)
    case .language: return Line(row.language ?? "", .muted)
    }
  }

  private func signs(of row: ClipRow) -> Line {
    var line = row.isMarked ? Line(glyphs.mark, .mark) : Line(" ", .muted)
    line.append(row.isSeen ? " " : glyphs.new, row.isSeen ? .muted : .flag)
    line.append(standing(of: row))
    return line
  }

  /// The sign of what the outlet may do, or of what is known before anybody judges it.
  private func standing(of row: ClipRow) -> Span {
    if row.status == .killed || row.entry?.state == .killed { return Span(glyphs.killed, .killed) }
    if row.expires.map({ state.now > $0 }) == true { return Span(glyphs.expired, .expired) }
    if row.embargo?.isInForce(at: state.now) == true || row.status == .withheld {
      return Span(glyphs.embargo, .embargoed)
    }
    if let verdict = state.verdicts[row.id] {
      return Span(verdict.answer.sign(glyphs), verdict.answer.role)
    }
    if state.profileID != nil { return Span(" ", .muted) }
    switch row.restrictionState {
    case .restricted: return Span("!", .warning)
    case .seeElsewhere: return Span(glyphs.review, .verdictReview)
    case .notStated, .explicitNone: return Span(" ", .muted)
    }
  }

  private func rank(of row: ClipRow) -> Line {
    guard let entry = row.entry else { return Line() }
    var line = Line()
    switch entry.movement {
    case .up(let places): line.append(glyphs.movedUp + String(places), .movementUp)
    case .down(let places): line.append(glyphs.movedDown + String(places), .movementDown)
    case .new: line.append("new", .flag)
    case .same, nil: break
    }
    line.append(" " + (entry.rank.map(String.init) ?? "-") + (entry.isTied ? "=" : " "), .top)
    return line
  }

  /// The rank in each list that names the clip: `1 Corvane, 3 Sorrelbank`.
  private func standings(of row: ClipRow) -> Line {
    let words = row.entry?.standings.map { "\($0.rank) \($0.source)" } ?? []
    return Line(words.joined(separator: ", "), .source)
  }

  /// What is said of a clip before its title.
  private func standingWords(of row: ClipRow) -> Line {
    var line = Line()
    if state.sifts[row.id] { line.append(glyphs.top + " ", .top) }
    if row.status == .killed { line.append("KILLED ", .killed) }
    for flag in row.titleFlags where !row.title.hasPrefix(flag) { line.append(flag + " ", .flag) }
    if row.entry?.state == .dangling { line.append("not loaded ", .muted) }
    return line
  }
}
