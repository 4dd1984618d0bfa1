/// A stretch of words as stretches are compared: folded, blanks squeezed, edge signs dropped.
public func foldedStretch(_ words: String) -> String {
  var folded = String.UnicodeScalarView()
  var isBlank = false
  for value in NormalForm(words).scalars {
    guard let scalar = Unicode.Scalar(value) else { continue }
    if scalar == " " || scalar == "\n" {
      isBlank = true
    } else if !folded.isEmpty || !isEdge(scalar) {
      if isBlank, !folded.isEmpty { folded.append(" ") }
      isBlank = false
      folded.append(scalar)
    }
  }
  while let last = folded.last, isEdge(last) { folded.removeLast() }
  return String(folded)
}

private func isEdge(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case " ", ".", ",", ";", ":", "/", "|", "-", "\"", "'", "(", ")", "[", "]", "*", "\u{2022}":
    true
  default: false
  }
}
