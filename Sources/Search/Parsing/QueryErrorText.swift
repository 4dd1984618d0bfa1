import CUTF8Proc

extension QueryError: CustomStringConvertible {
  /// What is wrong and what to do next, in one sentence or two.
  public var message: String {
    switch fact {
    case .tooLong(let limit):
      "The query is longer than \(limit) characters; search for fewer words."
    case .tooDeep(let limit):
      "Parentheses are nested more than \(limit) deep; use fewer."
    case .unclosedQuote:
      "This quote is never closed; add a \" at the end of the phrase."
    case .unclosedParenthesis:
      "This parenthesis is never closed; add a )."
    case .unopenedParenthesis:
      "There is no ( for this parenthesis; remove it or put it in quotes."
    case .emptyParentheses:
      "There is nothing in these parentheses; put words into them or remove them."
    case .missingOperand(let name):
      "\(name) needs something on both sides; write \"\(name)\" in quotes to find the word."
    case .unknownField(let name, let near):
      near.isEmpty
        ? "There is no field \(name); put the word in quotes to find it as text."
        : "There is no field \(name); did you mean \(listed(near.map { $0 + ":" }))?"
    case .missingValue(let field):
      "\(field.name): needs a value right after it, without a blank: \(field.summary)."
    case .blankAroundComparison(let field):
      "Write the comparison without blanks: \(field.summary)."
    case .unknownValue(let field, let value, let near):
      "\(field.name): does not know \(value); "
        + (near.isEmpty
          ? "it takes \(listed(field.knownValues ?? []))." : "did you mean \(listed(near))?")
    case .unreadableDate(let field, let value):
      "\(value) is no date for \(field.name); write 2023-01-31, 2023-01, 2d, 12h or today."
    case .unreadableNumber(let field, let value):
      "\(value) is no number for \(field.name): \(field.summary)."
    case .backwardRange(let field):
      "The range of \(field.name) runs backwards; put the smaller end first."
    case .notComparable(let field):
      "\(field.name) cannot be compared with < or >; write \(field.name):VALUE."
    case .nearNeedsWords:
      "near needs at least two words, as in near(red army, 5)."
    case .nearDistance(let value):
      "\(value) is no distance for near; write a number from 0 to 1000."
    case .nothingToSearch(let text):
      "There is nothing to search for in \(text); type letters or digits."
    }
  }

  /// The message, the query and a caret under the place, on three lines.
  public var description: String {
    let scalars = Array(query.unicodeScalars)
    let place = min(max(0, column), scalars.count)
    let start = max(0, place - 60)
    let end = min(scalars.count, place + 30)
    let shown = scalars[start..<end].map(printable)
    let indent = shown.prefix(place - start).reduce(0) { $0 + columns(of: $1) }
    let head = start > 0 ? "…" : ""
    let line = String(String.UnicodeScalarView(shown))
    let blanks = String(repeating: " ", count: indent + (head.isEmpty ? 0 : 1))
    return "\(message)\n\(head)\(line)\(end < scalars.count ? "…" : "")\n\(blanks)^"
  }
}

private func listed(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " or " + last
}

private func printable(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch utf8proc_category(Int32(bitPattern: scalar.value)) {
  case UTF8PROC_CATEGORY_CC, UTF8PROC_CATEGORY_CF, UTF8PROC_CATEGORY_ZL, UTF8PROC_CATEGORY_ZP,
    UTF8PROC_CATEGORY_CN, UTF8PROC_CATEGORY_CO, UTF8PROC_CATEGORY_CS:
    " "
  default:
    scalar
  }
}

private func columns(of scalar: Unicode.Scalar) -> Int {
  max(0, Int(utf8proc_charwidth(Int32(bitPattern: scalar.value))))
}
