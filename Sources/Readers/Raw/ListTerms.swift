import Clips

/// The terms that the lists of one document state for the clips they list: such a list is no clip
/// itself, and what it says of rights must not end with it.
///
/// A list that lists another one states its terms for the clips of that one too.
struct ListTerms {
  /// What one list states.
  struct Statement {
    /// For all it lists.
    var terms: [RawRestriction] = []
    /// For some of it, by id.
    var particular: [String: [RawRestriction]] = [:]
    /// What cannot be laid on clips, in words.
    var unlaid: [String] = []
  }

  private struct Holder {
    var id: String?
    var statement: Statement
    /// Those its terms have not reached.
    var waiting: Set<String>
  }

  private var holders: [Holder] = []
  /// Who lists an id.
  private var listings: [String: [Int]] = [:]

  private static let mostHolders = 64

  /// Adds a list of these ids; returns its number.
  mutating func add(_ id: String?, _ statement: Statement, listing ids: [String]) -> Int {
    let number = holders.count
    let ids = Set(ids)
    for id in ids { listings[id, default: []].append(number) }
    let waiting = statement.terms.isEmpty ? Set(statement.particular.keys) : ids
    holders.append(Holder(id: id, statement: statement, waiting: waiting))
    return number
  }

  /// The terms for a clip with these ids.
  mutating func terms(for ids: [String]) -> [RawRestriction] {
    guard !listings.isEmpty else { return [] }
    var terms: [RawRestriction] = []
    var next = Array(ids.reversed())
    var seen: Set<Int> = []
    while let id = next.popLast() {
      for number in listings[id]?.prefix(Self.mostHolders) ?? [] {
        let isNew = seen.insert(number).inserted
        guard seen.count <= Self.mostHolders else { return terms }
        holders[number].waiting.remove(id)
        terms += holders[number].statement.particular[id] ?? []
        guard isNew else { continue }
        terms += holders[number].statement.terms
        if let id = holders[number].id { next.append(id) }
      }
    }
    return terms
  }

  /// What has to be told of a list whose terms reached not all it lists.
  func note(of number: Int) -> Note? {
    let holder = holders[number]
    let ids = holder.waiting.sorted()
    var parts: [String] = []
    if !ids.isEmpty {
      let terms = holder.statement.terms + ids.flatMap { holder.statement.particular[$0] ?? [] }
      let named = ids.prefix(3).joined(separator: ", ") + (ids.count > 3 ? ", ..." : "")
      let words = terms.prefix(100).map(\.text).joined(separator: " / ")
      parts.append("for clips that are not read here (\(named)): " + words)
    }
    if !holder.statement.unlaid.isEmpty {
      parts.append("for the list: " + holder.statement.unlaid.joined(separator: " / "))
    }
    guard !parts.isEmpty else { return nil }
    return Note(
      .valueDropped, field: "usageTerms", String(parts.joined(separator: "; ").prefix(2000)))
  }
}

extension ListTerms.Statement {
  private static let mostTerms = 100
  private static let mostBytes = 64 << 10

  /// What of these terms stands at every clip of their carrier, as many as a person would write.
  init(_ restrictions: [RawRestriction], of carrier: String) {
    var bytes = 0
    for term in restrictions where !term.text.isEmpty {
      bytes += term.text.utf8.count
      guard terms.count < Self.mostTerms, bytes <= Self.mostBytes else {
        if unlaid.count < 20 { unlaid.append(String(term.text.prefix(500))) }
        continue
      }
      var term = term
      term.from = carrier + "/" + term.from
      terms.append(term)
    }
  }

  /// Takes terms with a scope for those that `members` says the scope means; the others lose it,
  /// and stand for all.
  mutating func share(_ members: (String) -> [String]?) {
    let all = terms
    terms = []
    for var term in all {
      let ids = term.scope.flatMap(members)
      term.scope = nil
      guard let ids else {
        terms.append(term)
        continue
      }
      for id in Set(ids) { particular[id, default: []].append(term) }
    }
  }
}
