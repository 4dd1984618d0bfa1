import Clips

/// The values of one row by column; what nobody takes is left over.
struct TableRow {
  /// One cell with the heading above it.
  struct Cell {
    var value: String
    var heading: String
  }

  private var values: [TableColumn: [Cell]] = [:]
  private var unknown: [JSONObject.Member] = []
  /// What was put right in the row.
  private(set) var notes: [Note] = []

  init(_ row: TableRows.Row, dialect: TableDialect) {
    let alignment = RowAlignment(row.fields, dialect)
    if let broken = alignment.broken {
      let heading = dialect.headings[broken]
      notes.append(Note(.termsMisread, field: heading, "a delimiter without quotes"))
    }
    for (index, field) in alignment.fields.enumerated() {
      let value = TableText.plain(field).trimmed
      guard !value.isEmpty else { continue }
      let heading = index < dialect.headings.count ? dialect.headings[index] : ""
      if index < dialect.columns.count, let column = dialect.columns[index] {
        values[column, default: []].append(Cell(value: value, heading: heading))
      } else {
        unknown.append(.init(heading.isEmpty ? "column \(index + 1)" : heading, .string(value)))
      }
    }
  }

  /// Takes the first value of the column.
  mutating func take(_ column: TableColumn) -> String? { takeCell(column)?.value }

  /// Takes the first value of the column with its heading.
  mutating func takeCell(_ column: TableColumn) -> Cell? {
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
    values[column, default: []].insert(Cell(value: value, heading: column.rawValue), at: 0)
  }

  /// Everything that was not taken.
  var rest: JSONObject {
    var rest = JSONObject(unknown)
    for column in TableColumn.allCases {
      for cell in values[column] ?? [] {
        rest.members.append(
          .init(cell.heading.isEmpty ? column.rawValue : cell.heading, .string(cell.value)))
      }
    }
    return rest
  }
}
