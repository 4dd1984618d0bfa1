/// How a byte sequence that is no ASCII stands to UTF-8.
enum SequenceLength: Equatable {
  /// A whole character of that many bytes.
  case whole(Int)
  /// The start of a character at the end of the bytes.
  case cut
  /// No UTF-8.
  case invalid
}

/// How the bytes at `index`, the first of which is no ASCII, stand to UTF-8.
func sequenceLength(_ bytes: [UInt8], at index: Int) -> SequenceLength {
  sequenceLength(bytes[...], at: index)
}

/// How the bytes at `index`, the first of which is no ASCII, stand to UTF-8.
func sequenceLength(_ bytes: ArraySlice<UInt8>, at index: Int) -> SequenceLength {
  let length: Int
  var low: UInt8 = 0x80
  var high: UInt8 = 0xBF
  switch bytes[index] {
  case 0xC2...0xDF: length = 2
  case 0xE0:
    length = 3
    low = 0xA0
  case 0xED:
    length = 3
    high = 0x9F
  case 0xE1...0xEF: length = 3
  case 0xF0:
    length = 4
    low = 0x90
  case 0xF1...0xF3: length = 4
  case 0xF4:
    length = 4
    high = 0x8F
  default: return .invalid
  }
  for offset in 1..<length {
    let place = index + offset
    guard place < bytes.endIndex else { return .cut }
    guard (low...high).contains(bytes[place]) else { return .invalid }
    low = 0x80
    high = 0xBF
  }
  return .whole(length)
}

/// How many multi-byte characters of UTF-8 and how many bytes that are none stand in the bytes.
func countUTF8(_ bytes: ArraySlice<UInt8>) -> (sequences: Int, strays: Int) {
  var sequences = 0
  var strays = 0
  var index = bytes.startIndex
  while index < bytes.endIndex {
    if bytes[index] < 0x80 {
      index += 1
      continue
    }
    switch sequenceLength(bytes, at: index) {
    case .whole(let length):
      sequences += 1
      index += length
    case .cut: return (sequences, strays)
    case .invalid:
      strays += 1
      index += 1
    }
  }
  return (sequences, strays)
}

/// True where any byte is no ASCII; eight bytes at a time.
func holdsNonASCII(_ bytes: [UInt8]) -> Bool {
  bytes.withUnsafeBytes { raw in
    var index = 0
    while index + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if word & 0x8080_8080_8080_8080 != 0 { return true }
      index += 8
    }
    return raw[index...].contains { $0 >= 0x80 }
  }
}
