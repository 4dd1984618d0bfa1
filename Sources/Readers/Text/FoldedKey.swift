import CUTF8Proc

/// N of FORMATS section 1: NFKC, lower case, white space squeezed and trimmed.
func foldedKey(_ text: String) -> String {
  let lower = isASCII(text) ? text.lowercased() : compatible(text).lowercased()
  return squeezed(lower)
}

/// A key for looking words up in tables: lower case without accents, marks and compatibility forms.
func wordKey(_ text: some StringProtocol) -> String {
  if isASCII(text) { return text.lowercased() }
  let options =
    UTF8PROC_DECOMPOSE.rawValue | UTF8PROC_COMPAT.rawValue | UTF8PROC_CASEFOLD.rawValue
    | UTF8PROC_STRIPMARK.rawValue | UTF8PROC_IGNORE.rawValue
  return mapped(String(text), options) ?? text.lowercased()
}

func isASCII(_ text: some StringProtocol) -> Bool { text.utf8.allSatisfy { $0 < 0x80 } }

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
