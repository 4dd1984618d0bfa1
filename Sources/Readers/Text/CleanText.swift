/// Text without controls: C0 but LF and TAB, C1, escape sequences and bidirectional overrides are
/// taken out; CR, CRLF, form feeds and NEL become LF. Otherwise untouched.
func cleanText(_ text: String) -> String {
  var text = text
  return text.withUTF8 { utf8 in
    guard let first = firstUnclean(utf8) else { return nil }
    var cleaner = TextCleaner(utf8)
    return cleaner.run(from: first)
  } ?? text
}

/// A line: clean, trimmed, white space squeezed to one blank; nil where nothing is left.
func cleanLine(_ text: String?) -> String? {
  guard let text else { return nil }
  let line = squeezed(cleanText(text))
  return line.isEmpty ? nil : line
}

/// A text of several lines: clean, without blank lines at either end; nil where nothing is left.
func cleanBlock(_ text: String?) -> String? {
  guard let text else { return nil }
  let block = trimmed(cleanText(text))
  return block.isEmpty ? nil : String(block)
}

private func firstUnclean(_ utf8: UnsafeBufferPointer<UInt8>) -> Int? {
  var index = firstSpecial(utf8, from: 0)
  while index < utf8.count {
    switch utf8[index] {
    case 0x09, 0x0A: break
    case 0..<0x20, 0x7F: return index
    case 0xC2: if index + 1 < utf8.count, utf8[index + 1] < 0xA0 { return index }
    case 0xE2: if isOverride(utf8, index) { return index }
    default: break
    }
    index += 1
    if index < utf8.count, utf8[index] < 0x80 { index = firstSpecial(utf8, from: index) }
  }
  return nil
}

private func isOverride(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
  guard index + 2 < utf8.count else { return false }
  switch (utf8[index + 1], utf8[index + 2]) {
  case (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9): return true
  default: return false
  }
}

private struct TextCleaner {
  private let utf8: UnsafeBufferPointer<UInt8>
  private var out: [UInt8] = []
  private var index = 0

  /// How far the end of an operating system command is looked for.
  private static let commandReach = 4096

  init(_ utf8: UnsafeBufferPointer<UInt8>) { self.utf8 = utf8 }

  mutating func run(from first: Int) -> String {
    out.reserveCapacity(utf8.count)
    out.append(contentsOf: utf8[..<first])
    index = first
    while index < utf8.count { step() }
    return String(decoding: out, as: UTF8.self)
  }

  private mutating func step() {
    let byte = utf8[index]
    switch byte {
    case 0x09, 0x0A: keep()
    case 0x0D:
      index += 1
      if index >= utf8.count || utf8[index] != 0x0A { out.append(0x0A) }
    case 0x0B, 0x0C:
      index += 1
      out.append(0x0A)
    case 0x1B:
      index += 1
      skipSequence()
    case 0..<0x20, 0x7F: index += 1
    case 0xC2 where index + 1 < utf8.count && utf8[index + 1] < 0xA0:
      let control = utf8[index + 1]
      index += 2
      if control == 0x85 { out.append(0x0A) }
      if control == 0x9B { skipParameters() }
      if control == 0x9D || control == 0x90 { skipCommand() }
    case 0xE2 where isOverride(utf8, index): index += 3
    default: keep()
    }
  }

  private mutating func keep() {
    out.append(utf8[index])
    index += 1
  }

  /// What follows an escape: a control sequence, a command up to its terminator, or one letter.
  private mutating func skipSequence() {
    guard index < utf8.count else { return }
    switch utf8[index] {
    case UInt8(ascii: "["):
      index += 1
      skipParameters()
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "^"), UInt8(ascii: "_"),
      UInt8(ascii: "X"):
      index += 1
      skipCommand()
    case 0x20...0x2F:
      while index < utf8.count, (0x20...0x2F).contains(utf8[index]) { index += 1 }
      if index < utf8.count, (0x30...0x7E).contains(utf8[index]) { index += 1 }
    case 0x30...0x7E: index += 1
    default: break
    }
  }

  private mutating func skipParameters() {
    while index < utf8.count, (0x20...0x3F).contains(utf8[index]) { index += 1 }
    if index < utf8.count, (0x40...0x7E).contains(utf8[index]) { index += 1 }
  }

  /// Up to the terminator in reach; without one nothing more than the introducer goes.
  private mutating func skipCommand() {
    let end = min(utf8.count, index + Self.commandReach)
    for place in index..<end {
      switch utf8[place] {
      case 0x07:
        index = place + 1
        return
      case 0x1B where place + 1 < utf8.count && utf8[place + 1] == UInt8(ascii: "\\"):
        index = place + 2
        return
      case 0x9C where utf8[place - 1] == 0xC2:
        index = place + 1
        return
      case 0x0A: return
      default: continue
      }
    }
  }
}
