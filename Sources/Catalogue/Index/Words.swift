import Search

/// The words of a text as the index holds them.
func words(_ text: String) -> [Substring] {
  if text.utf8.allSatisfy({ $0 < 0x80 }) {
    return folded(text).split { !$0.isASCIIWordCharacter }
  }
  return phraseWords(Term(.phrase(text, isPrefix: false))).words
}

/// The words an expression in quotes asks for, and whether its last one may go on.
func phraseWords(_ term: Term) -> (words: [Substring], goesOn: Bool) {
  guard let expression = Term(term.content).matchExpression() else { return ([], false) }
  let goesOn = expression.utf8.last == UInt8(ascii: "*")
  return (expression.split { $0 == "\"" || $0 == " " || $0 == "*" }, goesOn)
}

extension Character {
  fileprivate var isASCIIWordCharacter: Bool {
    unicodeScalars.first?.isLetterOrDigit ?? false
  }
}
