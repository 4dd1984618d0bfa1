/// Why a query cannot be understood, and where.
public struct QueryError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Fact: Error, Hashable, Sendable {
    case tooLong(limit: Int)
    case tooDeep(limit: Int)
    case unclosedQuote
    case unclosedParenthesis
    case unopenedParenthesis
    case emptyParentheses
    case missingOperand(String)
    case unknownField(String, near: [String])
    case missingValue(Field)
    case blankAroundComparison(Field)
    case unknownValue(Field, String, near: [String])
    case unreadableDate(Field, String)
    case unreadableNumber(Field, String)
    case backwardRange(Field)
    case notComparable(Field)
    case nearNeedsWords
    case nearDistance(String)
    case nothingToSearch(String)
  }

  /// What is wrong.
  public var fact: Fact
  /// Where it is wrong, counted in Unicode scalars of the query from 0.
  public var column: Int
  /// The query as it was given.
  public var query: String

  /// Makes an error for a place in a query.
  public init(_ fact: Fact, column: Int, in query: String) {
    self.fact = fact
    self.column = column
    self.query = query
  }
}
