/// Everything the browser can be told to do; one table drives keys, hints, help and documents.
public enum Command: String, CaseIterable, Hashable, Sendable {
  case down, up, pageDown, pageUp, halfPageDown, halfPageUp, first, last, left, right
  case nextPane, previousPane
  case showLists, showClips, showDescription, showRestrictions, showMetadata, showShotlist
  case showNotes, showHistory
  case open, back, zoom
  case allClips, newClips, topDownloads, nextList, previousList
  case search, nextHit, previousHit
  case sort, reverseSort
  case mark, markAll, markNone, seen
  case help, redraw, suspend, quit
}
