import Search

/// The beginning of a text as it is sorted: folded, without leading signs, 24 scalars at most.
func sortForm(_ text: String) -> String {
  let head = text.utf8.prefix(64)
  if head.allSatisfy({ $0 < 0x80 }) {
    let folded = folded(String(decoding: head, as: UTF8.self))
    let form = folded.utf8.drop { !isLetterOrDigit($0) }.prefix(24)
    return String(decoding: form, as: UTF8.self)
  }
  let folded = folded(String(String.UnicodeScalarView(text.unicodeScalars.prefix(64))))
  let scalars = folded.unicodeScalars.drop { scalar in
    scalar.isASCII && !scalar.isLetterOrDigit
  }
  return String(String.UnicodeScalarView(scalars.prefix(24)))
}
