import Clips

extension State {
  private var selectedID: String? {
    listing.selectedRow.flatMap { $0.id.isEmpty ? nil : $0.id }
  }

  private func change(_ property: Change.Property, _ isSet: Bool?, _ target: Target) -> [Effect] {
    [.change(ChangeRequest(property: property, isSet: isSet, selection: selection(of: target)))]
  }

  mutating func toggleMark() -> [Effect] {
    guard let id = selectedID, let row = listing.selectedRow else { return [] }
    listing.lastMark = row.identity
    foretell(.marked, !row.isMarked, [id])
    return change(.marked, !row.isMarked, .clips([id])) + (focus == .clips ? move(by: 1) : [])
  }

  /// Marks so many clips from the selected one on, as one change.
  mutating func mark(next count: Int) -> [Effect] {
    let rows = listing.window.rows.dropFirst(listing.selected).prefix(count)
    let ids = rows.map(\.id).filter { !$0.isEmpty }
    guard let last = rows.last, !ids.isEmpty else { return [] }
    listing.lastMark = last.identity
    foretell(.marked, true, ids)
    return change(.marked, true, .clips(ids)) + (focus == .clips ? move(by: rows.count) : [])
  }

  /// Marks every row from the one marked last to the selected one.
  mutating func markRange() -> [Effect] {
    let rows = listing.window.rows
    let last = listing.lastMark.flatMap { mark in rows.firstIndex { $0.identity == mark } }
    let range =
      min(
        last ?? listing.selected, listing.selected)...max(
        last ?? listing.selected, listing.selected)
    let ids = rows.indices.filter(range.contains).map { rows[$0].id }.filter { !$0.isEmpty }
    listing.lastMark = listing.selectedRow?.identity
    foretell(.marked, true, ids)
    return change(.marked, true, .clips(ids))
  }

  func markAll() -> [Effect] { change(.marked, true, .hits) }

  func invertMarks() -> [Effect] { change(.marked, nil, .hits) }

  func markNone() -> [Effect] { change(.marked, false, .marked) }

  func toggleSeen() -> [Effect] {
    guard let target, let row = listing.selectedRow else { return [] }
    return change(.seen, !row.isSeen, target)
  }

  func tag(_ name: String) -> [Effect] {
    guard let target else { return [] }
    return change(.tag(name), true, target)
  }

  func collect(in name: String) -> [Effect] {
    guard let target else { return [] }
    return change(.collection(name), true, target)
  }

  func takeOut(of name: String) -> [Effect] {
    guard let target else { return [] }
    return change(.collection(name), false, target)
  }

  mutating func undo() -> [Effect] {
    guard let changes = undoLog.undo() else {
      notice = Notice("nothing to undo")
      return []
    }
    return changes.map(again)
  }

  mutating func redo() -> [Effect] {
    guard let changes = undoLog.redo() else {
      notice = Notice("nothing to do again")
      return []
    }
    return changes.map(again)
  }

  private func again(_ change: Change) -> Effect {
    .change(
      ChangeRequest(
        property: change.property, isSet: change.isSet,
        selection: selection(of: .clips(change.ids)), isRecorded: false))
  }

  /// Shows changes in the rows at hand and remembers them for undo.
  mutating func take(_ changes: [Change], isRecorded: Bool) -> [Effect] {
    let changes = changes.filter { !$0.ids.isEmpty }
    var words: [String] = []
    for change in changes {
      show(change)
      if isRecorded || change.property != .seen { words.append(change.words) }
    }
    if isRecorded, !changes.isEmpty { undoLog.record(changes) }
    guard !words.isEmpty else {
      if isRecorded, changes.isEmpty { notice = Notice("nothing to change: it was so before") }
      return [.fetchSidebar]
    }
    let hint = isRecorded ? ", \(keyWords(.undo)) undoes" : ""
    notice = Notice(words.joined(separator: ", ") + hint)
    return [.fetchSidebar]
  }
}
