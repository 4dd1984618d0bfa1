import Clips
import Search

/// Which clips the user never wants to see, and which are to be set off.
public struct Rules: Hashable, Sendable {
  /// Searches whose hits are left out of all clips and new clips.
  public var ignored: [Query] = []
  /// Searches whose hits are set off.
  public var highlighted: [Query] = []

  /// No rules.
  public init() {}

  /// What finds every ignored clip, nil where none is ignored.
  var unwanted: Query? { ignored.isEmpty ? nil : .joined(any: ignored) }
}

/// Which rows a rule sets off, and about which ones was asked.
public struct SiftBook: Hashable, Sendable {
  private var known: [String: Bool] = [:]
  private var asked: Set<String> = []

  /// A book without rows.
  public init() {}

  /// True where a rule sets the clip off.
  public subscript(id: String) -> Bool { known[id] == true }

  mutating func enter(_ answers: [String: Bool]) {
    // A bound on memory: far more than any window of rows.
    if known.count > 20_000 { known = [:] }
    known.merge(answers) { $1 }
    asked.subtract(answers.keys)
  }

  mutating func ask(_ ids: [String]) -> [String] {
    let missing = ids.filter { !$0.isEmpty && known[$0] == nil && !asked.contains($0) }
    asked.formUnion(missing)
    return missing
  }
}

extension State {
  /// What the ignored clips are found by, where the list shown leaves them out.
  var unwanted: Query? {
    guard !showsIgnored else { return nil }
    switch listing.shelf {
    case .all, .new: return rules.unwanted
    case .marked, .source, .list, .top, .collection, .saved, .used: return nil
    }
  }

  /// The search without what the rules leave out.
  var sifted: ParsedQuery? {
    guard let unwanted else { return listing.parsed }
    var parsed = listing.parsed ?? ParsedQuery(query: .everything, finished: .everything)
    parsed.query = .joined(all: [parsed.query, unwanted.negated])
    parsed.finished = .joined(all: [parsed.finished, unwanted.negated])
    return parsed
  }

  mutating func toggleIgnored() -> [Effect] {
    guard rules.unwanted != nil else {
      notice = Notice("no rule ignores clips: write ignore: [SEARCH] in config.yaml", .warning)
      return []
    }
    showsIgnored.toggle()
    notice = Notice(showsIgnored ? "ignored clips are shown" : "ignored clips are left out")
    return fetch(selectionAnchor, choice: .same)
  }

  /// Asks which rows on the screen a rule sets off.
  mutating func siftRows() -> [Effect] {
    guard !rules.highlighted.isEmpty else { return [] }
    let ids = sifts.ask(rowsOnScreen.map(\.id))
    return ids.isEmpty ? [] : [.sift(ids: ids, by: rules.highlighted)]
  }

  /// The rows on the screen whose clips are there.
  var rowsOnScreen: [ClipRow] {
    let rows = listing.window.rows
    let first = min(max(0, listing.top), rows.count)
    let last = min(first + listRows, rows.count)
    return rows[first..<last].filter { $0.entry?.state != .dangling }
  }
}
