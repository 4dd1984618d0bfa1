import Canvas

/// An address that can go into an escape sequence: printable ASCII, other bytes percent-encoded;
/// nil for one that is too long or has no scheme we let through.
func cleanAddress(_ text: String) -> String? {
  let digits = Array("0123456789ABCDEF".unicodeScalars)
  var clean = ""
  for byte in text.utf8 {
    if byte > 0x20 && byte < 0x7F {
      clean.unicodeScalars.append(Unicode.Scalar(byte))
    } else if byte >= 0x80 {
      clean += "%"
      clean.unicodeScalars.append(digits[Int(byte >> 4)])
      clean.unicodeScalars.append(digits[Int(byte & 15)])
    } else {
      return nil
    }
    if clean.utf8.count > 2_000 { return nil }
  }
  let schemes = ["http://", "https://", "ftp://", "file://", "mailto:"]
  return schemes.contains { clean.lowercased().hasPrefix($0) } ? clean : nil
}

/// Base64 with padding (RFC 4648 section 4).
func base64(_ bytes: some Collection<UInt8>) -> String {
  let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count / 3 * 4 + 4)
  var group = 0
  var held = 0
  for byte in bytes {
    group = group << 8 | Int(byte)
    held += 1
    if held == 3 {
      for shift in [18, 12, 6, 0] { text.append(letters[group >> shift & 63]) }
      group = 0
      held = 0
    }
  }
  if held > 0 {
    group <<= 8 * (3 - held)
    for place in 0..<4 {
      text.append(place <= held ? letters[group >> (18 - 6 * place) & 63] : 0x3D)
    }
  }
  return String(decoding: text, as: UTF8.self)
}

/// The sequences that put text on the clipboard of the machine the user sits at.
///
/// tmux and screen hand on only what is wrapped for them; tmux also takes the plain form.
func copySequence(_ text: String, term: String, isInTmux: Bool) -> String {
  let plain = "\u{1B}]52;c;" + base64(Array(text.utf8)) + "\u{07}"
  if isInTmux { return plain + "\u{1B}Ptmux;\u{1B}" + plain + "\u{1B}\\" }
  if term.hasPrefix("screen") { return "\u{1B}P" + plain + "\u{1B}\\" }
  return plain
}

/// The sequence that shows a row's linked cells again as one link; the cursor stays.
func linkSequence(
  row: Int, column: Int, cells: [Cell], address: String, paint: (Style) -> Paint
) -> String {
  var text = "\u{1B}7\u{1B}[\(row + 1);\(column + 1)H\u{1B}]8;;\(address)\u{1B}\\"
  var last: Paint?
  for cell in cells {
    let paint = paint(cell.style)
    if paint != last { text += paint.sgr }
    last = paint
    text += cell.text
  }
  return text + "\u{1B}]8;;\u{1B}\\\u{1B}[0m\u{1B}8"
}

/// The sequence that names the window; controls are left out.
func titleSequence(_ title: String) -> String {
  let clean = clusters(of: title).prefix(200).map(\.text).joined()
  return "\u{1B}]2;\(clean)\u{1B}\\"
}
