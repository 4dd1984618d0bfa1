import Clips

extension State {
  /// Does one command in the focused pane.
  public mutating func run(_ command: Command) -> [Effect] {
    switch command {
    case .down: move(by: 1)
    case .up: move(by: -1)
    case .pageDown: move(by: pageRows)
    case .pageUp: move(by: -pageRows)
    case .halfPageDown: move(by: max(1, pageRows / 2))
    case .halfPageUp: move(by: -max(1, pageRows / 2))
    case .first: moveToEdge(isEnd: false)
    case .last: moveToEdge(isEnd: true)
    case .left: moveFocus(by: -1)
    case .right: moveFocus(by: 1)
    case .nextPane: cycleFocus(by: 1)
    case .previousPane: cycleFocus(by: -1)
    case .showLists: show(.lists)
    case .showClips: show(.clips)
    case .showDescription: show(.description)
    case .showRestrictions: show(.restrictions)
    case .showMetadata: show(.metadata)
    case .showShotlist: show(.shotlist)
    case .showNotes: show(.notes)
    case .showHistory: show(.history)
    case .open: open()
    case .back: goBack()
    case .zoom: zoom()
    case .allClips: show(shelf: .all)
    case .newClips: show(shelf: .new)
    case .topDownloads: showNextTopList()
    case .nextList: showList(by: 1)
    case .previousList: showList(by: -1)
    case .search: openSearch()
    case .nextHit: moveToHit(by: 1)
    case .previousHit: moveToHit(by: -1)
    case .sort: sortByNextColumn()
    case .reverseSort: reverseSort()
    case .mark: toggleMark()
    case .markAll: [.markAll(shelf: listing.shelf, matching: listing.parsed)]
    case .markNone: [.markNone]
    case .seen: toggleSeen()
    case .help: openHelp()
    case .redraw: [.redraw]
    case .suspend: [.suspend]
    case .quit: [.quit]
    }
  }
}
