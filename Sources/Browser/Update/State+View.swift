import Clips

extension State {
  mutating func cycleTimes() -> [Effect] {
    let styles = TimeStyle.allCases
    let index = styles.firstIndex(of: timeStyle) ?? 0
    timeStyle = styles[(index + 1) % styles.count]
    notice = Notice("times are \(timeStyle.words)")
    return []
  }

  mutating func toggleLists() -> [Effect] {
    isSidebarHidden.toggle()
    return settle()
  }

  mutating func resizeClips(by percent: Int) -> [Effect] {
    listShare = min(80, max(15, listShare + percent))
    return settle()
  }

  mutating func resizeLists(by columns: Int) -> [Effect] {
    let shown = layout.frames[.lists]?.width ?? sidebarWidth ?? 26
    sidebarWidth = min(100, max(12, shown + columns))
    return settle()
  }

  mutating func toggleMouse() -> [Effect] {
    hasMouse.toggle()
    notice = Notice(
      hasMouse ? "mouse on: hold Shift to select text" : "mouse off: the terminal selects text")
    return [.useMouse(hasMouse)]
  }

  mutating func toggleWrapWidth() -> [Effect] {
    wrapWidth = wrapWidth == 0 ? chosenWrapWidth : 0
    notice = Notice(wrapWidth == 0 ? "text as wide as the pane" : "text \(wrapWidth) columns wide")
    return []
  }

  mutating func jumpToSection(by step: Int) -> [Effect] {
    let lines = reading.sectionLines[focus] ?? []
    let current = reading.scroll[focus] ?? 0
    let target = step > 0 ? lines.first { $0 > current } : lines.last { $0 < current }
    if let target { scroll(focus, to: target) }
    return []
  }

  /// Says how many clips have come since the list was read; they are shown when asked for, so that
  /// nothing moves under the reader's eyes.
  mutating func tellArrivals(_ count: Int?) {
    guard let count else { return }
    let shown = shownClips ?? count
    shownClips = shown
    let new = count - shown
    let told = toldClips ?? shown
    toldClips = max(told, count)
    // Once for each arrival: the sidebar is also read after every change, which has its own notice.
    if count > told, prompt == nil {
      notice = Notice(
        "\(new) new \(new == 1 ? "clip has" : "clips have") come; \(keyWords(.refresh)) shows them")
    }
  }

  mutating func refresh() -> [Effect] {
    notice = Notice("read again")
    shownClips = nil
    toldClips = nil
    reading.identity = nil
    guard let row = listing.selectedRow, !row.id.isEmpty else {
      return [.fetchSidebar, .fetchHouse] + fetch(.start, choice: .same)
    }
    return [.fetchSidebar, .fetchHouse] + fetch(.around(id: row.id), choice: .same)
  }

  /// A click focuses a pane and selects a line; the wheel scrolls what lies under it.
  mutating func take(_ act: MouseAct, x: Int, y: Int) -> [Effect] {
    guard popup == nil, prompt == nil else { return [] }
    let hit = layout.frames.first { _, frame in
      x >= frame.x && x < frame.x + frame.width && y >= frame.y && y < frame.y + frame.height
    }
    switch act {
    case .wheelDown, .wheelUp:
      guard let pane = hit?.key else { return [] }
      return scrollWheel(pane, by: act == .wheelDown ? 3 : -3)
    case .click:
      guard let (pane, frame) = hit else { return [] }
      draggedEdge = layout.edge(x: x, y: y)
      if pane == .clips, y == frame.y + 1, let effects = clickHeading(x) { return effects }
      return draggedEdge == nil ? click(pane, line: y - frame.y) : show(pane)
    case .drag: return drag(toX: x, y: y)
    case .release:
      draggedEdge = nil
      return []
    }
  }

  private mutating func drag(toX x: Int, y: Int) -> [Effect] {
    guard let edge = draggedEdge, width > 2, height > 2 else { return [] }
    switch edge {
    case .side: sidebarWidth = min(100, max(12, x + 1))
    case .level: listShare = min(80, max(15, (y - 1) * 100 / (height - 2)))
    case .middle:
      let left = layout.frames[.clips]?.x ?? 0
      leftShare = min(80, max(20, (x - left) * 100 / max(1, width - left)))
    }
    return settle()
  }

  /// Sorts by the column of the heading, or the other way round where it already is.
  private mutating func clickHeading(_ x: Int) -> [Effect]? {
    guard let heading = headings.first(where: { $0.columns.contains(x) }) else { return nil }
    focus = .clips
    return listing.order.column == heading.order
      ? reverseSort()
      : sort(RowOrder(heading.order, ascending: heading.order.isAscendingFirst))
  }

  private mutating func scrollWheel(_ pane: Pane, by lines: Int) -> [Effect] {
    let before = focus
    focus = pane
    let effects = move(by: pane == .lists ? lines.signum() : lines)
    focus = before
    return effects
  }

  private mutating func click(_ pane: Pane, line: Int) -> [Effect] {
    let effects = show(pane)
    switch pane {
    case .clips:
      let lines = listing.screenLines(listRows)
      guard lines.indices.contains(line - 2) else { return effects }
      let row: Int
      switch lines[line - 2] {
      case .row(let index), .folded(_, let index): row = index
      case .heading: return effects
      }
      if row == listing.selected { return effects }
      listing.select(row, rows: listRows)
      return effects + extendWindow()
    case .lists:
      let index = sidebar.top + line - 1
      guard line >= 1, sidebar.items.indices.contains(index),
        case .shelf(let shelf, _, _) = sidebar.items[index]
      else { return effects }
      return effects + show(shelf: shelf, keepingFocus: true)
    case .description, .restrictions, .metadata, .shotlist, .notes, .history: return effects
    }
  }
}

extension TimeStyle {
  /// The style in words.
  var words: String {
    switch self {
    case .utc: "in UTC"
    case .local: "local"
    case .relative: "relative to now"
    }
  }
}
