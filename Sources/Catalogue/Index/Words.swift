import Search

/// The words of a text as the index holds them.
func words(_ text: String) -> [Substring] {
  if text.utf8.allSatisfy({ $0 < 0x80 }) {
    return folded(text).utf8.split { !isLetterOrDigit($0) }.map(Substring.init)
  }
  return phraseWords(Term(.phrase(text, isPrefix: false))).words
}

/// The words an expression in quotes asks for, and whether its last one may go on.
func phraseWords(_ term: Term) -> (words: [Substring], goesOn: Bool) {
  guard let expression = Term(term.content).matchExpression() else { return ([], false) }
  let goesOn = expression.utf8.last == UInt8(ascii: "*")
  let words = expression.utf8.split { byte in
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "*")
  }
  return (words.map(Substring.init), goesOn)
}
