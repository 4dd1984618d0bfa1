import Search

/// The beginning of a text as it is sorted: folded, without leading signs, 24 scalars at most.
func sortForm(_ text: String) -> String {
  let folded = folded(String(String.UnicodeScalarView(text.unicodeScalars.prefix(64))))
  let scalars = folded.unicodeScalars.drop { scalar in
    scalar.isASCII && !scalar.isLetterOrDigit
  }
  return String(String.UnicodeScalarView(scalars.prefix(24)))
}
