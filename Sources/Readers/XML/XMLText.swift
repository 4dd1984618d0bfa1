/// White space of XML text.
enum XMLText {
  /// Space, tab and line ends.
  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// The bytes without white space around them.
  static func trimmed<Bytes: BidirectionalCollection<UInt8>>(_ bytes: Bytes) -> Bytes.SubSequence {
    var rest = bytes[...]
    while let first = rest.first, isBlank(first) { rest.removeFirst() }
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return rest
  }

  /// The text without white space around it.
  static func trimmed(_ text: String) -> String {
    guard let first = text.utf8.first, let last = text.utf8.last else { return text }
    guard isBlank(first) || isBlank(last) else { return text }
    return String(decoding: trimmed(text.utf8), as: UTF8.self)
  }

  /// The text in one line: each run of white space is one blank, none is left around it.
  static func squeezed(_ bytes: ArraySlice<UInt8>) -> String {
    let inner = trimmed(bytes)
    var isSqueezed = true
    var wasBlank = false
    for byte in inner {
      let isBlank = isBlank(byte)
      if isBlank && (wasBlank || byte != 0x20) {
        isSqueezed = false
        break
      }
      wasBlank = isBlank
    }
    guard !isSqueezed else { return String(decoding: inner, as: UTF8.self) }
    var text: [UInt8] = []
    text.reserveCapacity(inner.count)
    wasBlank = false
    for byte in inner {
      let isBlank = isBlank(byte)
      if !isBlank {
        text.append(byte)
      } else if !wasBlank {
        text.append(0x20)
      }
      wasBlank = isBlank
    }
    return String(decoding: text, as: UTF8.self)
  }
}
