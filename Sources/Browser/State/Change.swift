import Rights

/// Something that was changed for some clips, and can be undone.
public struct Change: Hashable, Sendable {
  /// What was changed.
  public enum Property: Hashable, Sendable {
    case seen, marked
    case tag(String)
    case collection(String)
    /// A note on a collection, which is named in place of a clip.
    case collectionNote(String, from: String?, to: String?)
    /// A note on a clip in a collection.
    case clipNote(String, from: String?, to: String?)
    /// What the desk says of words, which are named in place of a clip.
    case wording(from: HouseWording?, to: HouseWording?)
    /// What the desk says of a clip.
    case ruling(from: HouseOverride?, to: HouseOverride?)
  }

  /// What was changed.
  public var property: Property
  /// The new value: seen, marked, tagged, in the collection, or not.
  public var isSet: Bool
  /// The ids of the clips that were not so before.
  public var ids: [String]

  /// A change of these clips.
  public init(_ property: Property, _ isSet: Bool, _ ids: [String]) {
    self.property = property
    self.isSet = isSet
    self.ids = ids
  }

  /// The change that takes this one back.
  public var inverse: Change { Change(property, !isSet, ids) }

  /// What was done, for the status line: `14 marked`.
  public var words: String {
    let what =
      switch property {
      case .seen: isSet ? "marked seen" : "marked not seen"
      case .marked: isSet ? "marked" : "unmarked"
      case .tag(let name): isSet ? "tagged \(name)" : "freed of the tag \(name)"
      case .collection(let name): isSet ? "added to \(name)" : "taken out of \(name)"
      case .collectionNote(let name, let old, let new):
        Self.words(of: isSet ? new : old, "on \(name)")
      case .clipNote(let name, let old, let new):
        Self.words(of: isSet ? new : old, "on this clip in \(name)")
      case .wording(let old, let new): Self.words(of: isSet ? new : old, isSet ? old : new)
      case .ruling(let old, let new): Self.words(of: isSet ? new : old, isSet ? old : new)
      }
    if isOfOne { return what }
    return "\(ids.count) \(ids.count == 1 ? "clip" : "clips") \(what)"
  }

  /// True for a change of what is always one.
  private var isOfOne: Bool {
    switch property {
    case .collectionNote, .clipNote, .wording, .ruling: true
    case .seen, .marked, .tag, .collection: false
    }
  }

  private static func words(of note: String?, _ place: String) -> String {
    note == nil ? "note \(place) taken away" : "noted \(place)"
  }

  private static func words(of wording: HouseWording?, _ old: HouseWording?) -> String {
    let quote = "\u{201C}\((wording ?? old)?.words.shortened(to: 24) ?? "")\u{201D}"
    guard let wording else { return quote + " is unknown again" }
    switch wording.means {
    case .nothing: return quote + " concerns no rights"
    case .terms(let terms): return quote + " means \u{201C}\(terms.shortened(to: 24))\u{201D}"
    }
  }

  private static func words(of ruling: HouseOverride?, _ old: HouseOverride?) -> String {
    guard let ruling else { return "house override taken back" }
    return ruling.ruling == .allow ? "allowed by house override" : "denied by house override"
  }
}

/// The changes that can be undone and done again; what one command changed goes together.
public struct UndoLog: Hashable, Sendable {
  /// What was done, the latest last.
  public private(set) var done: [[Change]] = []
  /// What was undone, the latest last.
  public private(set) var undone: [[Change]] = []

  /// A log without changes.
  public init() {}

  mutating func record(_ changes: [Change]) {
    done.append(changes)
    if done.count > 200 { done.removeFirst() }
    undone = []
  }

  /// The changes that take the latest ones back, nil where there are none.
  mutating func undo() -> [Change]? {
    guard let changes = done.popLast() else { return nil }
    undone.append(changes)
    return changes.reversed().map(\.inverse)
  }

  mutating func redo() -> [Change]? {
    guard let changes = undone.popLast() else { return nil }
    done.append(changes)
    return changes
  }
}

/// The clips a command works on.
public enum Target: Hashable, Sendable {
  /// These.
  case clips([String])
  /// Every marked clip.
  case marked
  /// Every clip of the shelf that the search finds.
  case hits
}
