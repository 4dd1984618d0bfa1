import CUTF8Proc

/// N of FORMATS section 1: NFKC, lower case, white space squeezed and trimmed.
func foldedKey(_ text: String) -> String {
  var text = text
  return text.withUTF8 { utf8 in isASCII(utf8) ? foldedASCII(utf8) : nil }
    ?? squeezed(compatible(text).lowercased())
}

private func foldedASCII(_ utf8: UnsafeBufferPointer<UInt8>) -> String {
  String(unsafeUninitializedCapacity: utf8.count) { out in
    var count = 0
    var isGap = false
    for byte in utf8 {
      switch byte {
      case 0x09...0x0D, 0x20: isGap = true
      default:
        if isGap, count > 0 {
          out[count] = 0x20
          count += 1
        }
        isGap = false
        out[count] = byte &- 0x41 < 26 ? byte | 0x20 : byte
        count += 1
      }
    }
    return count
  }
}

/// A key for looking words up in tables: lower case without accents, marks and compatibility forms.
func wordKey(_ text: some StringProtocol) -> String {
  if isASCII(text) { return text.lowercased() }
  let options =
    UTF8PROC_DECOMPOSE.rawValue | UTF8PROC_COMPAT.rawValue | UTF8PROC_CASEFOLD.rawValue
    | UTF8PROC_STRIPMARK.rawValue | UTF8PROC_IGNORE.rawValue
  return mapped(String(text), options) ?? text.lowercased()
}

private func compatible(_ text: String) -> String {
  mapped(text, UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue | UTF8PROC_COMPAT.rawValue)
    ?? text
}

private func mapped(_ text: String, _ options: UInt32) -> String? {
  var text = text
  return text.withUTF8 { utf8 -> String? in
    var result: UnsafeMutablePointer<utf8proc_uint8_t>?
    let count = utf8proc_map(
      utf8.baseAddress, utf8.count, &result, utf8proc_option_t(rawValue: options))
    guard count >= 0, let result else { return nil }
    defer { result.deallocate() }
    return String(decoding: UnsafeBufferPointer(start: result, count: count), as: UTF8.self)
  }
}
