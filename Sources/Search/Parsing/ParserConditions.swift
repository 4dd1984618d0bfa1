extension Parser {
  /// Makes what was read a condition of its field; nil if there is no letter or digit in it.
  mutating func condition(
    _ field: Field?, _ words: Words, _ sign: ComparisonSign? = nil, at column: Int
  ) throws(QueryError) -> Query? {
    switch field {
    case nil:
      return term(nil, words)
    case .text(let textField):
      return term(textField, words)
    case .value(let valueField):
      return try value(valueField, words, at: column)
    case .date(let dateField):
      return try filter(at: column) { () throws(QueryError.Fact) in
        .date(dateField, try dateComparison(dateField, words.text, sign))
      }
    case .number(let numberField):
      return try filter(at: column) { () throws(QueryError.Fact) in
        .number(numberField, try numberComparison(numberField, words.text, sign))
      }
    case .has:
      let name = folded(words.text)
      if let feature = Feature(rawValue: name) { return .filter(.has(feature)) }
      return try unknownValue(.has, words, at: column)
    case .state:
      let name = folded(words.text)
      if let state = ClipState(rawValue: name) { return .filter(.state(state)) }
      return try unknownValue(.state, words, at: column)
    }
  }

  private mutating func term(_ field: TextField?, _ words: Words) -> Query? {
    guard hasTokens(words.text) else { return nil }
    let isUnfinished =
      isTyping && position == scalars.count && (words.isOpen || !words.isQuoted && !words.isPrefix)
    let isPrefix = words.isPrefix || isUnfinished
    let content: Term.Content =
      words.isQuoted
      ? .phrase(words.text, isPrefix: isPrefix) : .word(words.text, isPrefix: isPrefix)
    let term = Term(field: field, content)
    if isUnfinished { unfinished = term }
    return .text(term)
  }

  private mutating func value(
    _ field: ValueField, _ words: Words, at column: Int
  ) throws(QueryError) -> Query? {
    guard let known = field.knownValues else {
      guard hasTokens(words.text) else {
        throw error(.nothingToSearch(words.text), at: column)
      }
      let stars = words.isPrefix && !words.isOpen ? "*" : ""
      return .filter(.value(field, words.text + stars))
    }
    let name = folded(words.text)
    if known.contains(name) { return .filter(.value(field, name)) }
    return try unknownValue(.value(field), words, at: column)
  }

  private mutating func unknownValue(
    _ field: Field, _ words: Words, at column: Int
  ) throws(QueryError) -> Query? {
    let known = field.knownValues ?? []
    let name = folded(words.text)
    if isTyping, position == scalars.count, known.contains(where: { $0.hasPrefix(name) }) {
      pending = string(scalars[column...])
      return nil
    }
    let near = nearest(to: name, among: known)
    throw error(.unknownValue(field, words.text, near: near), at: column)
  }

  private mutating func filter(
    at column: Int, _ make: () throws(QueryError.Fact) -> Filter
  ) throws(QueryError) -> Query? {
    do {
      return .filter(try make())
    } catch {
      try leaveOut(from: column, error)
      return nil
    }
  }

  /// Reads `near(words, distance)`, of which the distance may be missing.
  mutating func near(in field: Field?) throws(QueryError) -> Query? {
    let start = position
    position += 5
    var items: [String] = []
    var distance = 10
    reading: while true {
      skipBlanks()
      switch scalar(at: position) {
      case nil:
        guard isTyping else { throw error(.unclosedParenthesis, at: start + 4) }
        break reading
      case ")":
        position += 1
        break reading
      case "(":
        throw error(.nearNeedsWords, at: position)
      case ",":
        position += 1
        distance = try nearDistance()
      case let next? where next.isQuote:
        items.append(try quoted().text)
      default:
        let wordStart = position
        while let next = scalar(at: position), next != ",", !next.endsWord { position += 1 }
        items.append(string(scalars[wordStart..<position]))
      }
    }
    items.removeAll { !hasTokens($0) }
    guard items.count > 1 else {
      try leaveOut(from: start, .nearNeedsWords)
      return nil
    }
    let content = Term.Content.near(items, distance: distance)
    if case .text(let textField) = field { return .text(Term(field: textField, content)) }
    return .text(Term(content))
  }

  private mutating func nearDistance() throws(QueryError) -> Int {
    skipBlanks()
    let start = position
    while let next = scalar(at: position), next != ")" { position += 1 }
    let digits = folded(string(scalars[start..<position]))
    let trimmed = digits.split(separator: " ").joined(separator: " ")
    if trimmed.isEmpty, isTyping, position == scalars.count { return 10 }
    guard let distance = number(trimmed, limit: 1_000) else {
      throw error(.nearDistance(trimmed), at: start)
    }
    return distance
  }
}
