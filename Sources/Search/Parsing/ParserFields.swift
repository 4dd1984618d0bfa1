/// A word or phrase as it was read.
struct Words {
  var text: String
  var isPrefix: Bool
  var isQuoted = false
  var isOpen = false
}

private let addressSchemes: Set<String> = [
  "data", "doi", "file", "ftp", "ftps", "http", "https", "mailto", "rtmp", "rtsp", "sip", "srt",
  "tag", "tel", "urn",
]

private let shortStates: [String: ClipState] = [
  "killed": .killed, "embargoed": .embargoed, "expired": .expired,
]

extension Parser {
  mutating func wordOrField(in field: Field?) throws(QueryError) -> Query? {
    let start = position
    switch try fieldHead() {
    case .state(let state, let end):
      position = end
      return .filter(.state(state))
    case .field(let named, let sign, let valueStart):
      position = valueStart
      return try fieldValue(named, sign, from: start)
    case nil:
      break
    }
    let end = endOfWord(from: start)
    let word = scalars[start..<end]
    if scalar(at: end) == "(", isNear(word) { return try near(in: field) }
    if field == nil, ["AND", "OR", "NOT"].contains(string(word)) {
      position = end
      return literal(start..<end, in: nil)
    }
    try refuseSpacedComparison(word, end: end)
    return try condition(field, bareWord(), at: start)
  }

  private enum FieldHead {
    case field(Field, ComparisonSign?, valueStart: Int)
    case state(ClipState, end: Int)
  }

  /// Recognises `name:` and `name<` here; nil where that is only text.
  private func fieldHead() throws(QueryError) -> FieldHead? {
    var end = position
    while let letter = scalar(at: end), letter.isASCII, letter.properties.isAlphabetic { end += 1 }
    guard end > position, end - position <= 20, let separator = scalar(at: end) else { return nil }
    let name = string(scalars[position..<end])
    if separator == ":" {
      if let field = Field(named: name) { return .field(field, nil, valueStart: end + 1) }
      let next = scalar(at: end + 1)
      if next == nil || next?.isBlank == true || next == ")" {
        return shortStates[name].map { .state($0, end: end + 1) }
      }
      if isOnlyStars(from: end + 1) { return nil }
      if next == "/" && scalar(at: end + 2) == "/" || addressSchemes.contains(name.lowercased()) {
        return nil
      }
      throw error(.unknownField(name, near: fieldsNear(name)), at: position)
    }
    guard let sign = ComparisonSign(at: end, in: scalars) else { return nil }
    guard let field = Field(named: name) else {
      let near = fieldsNear(name).filter { Field(named: $0)?.isComparable == true }
      guard !near.isEmpty, sign != .equal else { return nil }
      throw error(.unknownField(name, near: near), at: position)
    }
    guard field.isComparable else { throw error(.notComparable(field), at: end) }
    return .field(field, sign, valueStart: end + sign.length)
  }

  private func isOnlyStars(from start: Int) -> Bool {
    scalars[start..<endOfWord(from: start)].allSatisfy { $0 == "*" } && !isFieldGroup(at: start)
  }

  private func isFieldGroup(at start: Int) -> Bool {
    scalar(at: start).map { $0 == "(" || $0.isQuote } ?? false
  }

  private func fieldsNear(_ name: String) -> [String] {
    if ClipState(rawValue: name.lowercased()) != nil { return ["is"] }
    return nearest(to: name.lowercased(), among: Field.all.map(\.name))
  }

  private mutating func fieldValue(
    _ field: Field, _ sign: ComparisonSign?, from start: Int
  ) throws(QueryError) -> Query? {
    let valueStart = position
    guard let first = scalar(at: valueStart), !first.isBlank, first != ")" else {
      try leaveOut(from: start, .missingValue(field))
      return nil
    }
    if first == "(" {
      guard sign == nil else { throw error(.missingValue(field), at: start) }
      return try group(in: field)
    }
    if first.isQuote {
      let query = try condition(field, try quoted(), sign, at: valueStart)
      return try complete(query, from: start, valueStart: valueStart)
    }
    var sign = sign
    if sign == nil, field.isComparable, let leading = ComparisonSign(at: position, in: scalars) {
      sign = leading
      position += leading.length
      guard let next = scalar(at: position), !next.endsWord else {
        try leaveOut(from: start, .missingValue(field))
        return nil
      }
    }
    if case .text = field {
      let end = endOfWord(from: position)
      if scalar(at: end) == "(", isNear(scalars[position..<end]) { return try near(in: field) }
    }
    let query = try condition(field, bareWord(), sign, at: valueStart)
    return try complete(query, from: start, valueStart: valueStart)
  }

  /// A field whose value has nothing to search for is an error, not a condition left out.
  private mutating func complete(
    _ query: Query?, from start: Int, valueStart: Int
  ) throws(QueryError) -> Query? {
    guard query == nil else { return query }
    guard pending != nil else {
      throw error(.nothingToSearch(string(scalars[valueStart..<position])), at: valueStart)
    }
    pending = string(scalars[start...])
    return nil
  }

  /// Reads a word to its end; stars there mark a prefix.
  private mutating func bareWord() -> Words {
    let start = position
    position = endOfWord(from: start)
    var end = position
    while end > start, scalars[end - 1] == "*" { end -= 1 }
    return Words(text: string(scalars[start..<end]), isPrefix: end < position)
  }

  private func isNear(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    word.count == 4 && string(word).lowercased() == "near"
  }

  private func refuseSpacedComparison(
    _ word: ArraySlice<Unicode.Scalar>, end: Int
  ) throws(QueryError) {
    guard scalar(at: end)?.isBlank == true, word.count <= 20,
      let field = Field(named: string(word)), field.isComparable
    else { return }
    var next = end
    while scalar(at: next)?.isBlank == true { next += 1 }
    if ComparisonSign(at: next, in: scalars) != nil {
      throw error(.blankAroundComparison(field), at: next)
    }
  }
}
