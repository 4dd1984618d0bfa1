import Rights

/// The files in which the rights desk keeps its wordings and overrides.
struct HouseFiles: Sendable {
  /// The folder they lie in.
  let folder: String
  var wordingsPath: String { folder + "/wordings.yaml" }
  var overridesPath: String { folder + "/overrides.yaml" }

  init(_ places: Places) { folder = places.configuration }

  /// What the desk has said, and what was passed over in the files.
  func read() -> (house: House, warnings: [ConfigurationWarning]) {
    let wordings = WordingsFile(path: wordingsPath)
    let overrides = OverridesFile(path: overridesPath)
    var house = House()
    // Each was taught once while it was read, so nothing can be wrong with it.
    for wording in wordings.wordings { try? house.teach(wording) }
    for override in overrides.overrides { house.enter(override) }
    return (house, wordings.entries.warnings + overrides.entries.warnings)
  }

  /// Puts a wording in place of another, or only takes that away.
  func replace(_ old: HouseWording?, with new: HouseWording?) throws {
    let words = [old, new].compactMap { $0.map { foldedStretch($0.words) } }
    try change(wordingsPath, WordingsFile.names, adding: new?.yaml ?? "") { entry in
      entry.text("words").map { words.contains(foldedStretch($0)) } ?? false
    }
  }

  /// Puts an override in place of another, or only takes that away.
  func replace(_ old: HouseOverride?, with new: HouseOverride?) throws {
    let gone = [old, new].compactMap { $0 }
    try change(overridesPath, OverridesFile.names, adding: new?.yaml ?? "") { entry in
      gone.contains { $0.clip == entry.text("clip") && $0.profile == entry.text("profile") }
    }
  }

  private func change(
    _ path: String, _ names: [String], adding text: String,
    without isGone: (EntryFile.Entry) -> Bool
  ) throws {
    try makeFolder(folder)
    let lock = try FolderLock(folder)
    defer { lock.release() }
    let before: String
    switch FileText(path: path, longest: EntryFile.longest) {
    case .text(let text): before = text
    case .missing: before = ""
    case .unreadable(let reason): throw HouseFileError(path: path, reason: reason)
    }
    let old = EntryFile(path: path, text: before, names: names)
    let after = EntryEdit(before, old.entries).text(without: isGone, adding: text)
    let new = EntryFile(path: path, text: after, names: names)
    let added = EntryFile(path: path, text: text, names: names)
    // A list written in another style, or broken, is not touched.
    guard
      new.entries.map(\.texts)
        == (old.entries.filter { !isGone($0) } + added.entries).map(\.texts)
    else {
      let reason =
        old.warnings.first.map { "line \($0.line): \($0.text)" }
        ?? "it is not written as one entry below the other"
      throw HouseFileError(path: path, reason: reason)
    }
    try replaceFile(path, Array(after.utf8))
  }
}

extension EntryFile.Entry {
  fileprivate var texts: [String: String] { fields.mapValues(\.text) }
}

/// A file of the desk that cannot be changed, and why.
struct HouseFileError: Error, Hashable, Sendable, CustomStringConvertible {
  var path: String
  var reason: String

  /// What is wrong and what to do next.
  var description: String { "\(path) was left as it is: \(reason); mend it, then try again" }
}
