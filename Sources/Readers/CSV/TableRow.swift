import Clips

/// The values of one row by column; what nobody takes is left over.
struct TableRow {
  private var values: [TableColumn: [String]] = [:]
  private var unknown: [JSONObject.Member] = []
  private var headings: [TableColumn: String] = [:]

  init(_ row: TableRows.Row, dialect: TableDialect) {
    for (index, field) in row.fields.enumerated() {
      let value = TableText.plain(field).trimmed
      guard !value.isEmpty else { continue }
      if index < dialect.columns.count, let column = dialect.columns[index] {
        values[column, default: []].append(value)
        headings[column] = dialect.headings[index]
      } else {
        let heading = index < dialect.headings.count ? dialect.headings[index] : ""
        unknown.append(.init(heading.isEmpty ? "column \(index + 1)" : heading, .string(value)))
      }
    }
  }

  /// Takes the first value of the column.
  mutating func take(_ column: TableColumn) -> String? {
    guard var left = values[column], !left.isEmpty else { return nil }
    let first = left.removeFirst()
    values[column] = left.isEmpty ? nil : left
    return first
  }

  /// Takes the values of a column that holds several, parted by `|`.
  mutating func takeAll(_ column: TableColumn) -> [String] {
    var all: [String] = []
    while let value = take(column) {
      all += value.split(separator: "|").map { String($0).trimmed }.filter { !$0.isEmpty }
    }
    return all
  }

  /// Keeps a value aside under its heading.
  mutating func leave(_ value: String, of column: TableColumn) {
    values[column, default: []].insert(value, at: 0)
  }

  /// Everything that was not taken.
  var rest: JSONObject {
    var rest = JSONObject(unknown)
    for column in TableColumn.allCases {
      for value in values[column] ?? [] {
        rest.members.append(.init(headings[column] ?? column.rawValue, .string(value)))
      }
    }
    return rest
  }
}
