import Clips
import GRDB

/// The newest hits of a selection, put in the order of their country or story, the newest first
/// within each; what has none comes last.
struct GroupedOrder: Sendable {
  /// How many of the newest hits are ordered.
  static let candidateLimit = 10_000

  /// A hit and the group it belongs to.
  struct Candidate: Sendable {
    var key: Int64
    var group: String
  }

  /// What is asked, and how often what decides the answer had been changed by then.
  struct Question: Hashable, Sendable {
    var grouping: Grouping
    var sql: String
    var values: [Binding]
    var stored: Int
    var kept: Int

    init(_ selection: Selection, _ grouping: Grouping, in db: Database) throws {
      let source = selection.source()
      self.grouping = grouping
      sql =
        "SELECT c.key, \(grouping.expression)\(source.sql) ORDER BY \(selection.key) DESC LIMIT ?"
      values = source.values + [Binding(GroupedOrder.candidateLimit)]
      stored = try Tally.value(Tally.Change.stored.rawValue, in: db)
      kept = selection.goesByKeeping ? try Tally.value(Tally.Change.kept.rawValue, in: db) : 0
    }
  }

  let question: Question
  /// The hits in order.
  let candidates: [Candidate]
  /// Which spellings stand for one country, where that is what they are ordered by.
  let countries: CountryGroups?

  init(_ question: Question, in db: Database) throws {
    self.question = question
    var newest = try db.all(question.sql, question.values) {
      Candidate(key: $0.integer(0), group: $0.optionalText(1) ?? "")
    }
    switch question.grouping {
    case .story: countries = nil
    case .country:
      let countries = try CountryGroups(newest.map { ($0.key, $0.group) }, in: db)
      for index in newest.indices { newest[index].group = countries[newest[index].group] }
      self.countries = countries
    }
    // Each name is compared once, not once for every clip of its group.
    let names = Set(newest.map(\.group)).sorted { one, other in
      other.isEmpty ? !one.isEmpty : !one.isEmpty && one < other
    }
    var members = Dictionary(grouping: newest, by: \.group)
    candidates = names.flatMap { members.removeValue(forKey: $0) ?? [] }
  }
}

extension GroupedOrder {
  /// What rows can be ordered by although no index has it.
  enum Grouping: Hashable, Sendable {
    case country, story

    /// Nil for a column that an index has.
    init?(_ column: RowOrder.Column) {
      switch column {
      case .country: self = .country
      case .story: self = .story
      case .published, .duration, .title, .place, .source, .rank, .relevance: return nil
      }
    }

    /// The group of a clip of the table `c`.
    var expression: String {
      switch self {
      case .country: "c.country"
      case .story:
        "(SELECT CAST(r.clip AS TEXT) ->> '$.storyNumber' FROM record r WHERE r.key = c.key)"
      }
    }

    /// The name of a group of that kind; nil for another kind.
    func name(of group: RowGroup) -> String? {
      switch (self, group) {
      case (.country, .country(let name)), (.story, .story(let name)): name
      case (_, .day), (_, .undated), (_, .source), (_, .country), (_, .story): nil
      }
    }
  }
}

extension Catalogue {
  /// The order of a selection by groups: the one kept from the window before, unless the question
  /// is another or the catalogue was changed, by whatever process.
  func groupedOrder(
    _ selection: Selection, _ grouping: GroupedOrder.Grouping, in db: Database
  ) throws -> GroupedOrder {
    let question = try GroupedOrder.Question(selection, grouping, in: db)
    if let kept = keptOrder.withLock({ $0 }), kept.question == question { return kept }
    let order = try GroupedOrder(question, in: db)
    // What a profile says of a clip may change with the profile.
    if !selection.goesByVerdict { keptOrder.withLock { $0 = order } }
    return order
  }
}
