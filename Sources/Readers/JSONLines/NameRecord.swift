import Clips

extension ListingRecord {
  /// Adds a note to the record unless the same one stands there.
  mutating func note(_ note: Note) {
    switch self {
    case .clip(var clip):
      guard !clip.notes.contains(note) else { return }
      clip.notes.append(note)
      self = .clip(clip)
    case .list(var list):
      guard !list.notes.contains(note) else { return }
      list.notes.append(note)
      self = .list(list)
    }
  }

  /// Gives a record that somebody wrote without them an id and a title: two records without id
  /// would be taken for one.
  mutating func nameWhereNameless(file: String, record: Int) {
    switch self {
    case .clip(var clip):
      guard clip.id.isEmpty || clip.title.isEmpty else { return }
      clip.nameWhereNameless(file: file, record: record)
      self = .clip(clip)
    case .list(var list):
      guard list.id.isEmpty else { return }
      list.id = derivedListID(source: list.source, title: list.title)
      self = .list(list)
    }
  }
}

extension Clip {
  fileprivate mutating func nameWhereNameless(file: String, record: Int) {
    if title.isEmpty, let sentence = description.flatMap(firstSentence) {
      title = sentence
      titleFrom = "description"
      notes.append(Note(.titleFallback, field: "title", titleFrom))
    }
    if id.isEmpty {
      id =
        title.isEmpty && description == nil
        ? derivedID(file: file, record: record)
        : derivedID(title: title, published: published, description: description)
      isIDDerived = true
      notes.append(Note(.idDerived, field: "id"))
    }
    if title.isEmpty {
      titleFrom = url == nil ? "id" : "url"
      title = url ?? id
      notes.append(Note(.titleFallback, field: "title", titleFrom))
    }
  }
}
