import Clips

extension State {
  /// The collection that is shown, nil for another list.
  public var shownCollection: CollectionSummary? {
    guard case .collection(let name) = listing.shelf else { return nil }
    return collections.first { $0.name == name }
  }

  /// The notes on a clip, each with the collection it stands in, that of the shown one first.
  public func notes(on id: String) -> [(collection: String, text: String)] {
    let shown = shownCollection?.name
    return collections.compactMap { collection in
      collection.notes[id].map { (collection.name, $0) }
    }.sorted {
      ($0.collection != shown ? 1 : 0, $0.collection) < (
        $1.collection != shown ? 1 : 0, $1.collection
      )
    }
  }

  /// What a note is typed for now: the shown collection from the lists, else the selected clip
  /// in it.
  private mutating func notedSubject() -> (collection: CollectionSummary, id: String?)? {
    guard let collection = shownCollection else {
      notice = Notice(
        "notes stand in collections: \(keyWords(.collect)) adds this clip to one, then go there",
        .warning)
      return nil
    }
    if focus == .lists { return (collection, nil) }
    guard let row = listing.selectedRow, !row.id.isEmpty else {
      return (collection, nil)
    }
    return (collection, row.id)
  }

  mutating func openNote() -> [Effect] {
    guard let (collection, id) = notedSubject() else { return [] }
    let text = id.map { collection.notes[$0] } ?? collection.note
    return openNamePrompt(.note(collection: collection.name, clip: id), text: text ?? "")
  }

  mutating func note(_ text: String) -> [Effect] {
    guard let (collection, id) = notedSubject() else { return [] }
    return note(text, in: collection.name, clip: id)
  }

  /// Notes a text, none takes the note away.
  mutating func note(_ text: String, in name: String, clip id: String?) -> [Effect] {
    guard let collection = collections.first(where: { $0.name == name }) else { return [] }
    let old = id.map { collection.notes[$0] } ?? collection.note
    let new = text.trimmed.isEmpty ? nil : text.trimmed
    guard new != old else { return [] }
    let property: Change.Property =
      id == nil
      ? .collectionNote(name, from: old, to: new) : .clipNote(name, from: old, to: new)
    return [
      .change(
        ChangeRequest(
          property: property, isSet: true, selection: selection(of: .clips([id ?? name]))))
    ]
  }

  /// Shows a note that was changed, before the catalogue is read again.
  mutating func showNote(_ change: Change) {
    for index in collections.indices {
      switch change.property {
      case .collectionNote(collections[index].name, let old, let new):
        collections[index].note = change.isSet ? new : old
      case .clipNote(collections[index].name, let old, let new):
        for id in change.ids { collections[index].notes[id] = change.isSet ? new : old }
      case .collectionNote, .clipNote, .seen, .marked, .tag, .collection, .wording, .ruling: break
      }
    }
  }
}
