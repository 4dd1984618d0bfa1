/// White space squeezed to one blank and trimmed; lines are joined.
func squeezed(_ text: String) -> String {
  if isSqueezed(text) { return text }
  var out = String.UnicodeScalarView()
  var isGap = false
  for scalar in text.unicodeScalars {
    if isBlank(scalar) {
      isGap = true
      continue
    }
    if isGap, !out.isEmpty { out.append(" ") }
    isGap = false
    out.append(scalar)
  }
  return String(out)
}

/// Without white space at either end.
func trimmed(_ text: some StringProtocol) -> Substring {
  let scalars = text.unicodeScalars
  guard let first = scalars.firstIndex(where: { !isBlank($0) }),
    let last = scalars.lastIndex(where: { !isBlank($0) })
  else { return "" }
  return Substring(text[first..<scalars.index(after: last)])
}

/// True for white space of any script, and for what shows as nothing at the edge of a line.
func isBlank(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F,
    0x3000, 0xFEFF:
    true
  default: false
  }
}

private func isSqueezed(_ text: String) -> Bool {
  var previous: UInt8 = 0x20
  for byte in text.utf8 {
    if byte >= 0x80 || byte < 0x20 || (byte == 0x20 && previous == 0x20) { return false }
    previous = byte
  }
  return previous != 0x20 || text.isEmpty
}

/// The lines of a text, parted at LF; clean text has no other line ends.
func lines(of text: Substring) -> [Substring] {
  text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { Substring($0) }
}

/// The lines of a text, parted at LF; clean text has no other line ends.
func lines(of text: String) -> [Substring] { lines(of: text[...]) }
