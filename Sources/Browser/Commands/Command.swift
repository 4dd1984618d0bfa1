/// Everything the browser can be told to do; one table drives keys, hints, help and documents.
public enum Command: String, CaseIterable, Hashable, Sendable {
  case down, up, pageDown, pageUp, halfPageDown, halfPageUp, first, last, left, right
  case nextClip, previousClip, nextPane, previousPane, nextSection, previousSection, goToDate
  case screenTop, screenMiddle, screenBottom, rowToTop, rowToMiddle, rowToBottom
  case allClips, newClips, markedClips, topDownloads, allTopDownloads, nextList, previousList
  case sort, reverseSort, sortMenu, group, fold, foldAll, unfoldAll, ignored
  case search, find, nextHit, previousHit, narrow, bestFirst, saveSearch, notify
  case showLists, showClips, showDescription, showRestrictions, showMetadata, showShotlist
  case showNotes, showHistory
  case open, back, zoom, wrapWidth
  case mark, markRange, markAll, invertMarks, markNone, seen, tag, collect, note, undo, redo
  case copy, copyAgain, openPage, links, play, export, download, downloads
  case profile, why, teach, override
  case theme, times, columns, toggleLists, growClips, shrinkClips, growLists, shrinkLists, mouse
  case help, palette, command, refresh, redraw, suspend, cancel, quit
}

extension Command {
  /// The name by which `:` and key files call it: `half-page-down`.
  public var name: String {
    rawValue.reduce(into: "") { name, letter in
      name += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
  }

  /// The command of that name, dashes or not.
  public init?(named name: String) {
    // What fingers type that have learnt vi.
    switch name {
    case "q", "q!", "qa", "qa!", "wq", "x", "exit":
      self = .quit
      return
    case "h":
      self = .help
      return
    default: break
    }
    guard let command = Self.allCases.first(where: { $0.name == name || $0.rawValue == name })
    else { return nil }
    self = command
  }
}
