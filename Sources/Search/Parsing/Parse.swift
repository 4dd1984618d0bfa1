/// A parsed query, and what of it is still being typed.
public struct ParsedQuery: Hashable, Sendable {
  /// The whole query; an unfinished word stands in it as a prefix.
  public var query: Query
  /// The query without the unfinished word.
  public var finished: Query
  /// The word being typed, as a prefix; nil if nothing is, or if it stands inside an alternative.
  public var unfinished: Term?
  /// The end of the text that means nothing yet, such as `kind:vi` or `OR`, and is left out.
  public var pending: String?

  /// Makes a parsed query.
  public init(query: Query, finished: Query, unfinished: Term? = nil, pending: String? = nil) {
    self.query = query
    self.finished = finished
    self.unfinished = unfinished
    self.pending = pending
  }
}

/// Parses a query in full; throws what is wrong with it and where.
public func parse(_ text: String) throws(QueryError) -> Query {
  try parse(text, typing: false).query
}

/// Parses a query; while typing, the last word is a prefix, open quotes and parentheses count as
/// closed, and a last condition that is not complete yet is left out as pending.
public func parse(_ text: String, typing: Bool) throws(QueryError) -> ParsedQuery {
  var parser = Parser(text, isTyping: typing)
  return try parser.parse()
}
