/// What can be put in place of the word at the cursor.
public struct Completion: Hashable, Sendable {
  /// The Unicode scalars of the query to replace.
  public var replaced: Range<Int>
  /// What to put there: a field with its colon, or a value, in quotes where it needs them.
  public var text: String
  /// One line about it; empty for values that occur.
  public var summary: String

  /// Makes a completion.
  public init(replaced: Range<Int>, text: String, summary: String) {
    self.replaced = replaced
    self.text = text
    self.summary = summary
  }
}

/// The fields and values that can stand at a cursor, counted in Unicode scalars. Values that
/// occur in the catalogue are asked for by field and the beginning of the value, and are offered
/// in the order they come.
public func complete(
  _ text: String, cursor: Int, occurring: (Field, String) -> [String] = { _, _ in [] }
) -> [Completion] {
  let scalars = Array(text.unicodeScalars.prefix(Parser.longest))
  let cursor = min(max(0, cursor), scalars.count)
  let start = wordStart(in: scalars, before: cursor)
  var typed = scalars[start..<cursor]
  while typed.first == "-" { typed = typed.dropFirst() }
  guard let colon = typed.firstIndex(of: ":") else {
    return fields(beginning: string(typed), replacing: typed.startIndex..<cursor)
  }
  guard let field = Field(named: string(typed[..<colon])) else { return [] }
  var value = typed[(colon + 1)...]
  let replaced = value.startIndex..<cursor
  if value.first?.isQuote == true { value = value.dropFirst() }
  let beginning = folded(string(value))
  let known = (field.knownValues ?? []) + suggestedValues(of: field)
  let offered = known.isEmpty ? occurring(field, string(value)) : known
  return offered.filter { folded($0).hasPrefix(beginning) }.map { name in
    let isPlain = name.unicodeScalars.allSatisfy { !$0.endsWord } && !name.isEmpty
    return Completion(replaced: replaced, text: isPlain ? name : inQuotes(name), summary: "")
  }
}

private func fields(beginning name: String, replacing range: Range<Int>) -> [Completion] {
  let beginning = folded(name)
  return Field.all.filter { $0.name.hasPrefix(beginning) }.map {
    Completion(replaced: range, text: $0.name + ":", summary: $0.summary)
  }
}

private func suggestedValues(of field: Field) -> [String] {
  switch field {
  case .date(let date):
    date.looksAhead
      ? ["today", "tomorrow", "24h", "7d", "30d"] : ["today", "yesterday", "24h", "7d", "30d"]
  case .number(.duration): ["..30s", "30s..1m", "1m..3m", "3m..10m", "10m.."]
  case .number(.urgency): ["1", "2", "3", "1..3"]
  case .text, .value, .has, .state: []
  }
}

/// The start of the word before the cursor; a quoted value belongs to its field's word.
private func wordStart(in scalars: [Unicode.Scalar], before cursor: Int) -> Int {
  var start = 0
  var isQuoted = false
  for index in 0..<cursor {
    let scalar = scalars[index]
    if scalar.isQuote {
      if !isQuoted, index > start, scalars[index - 1] != ":" { start = index }
      isQuoted.toggle()
    } else if !isQuoted, scalar.endsWord {
      start = index + 1
    }
  }
  return start
}

private func string(_ slice: ArraySlice<Unicode.Scalar>) -> String {
  String(String.UnicodeScalarView(slice))
}
