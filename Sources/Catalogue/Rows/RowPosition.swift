import Clips
import GRDB

/// A place in an order: the value rows are ordered by, and the key that tells equal ones apart.
struct RowPosition {
  var value: Binding?
  var key: Int64
}

extension RowOrder.Column {
  /// The expression rows are ordered by before their key; nil for the publication order.
  var expression: String? {
    switch self {
    case .published, .rank, .relevance, .country, .story: nil
    case .duration: "IFNULL(c.duration, -1)"
    case .title: "c.titleOrder"
    case .place: "c.placeOrder"
    case .source: "c.source"
    }
  }
}

extension RowPosition {
  /// The place of a row, found again by its id where its key has changed.
  init(_ row: ClipRow, _ column: RowOrder.Column, in db: Database) throws {
    self = try Self.of(id: row.id, column, in: db) ?? RowPosition(value: nil, key: row.key)
  }

  static func of(
    id: String, _ column: RowOrder.Column, in db: Database
  ) throws -> RowPosition? {
    guard let expression = column.expression else {
      return try StoredClip.key(of: id, in: db).map { RowPosition(value: nil, key: $0) }
    }
    return try db.first("SELECT c.key, \(expression) FROM clip c WHERE c.id = ?", [.text(id)]) {
      let value: Binding =
        column == .duration ? .real($0.real(1)) : .text($0.text(1))
      return RowPosition(value: value, key: $0.integer(0))
    }
  }
}
