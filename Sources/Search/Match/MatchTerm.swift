extension Term {
  /// The term as an FTS5 expression for text made by `indexText`; nil if the table has no column
  /// for its field or there is nothing in it to search for.
  public func matchExpression(columns: MatchColumns = .named) -> String? {
    guard let body = matchBody else { return nil }
    guard let field else { return body }
    guard let names = columns.columns[field], !names.isEmpty else { return nil }
    return "{\(names.map(quoted).joined(separator: " "))} : \(body)"
  }

  private var matchBody: String? {
    switch content {
    case .word(let text, let isPrefix), .phrase(let text, let isPrefix):
      return matchPhrase(text, isPrefix: isPrefix)
    case .near(let items, let distance):
      let phrases = items.compactMap { matchPhrase($0, isPrefix: false) }
      guard phrases.count > 1 else { return phrases.first }
      return "NEAR(\(phrases.joined(separator: " ")), \(distance))"
    }
  }
}

/// A word or phrase as an FTS5 string: the tokens the index holds for it, in quotes.
func matchPhrase(_ text: String, isPrefix: Bool) -> String? {
  let scalars = foldedScalars(text)
  var tokens: [UInt32] = []
  var endsInRun = false
  var isSingle = false
  var position = 0
  while position < scalars.count {
    guard isTokenScalar(scalars[position]) else {
      position += 1
      continue
    }
    if !tokens.isEmpty { tokens.append(0x20) }
    let start = position
    endsInRun = isRunScalar(scalars[position])
    if endsInRun {
      position = endOfRun(in: scalars, from: position)
      let isLast = !scalars[position...].contains(where: isTokenScalar)
      appendPairs(of: scalars[start..<position], withLast: !isLast, to: &tokens)
      isSingle = position - start == 1
    } else {
      while position < scalars.count, isTokenScalar(scalars[position]),
        !isRunScalar(scalars[position])
      {
        tokens.append(scalars[position])
        position += 1
      }
    }
  }
  guard !tokens.isEmpty else { return nil }
  let goesOn = endsInRun ? isSingle : isPrefix
  return "\"\(encoded(tokens[...]))\"\(goesOn ? "*" : "")"
}

private func quoted(_ name: String) -> String {
  "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
    + "\""
}
