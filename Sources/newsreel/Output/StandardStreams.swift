import Glibc

/// Writes bytes to a descriptor, all of them; false once nobody reads them any more.
@discardableResult
func writeAll(_ bytes: some Collection<UInt8>, to descriptor: Int32) -> Bool {
  var pending = Array(bytes)[...]
  while !pending.isEmpty {
    let count = pending.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count < 0 {
      if errno == EINTR { continue }
      return false
    }
    pending = pending.dropFirst(count)
  }
  return true
}

/// Writes a line to standard error.
func complain(_ sentence: String) {
  writeAll((harmless(sentence) + "\n").utf8, to: 2)
}

/// Writes a line to standard output.
@discardableResult
func say(_ line: String) -> Bool { writeAll((harmless(line) + "\n").utf8, to: 1) }

/// The text without what a terminal could obey: control characters become blanks, directional
/// controls are dropped; line ends and tabs stay.
func harmless(_ text: String) -> String {
  var clean = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x09, 0x0A: clean.append(scalar)
    case 0..<0x20, 0x7F...0x9F: clean.append(" ")
    case 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: break
    default: clean.append(scalar)
    }
  }
  return String(clean)
}
