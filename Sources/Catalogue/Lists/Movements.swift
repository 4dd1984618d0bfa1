import Clips

/// How each entry of a top list moved since the snapshot before; nil for other lists and without
/// one. Entries are the same by clip, or by headline where they name none.
func movements(of list: ClipList, since previous: ClipList?) -> [Movement?]? {
  guard list.kind == .top, let previous else { return nil }
  var ranks: [EntryIdentity: Int] = [:]
  for entry in previous.entries {
    guard let identity = EntryIdentity(entry) else { continue }
    ranks[identity] = ranks[identity] ?? entry.rank ?? 0
  }
  return list.entries.map { entry in
    guard let identity = EntryIdentity(entry) else { return nil }
    guard let old = ranks[identity] else { return .new }
    guard let rank = entry.rank, old > 0 else { return nil }
    return rank == old ? .same : rank < old ? .up(old &- rank) : .down(rank &- old)
  }
}

private struct EntryIdentity: Hashable {
  private let isClip: Bool
  private let text: String

  init?(_ entry: ListEntry) {
    if let id = entry.clipID {
      (isClip, text) = (true, id)
    } else if let title = entry.title {
      (isClip, text) = (false, title)
    } else {
      return nil
    }
  }
}

extension Movement {
  var word: String {
    switch self {
    case .up: "up"
    case .down: "down"
    case .same: "same"
    case .new: "new"
    }
  }

  var steps: Int {
    switch self {
    case .up(let steps), .down(let steps): steps
    case .same, .new: 0
    }
  }

  init?(word: String, steps: Int) {
    switch word {
    case "up": self = .up(steps)
    case "down": self = .down(steps)
    case "same": self = .same
    case "new": self = .new
    default: return nil
    }
  }
}
