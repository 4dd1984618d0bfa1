/// The text with the decimal digits of every script as ASCII digits, and whether any was folded.
func foldedDigits(_ text: String) -> (text: String, isFolded: Bool) {
  if isASCII(text) { return (text, false) }
  var out = String.UnicodeScalarView()
  var isFolded = false
  for scalar in text.unicodeScalars {
    if scalar.value >= 0x80, let digit = decimalDigit(scalar) {
      out.append(Unicode.Scalar(UInt8(ascii: "0") + digit))
      isFolded = true
    } else {
      out.append(scalar)
    }
  }
  return (isFolded ? String(out) : text, isFolded)
}

/// The value of a decimal digit of any script.
func decimalDigit(_ scalar: Unicode.Scalar) -> UInt8? {
  if scalar.value < 0x80 {
    return (0x30...0x39).contains(scalar.value) ? UInt8(scalar.value - 0x30) : nil
  }
  let properties = scalar.properties
  guard properties.generalCategory == .decimalNumber, let value = properties.numericValue else {
    return nil
  }
  return UInt8(exactly: value)
}
