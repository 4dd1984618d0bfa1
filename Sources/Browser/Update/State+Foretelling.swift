import Clips

/// A change of one clip that is shown before it is made.
struct Foretold: Hashable, Sendable {
  var property: Change.Property
  var isSet: Bool
  var id: String
}

extension State {
  /// Shows a change of rows at hand at once, with the counts it moves, so that one key paints one
  /// picture and the next key finds what the one before has done.
  mutating func foretell(_ property: Change.Property, _ isSet: Bool, _ ids: [String]) {
    let wanted = Set(ids)
    let changed = listing.window.rows.filter { row in
      wanted.contains(row.id) && row.has(property) == !isSet
    }
    apply(property, isSet, Set(changed.map(\.id)), counting: changed.count)
    foretold.formUnion(changed.map { Foretold(property: property, isSet: isSet, id: $0.id) })
  }

  /// Shows a change that was made.
  mutating func show(_ change: Change) {
    showNote(change)
    let new = change.ids.filter { id in
      foretold.remove(Foretold(property: change.property, isSet: change.isSet, id: id)) == nil
    }
    apply(change.property, change.isSet, Set(new), counting: new.count)
  }

  private mutating func apply(
    _ property: Change.Property, _ isSet: Bool, _ ids: Set<String>, counting number: Int
  ) {
    guard !ids.isEmpty else { return }
    for index in listing.window.rows.indices where ids.contains(listing.window.rows[index].id) {
      switch property {
      case .seen: listing.window.rows[index].isSeen = isSet
      case .marked: listing.window.rows[index].isMarked = isSet
      case .tag, .collection, .collectionNote, .clipNote, .wording, .ruling: break
      }
    }
    switch property {
    case .seen: sidebar.count(isSet ? -number : number, on: .new)
    case .marked: sidebar.count(isSet ? number : -number, on: .marked)
    case .collection(let name): sidebar.count(isSet ? number : -number, on: .collection(name))
    case .tag, .collectionNote, .clipNote, .wording, .ruling: break
    }
  }

  /// Asks anew for what was shown too early, after something went wrong.
  mutating func takeBackForetold() -> [Effect] {
    guard !foretold.isEmpty else { return [] }
    foretold = []
    return [.fetchSidebar] + fetch(selectionAnchor, choice: .same, keepsCount: true)
  }
}

extension ClipRow {
  /// True where the row shows the property as set; nil for one it does not show.
  fileprivate func has(_ property: Change.Property) -> Bool? {
    switch property {
    case .seen: isSeen
    case .marked: isMarked
    case .tag, .collection, .collectionNote, .clipNote, .wording, .ruling: nil
    }
  }
}
