import Clips

/// A row that has more fields than the heading has names: a delimiter stood in a value without
/// quotes, and what follows is out of its column.
struct RowAlignment {
  /// The fields, one for each name.
  private(set) var fields: [String]
  /// The column whose value was put together again; nil where the row fits its heading.
  private(set) var broken: Int?

  /// Puts together the value that makes the rest fit best; where several do, that of the first
  /// column of terms, for then no word of terms is lost.
  init(_ row: [String], _ dialect: TableDialect) {
    fields = row
    let names = dialect.columns.count
    let end = row.lastIndex { !$0.isEmpty } ?? -1
    let surplus = end + 1 - names
    guard surplus > 0, surplus <= Self.mostSurplus, names > 0 else { return }
    let row = Array(row[...end])
    let glue = dialect.delimiter == 0x09 ? " ; " : String(UnicodeScalar(dialect.delimiter))
    var best: (score: Int, column: Int)?
    for column in Self.candidates(dialect) {
      let joined = Self.joined(row, at: column, surplus, glue)
      let score = Self.score(joined, dialect)
      if best.map({ score > $0.score }) ?? true { best = (score, column) }
    }
    guard let best else { return }
    fields = Self.joined(row, at: best.column, surplus, glue)
    broken = best.column
  }

  private static let mostSurplus = 64

  /// Columns of free text, those of terms first.
  private static func candidates(_ dialect: TableDialect) -> [Int] {
    let free = dialect.columns.indices.filter { !isTyped(dialect.columns[$0]) }
    let terms = free.filter { dialect.columns[$0]?.holdsTerms ?? false }
    return terms + free.filter { !terms.contains($0) }
  }

  private static func joined(
    _ row: [String], at column: Int, _ surplus: Int, _ glue: String
  ) -> [String] {
    Array(row[..<column]) + [row[column...(column + surplus)].joined(separator: glue)]
      + row[(column + surplus + 1)...]
  }

  /// How well the fields fit columns whose values have a form of their own.
  private static func score(_ fields: [String], _ dialect: TableDialect) -> Int {
    zip(dialect.columns, fields).reduce(0) { score, cell in
      guard let column = cell.0, let fits = fits(cell.1.trimmed, column) else { return score }
      return score + (fits ? 1 : -2)
    }
  }

  private static func isTyped(_ column: TableColumn?) -> Bool {
    column.map { fits("x", $0) != nil } ?? false
  }

  /// Whether a value has the form of its column; nil where the column has none or the value is
  /// empty.
  private static func fits(_ value: String, _ column: TableColumn) -> Bool? {
    guard !value.isEmpty else { return nil }
    switch column {
    case .id, .storyNumber, .version: return !value.contains { $0 == "," || $0 == " " }
    case .published, .updated, .created: return readMoment(value) != nil
    case .duration: return readDuration(RawDuration(value)) != nil
    case .url, .media, .thumbnail: return value.contains("/") && !value.contains(" ")
    case .views, .likes, .downloads, .rank: return wholeNumber(value) != nil
    case .status: return readStatus(value) != nil
    case .kind: return (ClipKind(rawValue: value.lowercased()) ?? ClipKind(typeWord: value)) != nil
    default: return nil
    }
  }
}
