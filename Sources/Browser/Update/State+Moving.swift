import Clips

extension State {
  /// The lines one page of the focused pane moves by.
  var pageRows: Int {
    let rows = focus == .clips ? listRows : layout.rows(of: focus)
    return max(1, rows - 1)
  }

  mutating func move(by lines: Int) -> [Effect] {
    switch focus {
    case .clips:
      listing.select(listing.selected + lines, rows: listRows)
      return extendWindow()
    case .lists: return moveInSidebar(by: lines)
    case .description, .restrictions, .metadata, .shotlist, .notes, .history:
      scroll(focus, to: (reading.scroll[focus] ?? 0) + lines)
      return []
    }
  }

  /// Selects another clip, whatever pane has the focus; one that is read counts as seen.
  mutating func moveToClip(by step: Int) -> [Effect] {
    let index = listing.selected
    listing.select(index + step, rows: listRows)
    guard listing.selected != index else {
      notice = Notice(step > 0 ? "this is the last clip" : "this is the first clip")
      return []
    }
    return extendWindow() + seenByReading()
  }

  mutating func moveToEdge(isEnd: Bool) -> [Effect] {
    switch focus {
    case .clips:
      if isEnd ? listing.window.reachesEnd : listing.window.reachesStart {
        listing.select(isEnd ? listing.window.rows.count - 1 : 0, rows: listRows)
        return []
      }
      return fetch(isEnd ? .end : .start, choice: isEnd ? .last : .first, keepsCount: true)
    case .lists:
      let shelves = sidebar.shelves
      guard let shelf = isEnd ? shelves.last : shelves.first else { return [] }
      return show(shelf: shelf, keepingFocus: true)
    case .description, .restrictions, .metadata, .shotlist, .notes, .history:
      scroll(focus, to: isEnd ? .max : 0)
      return []
    }
  }

  mutating func scroll(_ pane: Pane, to line: Int) {
    let last = max(0, (reading.lines[pane] ?? 0) - layout.rows(of: pane))
    reading.scroll[pane] = min(max(0, line), last)
  }

  mutating func measure(_ measures: PaneMeasures) {
    reading.lines = measures.lines
    reading.hitLines = measures.hitLines
    reading.sectionLines = measures.sectionLines
    reasonLines = measures.reasonLines
    headings = measures.headings
    for pane in measures.lines.keys { scroll(pane, to: reading.scroll[pane] ?? 0) }
  }
}

extension State {
  /// A line of the list on the screen.
  enum ListPlace {
    case top, middle, bottom
  }

  /// Selects the row that stands there, without scrolling.
  mutating func select(onScreen place: ListPlace) -> [Effect] {
    let shown = listing.screenLines(listRows).compactMap { line -> Int? in
      switch line {
      case .row(let index), .folded(_, let index): index
      case .heading: nil
      }
    }
    guard let first = shown.first, let last = shown.last else { return [] }
    let row =
      switch place {
      case .top: first
      case .middle: shown[(shown.count - 1) / 2]
      case .bottom: last
      }
    listing.select(row, rows: listRows)
    return extendWindow()
  }

  /// Scrolls the list so that the selected row stands there, as far as there are rows around it.
  mutating func place(selectedOn place: ListPlace) -> [Effect] {
    let rows = listRows
    switch place {
    case .top: listing.top = listing.selected
    case .middle: listing.top = listing.selected - rows / 2
    case .bottom: listing.top = listing.selected - rows + 1
    }
    listing.top = max(0, listing.top)
    listing.scrollToSelection(rows: rows)
    return extendWindow()
  }
}
