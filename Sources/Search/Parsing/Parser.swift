/// Reads a query from left to right, each scalar a bounded number of times.
struct Parser {
  static let longest = 10_000
  static let deepest = 24

  let text: String
  let scalars: [Unicode.Scalar]
  let isTyping: Bool
  var position = 0
  var depth = 0
  var unfinished: Term?
  var pending: String?

  init(_ text: String, isTyping: Bool) {
    self.text = text
    self.isTyping = isTyping
    scalars = Array(text.unicodeScalars.prefix(Self.longest + 1))
  }

  mutating func parse() throws(QueryError) -> ParsedQuery {
    guard scalars.count <= Self.longest else {
      throw error(.tooLong(limit: Self.longest), at: Self.longest)
    }
    let query = try alternatives(in: nil) ?? .everything
    if position < scalars.count {
      throw error(.unopenedParenthesis, at: position)
    }
    if query.isEverything, pending == nil, let start = scalars.firstIndex(where: { !$0.isBlank }) {
      throw error(.nothingToSearch(trimmed()), at: start)
    }
    return split(query)
  }

  func error(_ fact: QueryError.Fact, at column: Int) -> QueryError {
    QueryError(fact, column: column, in: text)
  }

  private func trimmed() -> String {
    let words = scalars.prefix(40).split(whereSeparator: \.isBlank)
    return words.map { string($0) }.joined(separator: " ")
  }

  private func split(_ query: Query) -> ParsedQuery {
    guard let term = unfinished else {
      return ParsedQuery(query: query, finished: query, unfinished: nil, pending: pending)
    }
    if query == .text(term) {
      return ParsedQuery(
        query: query, finished: .everything, unfinished: term, pending: pending)
    }
    if case .all(let parts) = query, parts.last == .text(term) {
      return ParsedQuery(
        query: query, finished: .joined(all: Array(parts.dropLast())), unfinished: term,
        pending: pending)
    }
    return ParsedQuery(query: query, finished: query, unfinished: nil, pending: pending)
  }
}

extension Parser {
  mutating func alternatives(in field: Field?) throws(QueryError) -> Query? {
    var parts: [Query] = []
    var wantsOperand: Int?
    while true {
      let start = position
      if let part = try conjunction(in: field) { parts.append(part) }
      if let column = wantsOperand, !hasContent(from: start, to: position) {
        try leaveOut(from: column, .missingOperand("OR"))
        break
      }
      guard let column = consumeOperator("OR") else { break }
      if !hasContent(from: start, to: column) {
        throw error(.missingOperand("OR"), at: column)
      }
      wantsOperand = column
    }
    return parts.isEmpty ? nil : .joined(any: parts)
  }

  private mutating func conjunction(in field: Field?) throws(QueryError) -> Query? {
    var parts: [Query] = []
    var hasOperand = false
    while true {
      skipBlanks()
      guard position < scalars.count, scalars[position] != ")", !isOperator("OR") else { break }
      if hasOperand, let column = consumeOperator("AND") {
        skipBlanks()
        guard position < scalars.count, scalars[position] != ")", !isOperator("OR") else {
          parts.append(literal(column..<column + 3, in: field))
          break
        }
      }
      hasOperand = true
      if let part = try operand(in: field) { parts.append(part) }
    }
    return parts.isEmpty ? nil : .joined(all: parts)
  }

  private mutating func operand(in field: Field?) throws(QueryError) -> Query? {
    if let column = consumeOperator("NOT") {
      skipBlanks()
      guard position < scalars.count, scalars[position] != ")", !isOperator("OR") else {
        return literal(column..<column + 3, in: field)
      }
      return try negated(in: field)
    }
    if scalars[position] == "-", let next = scalar(at: position + 1), !next.isBlank, next != "-",
      next != ")"
    {
      position += 1
      return try negated(in: field)
    }
    return try atom(in: field)
  }

  private mutating func negated(in field: Field?) throws(QueryError) -> Query? {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw error(.tooDeep(limit: Self.deepest), at: position) }
    let part = scalars[position] == "-" ? try operand(in: field) : try atom(in: field)
    if unfinished != nil, position == scalars.count {
      unfinished = nil
      return part?.withoutPrefixes.negated
    }
    return part?.negated
  }

  private mutating func atom(in field: Field?) throws(QueryError) -> Query? {
    switch scalars[position] {
    case "(":
      return try group(in: field)
    case let quote where quote.isQuote:
      let start = position
      return try condition(field, try quoted(), at: start)
    default:
      return try wordOrField(in: field)
    }
  }

  mutating func group(in field: Field?) throws(QueryError) -> Query? {
    let start = position
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw error(.tooDeep(limit: Self.deepest), at: start) }
    position += 1
    let query = try alternatives(in: field)
    guard position < scalars.count else {
      guard isTyping else { throw error(.unclosedParenthesis, at: start) }
      return query
    }
    if !hasContent(from: start + 1, to: position) { throw error(.emptyParentheses, at: start) }
    position += 1
    return query
  }
}
