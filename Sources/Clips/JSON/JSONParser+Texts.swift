/// Strings and names, with their escapes.
extension JSONParser {
  mutating func string() -> String? {
    index += 1
    let start = index
    while true {
      skipPlain()
      guard index < bytes.count else { break }
      switch bytes[index] {
      case UInt8(ascii: "\""):
        index += 1
        return String(decoding: bytes[start..<(index - 1)], as: UTF8.self)
      case UInt8(ascii: "\\"): return escapedString(from: start)
      default: passSpecial()
      }
    }
    fail(.ended)
    return nil
  }

  private mutating func escapedString(from start: Int) -> String? {
    var text: [UInt8] = []
    text.reserveCapacity(index - start + 128)
    var start = start
    while true {
      skipPlain()
      guard index < bytes.count else { break }
      switch bytes[index] {
      case UInt8(ascii: "\""):
        text.append(contentsOf: bytes[start..<index])
        index += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        text.append(contentsOf: bytes[start..<index])
        index += 1
        guard let scalar = escape() else { return nil }
        if scalar.value < 0x80 {
          text.append(UInt8(scalar.value))
        } else {
          text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
        start = index
      default: passSpecial()
      }
    }
    fail(.ended)
    return nil
  }

  /// Moves on to the next byte that is a quote, a backslash, a control or no ASCII; eight at a time.
  private mutating func skipPlain() {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    let raw = UnsafeRawBufferPointer(bytes)
    while index + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let quote = word ^ (ones &* 0x22)
      let slash = word ^ (ones &* 0x5C)
      let delete = word ^ (ones &* 0x7F)
      let special =
        ((quote &- ones) & ~quote) | ((slash &- ones) & ~slash) | ((delete &- ones) & ~delete)
        | ((word &- ones &* 0x20) & ~word) | word
      if special & tops != 0 { break }
      index += 8
    }
    while index < raw.count {
      switch raw[index] {
      case 0x20, 0x21, 0x23...0x5B, 0x5D...0x7E: index += 1
      default: return
      }
    }
  }

  /// Passes one control or the lead of a character beyond ASCII.
  private mutating func passSpecial() {
    let byte = bytes[index]
    index += 1
    switch byte {
    case 0..<0x20:
      repairs.insert(.controlCharacter)
      mayHoldControls = true
    case 0x7F: mayHoldControls = true
    case 0xC2: if index < bytes.count, bytes[index] < 0xA0 { mayHoldControls = true }
    case 0xE2:
      if index + 1 < bytes.count {
        switch (bytes[index], bytes[index + 1]) {
        case (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9): mayHoldControls = true
        default: break
        }
      }
    default: break
    }
    while index < bytes.count, bytes[index] >= 0x80, bytes[index] < 0xC0 { index += 1 }
  }

  private mutating func escape() -> Unicode.Scalar? {
    guard index < bytes.count else {
      fail(.ended)
      return nil
    }
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"), UInt8(ascii: "b"), UInt8(ascii: "f"):
      mayHoldControls = true
      return byte == UInt8(ascii: "r") ? "\r" : byte == UInt8(ascii: "b") ? "\u{8}" : "\u{c}"
    case UInt8(ascii: "u"):
      let scalar = codePoint()
      if let value = scalar?.value {
        switch value {
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: mayHoldControls = true
        default: break
        }
      }
      return scalar
    default: return needlesslyEscaped(byte)
    }
  }

  /// A backslash before any other character means that character.
  private mutating func needlesslyEscaped(_ lead: UInt8) -> Unicode.Scalar? {
    if lead < 0x20 || lead >= 0x7F { mayHoldControls = true }
    guard lead >= 0x80 else { return Unicode.Scalar(lead) }
    let start = index - 1
    while index < bytes.count, index - start < 4, bytes[index] & 0xC0 == 0x80 { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
  }

  private mutating func codePoint() -> Unicode.Scalar? {
    guard let unit = hexUnit() else { return nil }
    guard (0xD800..<0xDC00).contains(unit) else { return Unicode.Scalar(unit) ?? "\u{FFFD}" }
    guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    else { return "\u{FFFD}" }
    let retreat = index
    index += 2
    guard let low = hexUnit() else { return nil }
    guard (0xDC00..<0xE000).contains(low) else {
      index = retreat
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func hexUnit() -> UInt32? {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard index < bytes.count else {
        fail(.ended)
        return nil
      }
      guard let digit = Character(Unicode.Scalar(bytes[index])).hexDigitValue else {
        failHere()
        return nil
      }
      unit = unit << 4 | UInt32(digit)
      index += 1
    }
    return unit
  }
}
