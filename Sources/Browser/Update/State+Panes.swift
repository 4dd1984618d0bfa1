import Clips

extension State {
  /// Gives a pane the focus and shows it, by tab where it shares its place.
  mutating func show(_ pane: Pane) -> [Effect] {
    focus = pane
    if zoomed != nil { zoomed = pane }
    switch pane {
    case .lists: isSidebarHidden = false
    case .clips: break
    case .description, .shotlist:
      leftTab = pane
      stackTab = pane
    case .metadata, .notes, .history:
      rightTab = pane
      stackTab = pane
    case .restrictions: stackTab = pane
    }
    return settle() + seenByReading()
  }

  mutating func cycleFocus(by step: Int) -> [Effect] {
    let panes = cycle
    let index = panes.firstIndex(of: focus) ?? 0
    return show(panes[(index + step + panes.count) % panes.count])
  }

  mutating func moveFocus(by step: Int) -> [Effect] {
    let panes = cycle
    guard let index = panes.firstIndex(of: focus), panes.indices.contains(index + step) else {
      return []
    }
    return show(panes[index + step])
  }

  /// The panes Tab goes round: those on the screen, or all where only one fits.
  private var cycle: [Pane] {
    switch layout.arrangement {
    case .columns: return layout.shown
    case .notice, .single, .stacked:
      return (isSidebarHidden ? [] : [.lists]) + [.clips] + Pane.reading
    }
  }

  mutating func open() -> [Effect] {
    switch focus {
    case .lists: return show(.clips)
    case .clips:
      if listing.selectedRow == nil, let suggestion = listing.suggestion {
        return search(for: suggestion)
      }
      guard listing.selectedRow != nil else { return [] }
      if listing.selectedFold != nil { return toggleFold() }
      // The pane that stands below the list, else the text.
      let pane =
        switch layout.arrangement {
        case .stacked: stackTab
        case .columns: leftTab
        case .single, .notice: Pane.description
        }
      focus = pane
      zoomed = pane
      return settle() + seenByReading()
    case .description, .restrictions, .metadata, .shotlist, .notes, .history: return zoom()
    }
  }

  mutating func zoom() -> [Effect] {
    zoomed = zoomed == nil ? focus : nil
    return settle()
  }

  /// Undoes one step: zoom, then what is found in a pane, then the focus of a pane, then the
  /// search; where there is none, a download.
  mutating func goBack() -> [Effect] {
    if zoomed != nil {
      let wasReading = focus != .clips && focus != .lists
      zoomed = nil
      if wasReading { focus = .clips }
      return settle()
    }
    if finding != nil { return clearFinding() }
    if focus != .clips { return show(.clips) }
    if listing.parsed != nil { return clearSearch() }
    return tasks.last { !$0.isCancelled }.map { cancel(task: $0.id) } ?? []
  }

  /// The command that stops the latest download now: going back, once there is nothing else to go
  /// back from.
  public var stoppingCommand: Command {
    let isAtHome = zoomed == nil && finding == nil && focus == .clips && listing.parsed == nil
    return isAtHome ? .back : .cancel
  }

  /// A clip counts as seen once one of its panes has the focus.
  mutating func seenByReading() -> [Effect] {
    guard focus.context == .pane, let row = listing.selectedRow, !row.isSeen, !row.id.isEmpty else {
      return []
    }
    foretell(.seen, true, [row.id])
    return [
      .change(
        ChangeRequest(
          property: .seen, isSet: true, selection: selection(of: .clips([row.id])),
          isRecorded: false))
    ]
  }

  /// Asks for the clip of the selected row.
  mutating func readSelection() -> [Effect] {
    let row = listing.selectedRow
    guard reading.identity != row?.identity else { return [] }
    let lines = reading.lines
    reading = Reading()
    reading.lines = lines
    reading.identity = row?.identity
    reading.ticket = ticket()
    guard let row, !row.id.isEmpty, row.entry?.state != .dangling else { return [] }
    reading.isAwaited = true
    return [
      .fetchClip(ticket: reading.ticket, id: row.id),
      .wait(.lateClip(ticket: reading.ticket), milliseconds: 200),
    ]
  }
}
