/// Cuts a line into sentences: behind an end sign and a blank, but not behind an abbreviation.
func sentences(of line: Substring) -> [Substring] {
  var sentences: [Substring] = []
  let scalars = line.unicodeScalars
  var start = line.startIndex
  var index = line.startIndex
  var word = 0
  while index < line.endIndex {
    let scalar = scalars[index]
    let next = scalars.index(after: index)
    if isSentenceEnd(scalar), next == line.endIndex || isBlankOrClose(scalars[next]),
      scalar != "." || word != 1
    {
      var end = next
      while end < line.endIndex, closes(scalars[end]) { end = scalars.index(after: end) }
      let sentence = line[start..<end].stripped
      if !sentence.isEmpty { sentences.append(sentence) }
      start = end
      index = end
      word = 0
      continue
    }
    word = scalar.properties.isAlphabetic ? word + 1 : 0
    index = next
  }
  let rest = line[start...].stripped
  if !rest.isEmpty { sentences.append(rest) }
  return sentences
}

private func isSentenceEnd(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case ".", "!", "?", ";", "؟", "。", "؛", "۔", "•": true
  default: false
  }
}

private func closes(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case ")", "]", "\"", "”", "’", "»", ".", "!", "+", "*": true
  default: false
  }
}

private func isBlankOrClose(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.isWhitespace || closes(scalar)
}
