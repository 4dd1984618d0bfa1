import Clips
import GRDB
import Search

extension Catalogue {
  /// Values of a field that occur, beginning with a prefix in any spelling, for completion.
  public func values(
    of field: Field, prefix: String, limit: Int = 20
  ) throws(CatalogueError) -> [String] {
    if let known = field.knownValues {
      return Array(known.filter { $0.hasPrefix(prefix.lowercased()) }.prefix(limit))
    }
    return try reading { db in
      switch field {
      case .text(.agency): try Self.sources(prefix: prefix, limit: limit, in: db)
      case .text(.country): try Self.held(.country, prefix, limit, in: db)
      case .text(.city): try Self.marked(Mark.city, prefix, limit, in: db)
      case .text(.source):
        try Self.sources(prefix: prefix, limit: limit, in: db)
          + Self.marked(Mark.origin, prefix, limit, in: db)
      case .value(.lang): try Self.held(.language, prefix, limit, in: db)
      case .value(.flag): try Self.held(.flag, prefix, limit, in: db)
      case .value(.story): try Self.held(.story, prefix, limit, in: db)
      case .value(.id): try Self.ids(prefix: prefix, limit: limit, in: db)
      case .value(.list):
        try db.all("SELECT title FROM list ORDER BY title") { $0.text(0) }
          .filter { folded($0).hasPrefix(folded(prefix)) }.prefix(limit).map { $0 }
      case .text(.title), .text(.text), .text(.slug), .text(.credit), .text(.restriction),
        .text(.shot):
        try Self.marked(Mark.whole, prefix, limit, in: db)
      case .value(.kind), .value(.status), .value(.verdict), .date, .number, .has, .state: []
      }
    }
  }

  /// Words of the catalogue that may have been meant by a word that is not found, with in how many
  /// clips each stands: words of headlines, places, slugs and agencies that begin with its first
  /// letter, and words of the texts that begin with its first three.
  public func vocabulary(
    near word: String, limit: Int = 50_000, cancellation: Cancellation? = nil
  ) throws(CatalogueError) -> [VocabularyWord] {
    try reading(cancellation) { db in
      guard let word = words(word).last, let first = word.unicodeScalars.first else { return [] }
      let head = try Self.terms(
        Mark.whole + String(first), drop: 2, limit: limit, in: db)
      let beginning = String(String.UnicodeScalarView(word.unicodeScalars.prefix(3)))
      let text = try Self.terms(beginning, drop: 0, limit: limit, in: db)
      var known = Set(head.map(\.text))
      return head + text.filter { known.insert($0.text).inserted }
    }
  }

  private static func terms(
    _ prefix: String, drop: Int, limit: Int, in db: Database
  ) throws -> [VocabularyWord] {
    try db.all(
      "SELECT term, doc FROM vocabulary WHERE term >= ? AND term < ? LIMIT ?",
      [.text(prefix), .text(prefix + "\u{10FFFF}"), Binding(limit)]
    ) { columns in
      let scalars = columns.text(0).unicodeScalars.dropFirst(drop)
      return VocabularyWord(String(String.UnicodeScalarView(scalars)), count: columns.int(1))
    }
  }

  private static func held(
    _ field: FacetValue, _ prefix: String, _ limit: Int, in db: Database
  ) throws -> [String] {
    try terms(field.token(prefix), drop: 3, limit: 1_000, in: db)
      .sorted { $0.count > $1.count }.prefix(limit)
      .map { value in
        String(
          String.UnicodeScalarView(
            value.text.unicodeScalars.map { $0 == Mark.joint ? "-" : $0 }))
      }
  }

  private static func marked(
    _ mark: String, _ prefix: String, _ limit: Int, in db: Database
  ) throws -> [String] {
    try terms(mark + folded(prefix), drop: 2, limit: 1_000, in: db)
      .sorted { $0.count > $1.count }.prefix(limit).map(\.text)
  }

  private static func sources(prefix: String, limit: Int, in db: Database) throws -> [String] {
    let prefix = folded(prefix)
    return try db.all("SELECT name FROM source WHERE name <> '' ORDER BY clips DESC, name") {
      $0.text(0)
    }.filter { folded($0).hasPrefix(prefix) }.prefix(limit).map { $0 }
  }

  private static func ids(prefix: String, limit: Int, in db: Database) throws -> [String] {
    try db.all(
      "SELECT id FROM clip WHERE id >= ? AND id < ? ORDER BY id LIMIT ?",
      [.text(prefix), .text(prefix + "\u{10FFFF}"), Binding(limit)]
    ) { $0.text(0) }
  }
}
