extension Parser {
  func scalar(at index: Int) -> Unicode.Scalar? {
    index < scalars.count ? scalars[index] : nil
  }

  func string(_ slice: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: slice)
    return String(view)
  }

  mutating func skipBlanks() {
    while position < scalars.count, scalars[position].isBlank { position += 1 }
  }

  func hasContent(from start: Int, to end: Int) -> Bool {
    start < end && scalars[start..<end].contains { !$0.isBlank }
  }

  func endOfWord(from start: Int) -> Int {
    var end = start
    while end < scalars.count, !scalars[end].endsWord { end += 1 }
    return end
  }

  func isOperator(_ name: String) -> Bool {
    var index = position
    for letter in name.unicodeScalars {
      guard scalar(at: index) == letter else { return false }
      index += 1
    }
    return index == scalars.count || scalars[index].endsWord
  }

  /// Steps over an operator and returns where it stood; nil if another word stands here.
  mutating func consumeOperator(_ name: String) -> Int? {
    guard isOperator(name) else { return nil }
    defer { position += name.unicodeScalars.count }
    return position
  }

  /// Leaves an unfinished end out while typing; otherwise it is an error.
  mutating func leaveOut(from column: Int, _ fact: QueryError.Fact) throws(QueryError) {
    guard isTyping, position == scalars.count else { throw error(fact, at: column) }
    pending = string(scalars[column...])
  }

  /// An operator's name that joins nothing is searched as the word it is.
  func literal(_ range: Range<Int>, in field: Field?) -> Query {
    let content = Term.Content.phrase(string(scalars[range]), isPrefix: false)
    if case .text(let textField) = field { return .text(Term(field: textField, content)) }
    return .text(Term(content))
  }

  /// Reads a phrase in quotes, in which a doubled quote stands for one.
  mutating func quoted() throws(QueryError) -> Words {
    let start = position
    let isPlain = scalars[start] == "\""
    position += 1
    var content: [Unicode.Scalar] = []
    while let next = scalar(at: position) {
      position += 1
      guard isPlain ? next == "\"" : next.isQuote else {
        content.append(next)
        continue
      }
      if isPlain, scalar(at: position) == "\"" {
        content.append(next)
        position += 1
        continue
      }
      let isPrefix = scalar(at: position) == "*"
      while scalar(at: position) == "*" { position += 1 }
      return Words(text: string(content), isPrefix: isPrefix, isQuoted: true)
    }
    guard isTyping else { throw error(.unclosedQuote, at: start) }
    return Words(text: string(content), isPrefix: true, isQuoted: true, isOpen: true)
  }
}

extension Unicode.Scalar {
  var isBlank: Bool { properties.isWhitespace }

  var isQuote: Bool {
    switch self {
    case "\"", "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}": true
    default: false
    }
  }

  var endsWord: Bool {
    self == "(" || self == ")" || isQuote || isBlank
  }
}

extension Query {
  var withoutPrefixes: Query {
    switch self {
    case .all(let parts): .all(parts.map(\.withoutPrefixes))
    case .any(let parts): .any(parts.map(\.withoutPrefixes))
    case .not(let part): .not(part.withoutPrefixes)
    case .filter: self
    case .text(let term):
      switch term.content {
      case .word(let text, _): .text(Term(field: term.field, .word(text, isPrefix: false)))
      case .phrase(let text, _): .text(Term(field: term.field, .phrase(text, isPrefix: false)))
      case .near: self
      }
    }
  }
}
