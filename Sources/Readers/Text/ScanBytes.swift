/// True where all bytes are ASCII; eight at a time.
func isASCII(_ text: some StringProtocol) -> Bool {
  text.utf8.withContiguousStorageIfAvailable(isASCII) ?? text.utf8.allSatisfy { $0 < 0x80 }
}

/// True where all bytes are ASCII; eight at a time.
func isASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  firstNonASCII(bytes, from: 0) == bytes.count
}

/// The place of the first byte from `start` on that is no ASCII; eight at a time.
func firstNonASCII(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  let raw = UnsafeRawBufferPointer(bytes)
  var index = start
  while index + 8 <= raw.count {
    let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    guard word & 0x8080_8080_8080_8080 == 0 else { break }
    index += 8
  }
  while index < raw.count, raw[index] < 0x80 { index += 1 }
  return index
}

/// The place of the first byte from `start` on that is a control, DEL or no ASCII; eight at a time.
func firstSpecial(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  let ones: UInt64 = 0x0101_0101_0101_0101
  let tops: UInt64 = 0x8080_8080_8080_8080
  let raw = UnsafeRawBufferPointer(bytes)
  var index = start
  while index + 8 <= raw.count {
    let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    let delete = word ^ (ones &* 0x7F)
    let special = ((delete &- ones) & ~delete) | ((word &- ones &* 0x20) & ~word) | word
    if special & tops != 0 { break }
    index += 8
  }
  while index < raw.count, raw[index] >= 0x20, raw[index] < 0x7F { index += 1 }
  return index
}
