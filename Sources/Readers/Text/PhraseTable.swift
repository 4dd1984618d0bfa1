/// Which phrases of a table were found; a set of up to 512 numbers.
struct PhraseSet: Hashable, Sendable {
  private var bits = SIMD8<UInt64>.zero

  /// How many phrases one table can hold.
  static let capacity = 512

  /// No phrase.
  init() {}

  /// The phrases of these numbers.
  init(_ numbers: some Sequence<Int>) { for number in numbers { insert(number) } }

  mutating func insert(_ number: Int) { bits[number >> 6] |= 1 << UInt64(number & 63) }

  func contains(_ number: Int) -> Bool { bits[number >> 6] & (1 << UInt64(number & 63)) != 0 }

  /// True where both share a phrase.
  func overlaps(_ other: PhraseSet) -> Bool { bits & other.bits != .zero }

  /// True where no phrase is in it.
  var isEmpty: Bool { bits == .zero }
}

/// Finds which of many phrases stand in a text, in one pass over its bytes.
struct PhraseTable: Sendable {
  private let bytes: [[UInt8]]
  /// By the hash of a phrase's first two bytes the number of one such phrase, else -1.
  private var heads = [Int16](repeating: -1, count: 4096)
  /// By the number of a phrase the number of the next one with the same hash, else -1.
  private var nexts: [Int16]
  private var single = [Int16](repeating: -1, count: 256)
  private var hasSingles = false

  /// A table of these phrases, at most `PhraseSet.capacity`; a phrase's number is its place.
  init(_ phrases: [String]) {
    bytes = phrases.prefix(PhraseSet.capacity).map { Array($0.utf8) }
    nexts = [Int16](repeating: -1, count: bytes.count)
    for (number, phrase) in bytes.enumerated() {
      if phrase.count == 1 {
        hasSingles = true
        single[Int(phrase[0])] = Int16(number)
      } else if phrase.count > 1 {
        let hash = Self.hash(phrase[0], phrase[1])
        nexts[number] = heads[hash]
        heads[hash] = Int16(number)
      }
    }
  }

  private static func hash(_ first: UInt8, _ second: UInt8) -> Int {
    (Int(first) << 4 ^ Int(second)) & 4095
  }

  /// The phrases that stand anywhere in the text, byte by byte.
  func found(in text: UnsafeBufferPointer<UInt8>) -> PhraseSet {
    var found = PhraseSet()
    heads.withUnsafeBufferPointer { heads in
      for place in 0..<max(0, text.count - 1) {
        var number = heads[Self.hash(text[place], text[place + 1])]
        while number >= 0 {
          if stands(Int(number), text, place) { found.insert(Int(number)) }
          number = nexts[Int(number)]
        }
      }
    }
    if hasSingles {
      for byte in text where single[Int(byte)] >= 0 { found.insert(Int(single[Int(byte)])) }
    }
    return found
  }

  /// The phrases that stand anywhere in the text, byte by byte.
  func found(in text: [UInt8]) -> PhraseSet { text.withUnsafeBufferPointer(found) }

  private func stands(
    _ number: Int, _ text: UnsafeBufferPointer<UInt8>, _ place: Int
  ) -> Bool {
    let phrase = bytes[number]
    guard place + phrase.count <= text.count else { return false }
    for index in phrase.indices where phrase[index] != text[place + index] { return false }
    return true
  }
}

/// The folded key of a line with a blank at either end, so that phrases can ask for whole words.
func paddedKey(_ line: String) -> [UInt8] {
  let key = foldedKey(line)
  var padded: [UInt8] = []
  padded.reserveCapacity(key.utf8.count + 2)
  padded.append(0x20)
  padded.append(contentsOf: key.utf8)
  padded.append(0x20)
  return padded
}
