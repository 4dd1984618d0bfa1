/// An expression for the full-text index, and whether many clips hold it.
///
/// The index answers several conditions by moving each of them on with every other. So the frequent
/// ones are kept in a group of their own, which is only asked about what the rare ones hold; a
/// `NOT` of nothing parts the groups, since the index makes one of groups within groups.
struct MatchExpression: Hashable {
  var text: String
  var isCommon: Bool

  /// A word that stands in no clip.
  static let nothing = "\"\(Mark.joint)\""

  static let none = MatchExpression(text: nothing, isCommon: false)
  static let every = MatchExpression(text: "\"\(Mark.every)\"", isCommon: true)

  /// What holds where all of them hold; every clip for none of them.
  static func all(_ parts: [MatchExpression]) -> MatchExpression {
    let rare = parts.filter { !$0.isCommon }
    let common = parts.filter(\.isCommon)
    if rare.isEmpty || common.isEmpty { return together(parts) }
    return MatchExpression(
      text: "(\(together(rare).closed) AND \(together(common).closed))", isCommon: false)
  }

  /// What holds where one of them holds; nothing for none of them.
  static func any(_ parts: [MatchExpression]) -> MatchExpression {
    if parts.count <= 1 { return parts.first ?? .none }
    return MatchExpression(
      text: "(\(parts.map(\.text).joined(separator: " OR ")))",
      isCommon: parts.contains(where: \.isCommon))
  }

  /// What holds where this holds and none of the others.
  func but(_ others: [MatchExpression]) -> MatchExpression {
    guard !others.isEmpty else { return self }
    let texts = others.map(\.text).joined(separator: " OR ")
    return MatchExpression(text: "(\(text) NOT (\(texts)))", isCommon: isCommon)
  }

  private static func together(_ parts: [MatchExpression]) -> MatchExpression {
    if parts.count <= 1 { return parts.first ?? .every }
    return MatchExpression(
      text: "(\(parts.map(\.text).joined(separator: " AND ")))",
      isCommon: parts.allSatisfy(\.isCommon))
  }

  private var closed: String {
    text.hasPrefix("(") ? "(\(text) NOT \(Self.nothing))" : text
  }
}
