import Browser
import Catalogue
import Clips

extension Performer {
  /// Makes a change and answers for which clips it was one.
  func change(_ request: ChangeRequest) throws -> [Action] {
    if let actions = try say(request) { return actions }
    let ids = try ids(of: request.selection)
    guard let isSet = request.isSet else {
      let marked = Set(try catalogue.ids(on: .marked, matching: nil, limit: .max, now: clock.now))
      let changes = [
        try make(request.property, true, ids.filter { !marked.contains($0) }),
        try make(request.property, false, ids.filter(marked.contains)),
      ]
      return [.changed(changes, isRecorded: request.isRecorded)]
    }
    let change = try make(request.property, isSet, ids)
    return [.changed([change], isRecorded: request.isRecorded)]
  }

  /// The ids of a selection, newest first.
  func ids(of selection: Browser.Selection) throws -> [String] {
    switch selection.target {
    case .clips(let ids): ids
    case .marked:
      try catalogue.ids(on: .marked, matching: nil, limit: .max, now: clock.now)
    case .hits:
      try catalogue.ids(
        on: selection.shelf, matching: selection.matching?.query, limit: .max, now: clock.now)
    }
  }

  private func make(
    _ property: Change.Property, _ isSet: Bool, _ ids: [String]
  ) throws -> Change {
    let changed =
      switch property {
      case .seen: try catalogue.setSeen(ids, isSet)
      case .marked: try catalogue.setMarked(ids, isSet)
      case .tag(let name):
        isSet ? try catalogue.tag(ids, name) : try catalogue.untag(ids, name)
      case .collection(let name):
        isSet ? try collect(ids, in: name) : try catalogue.remove(ids, fromCollection: name)
      case .collectionNote(let name, let old, let new):
        try note(isSet ? new : old, on: name, ids)
      case .clipNote(let name, let old, let new):
        try note(isSet ? new : old, on: ids, in: name)
      // Kept in the files of the desk, see `say`.
      case .wording, .ruling: ids
      }
    return Change(property, isSet, changed)
  }

  private func note(_ text: String?, on name: String, _ ids: [String]) throws -> [String] {
    try catalogue.createCollection(name, note: text, now: clock.now)
    return ids
  }

  private func note(_ text: String?, on ids: [String], in name: String) throws -> [String] {
    for id in ids { try catalogue.setNote(text, of: id, inCollection: name) }
    return ids
  }

  private func collect(_ ids: [String], in name: String) throws -> [String] {
    try catalogue.add(ids, toCollection: name, now: clock.now)
  }
}
