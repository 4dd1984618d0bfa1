extension XMLSieve {
  mutating func siftCharacterData(
    _ input: UnsafeBufferPointer<UInt8>, _ start: Int, _ run: Int, _ isLast: Bool
  ) -> Int? {
    var index = start
    while index < input.count, input[index] != UInt8(ascii: "]") { index += 1 }
    for byte in input[start..<index] where byte > 0x1F || (0x9...0xD).contains(byte) {
      output.append(byte == 0xB || byte == 0xC ? 0x20 : byte)
    }
    var run = run + index - start
    if run > Self.sectionSize, index == input.count || input[index] < 0x80 {
      append("]]><![CDATA[")
      run = 0
    }
    state = .characterData(run: run)
    guard index < input.count else { return index }
    guard isLast || input.count - index >= 3 else { return index > start ? index : nil }
    if Self.matches(input, index, Self.sectionEnd) {
      append("]]>")
      state = .text
      return index + 3
    }
    output.append(input[index])
    return index + 1
  }

  mutating func skip(
    _ input: UnsafeBufferPointer<UInt8>, _ start: Int, to end: [UInt8], _ isLast: Bool
  ) -> Int? {
    var index = start
    while index < input.count {
      if input[index] == UInt8(ascii: "\n") { output.append(input[index]) }
      if input[index] == end[0] {
        guard isLast || input.count - index >= end.count else {
          return index > start ? index : nil
        }
        if Self.matches(input, index, end) {
          state = .text
          return index + end.count
        }
      }
      index += 1
    }
    return index
  }

  mutating func skipDeclaration(
    _ input: UnsafeBufferPointer<UInt8>, _ start: Int, _ depth: Int, _ quote: UInt8
  ) -> Int {
    var depth = depth
    var quote = quote
    for index in start..<input.count {
      let byte = input[index]
      if byte == UInt8(ascii: "\n") { output.append(byte) }
      if quote != 0 {
        if byte == quote { quote = 0 }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): quote = byte
      case UInt8(ascii: "["): depth = 1
      case UInt8(ascii: "]"): depth = 0
      case UInt8(ascii: ">") where depth == 0:
        state = .text
        return index + 1
      default: break
      }
    }
    state = .declaration(depth: depth, quote: quote)
    return input.count
  }

  private static func matches(
    _ input: UnsafeBufferPointer<UInt8>, _ index: Int, _ pattern: [UInt8]
  ) -> Bool {
    guard index + pattern.count <= input.count else { return false }
    return pattern.indices.allSatisfy { input[index + $0] == pattern[$0] }
  }
}
