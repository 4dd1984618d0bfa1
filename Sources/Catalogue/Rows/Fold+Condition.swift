import Clips

extension Fold {
  /// The condition that leaves only the shown row of the group.
  var condition: RowCondition {
    .joined(
      [group.condition.negated, RowCondition(sql: "c.id = ?", values: [.text(shown)])], by: "OR")
  }
}

extension RowGroup {
  /// The condition that a clip belongs to the group.
  var condition: RowCondition {
    switch self {
    case .day(let first):
      RowCondition(
        sql: "(c.filed >= ? AND c.filed < ? AND c.published IS NOT NULL)",
        values: [.integer(first), .integer(first &+ RowGroup.secondsOfDay)])
    case .undated: RowCondition(sql: "c.published IS NULL")
    case .source(let name): RowCondition(sql: "c.source = ?", values: [.text(name)])
    case .country(let name):
      RowCondition(sql: "IFNULL(c.country, '') = ?", values: [.text(name)])
    case .story(let name):
      RowCondition(
        sql: "IFNULL(\(GroupedOrder.Grouping.story.expression), '') = ?",
        values: [.text(name)])
    }
  }
}
