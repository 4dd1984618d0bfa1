/// The words of a clip's head as the column for typing holds them: each once, with its beginnings.
struct TypedWords {
  private(set) var bytes: [UInt8] = []
  private var seen = Set<String>(minimumCapacity: 40)
  private var beginnings = ShortBeginnings()
  private static let beginning = Array(Mark.beginning.utf8)
  private static let whole = Array(Mark.whole.utf8)

  init() {
    bytes.reserveCapacity(2048)
  }

  /// Adds the words of a text as the index holds it.
  mutating func add(_ text: ArraySlice<UInt8>) {
    text.withUnsafeBufferPointer { text in
      guard text.allSatisfy({ $0 < 0x80 }) else {
        for word in words(String(decoding: text, as: UTF8.self)) { add(String(word)) }
        return
      }
      var start = 0
      while start < text.count {
        var end = start
        while end < text.count, isLetterOrDigit(text[end]) { end += 1 }
        if end > start { addPlain(UnsafeBufferPointer(rebasing: text[start..<end])) }
        start = end + 1
      }
    }
  }

  private mutating func add(_ word: String) {
    guard seen.insert(word).inserted else { return }
    let scalars = word.unicodeScalars
    var end = scalars.startIndex
    for _ in 0..<Mark.longestBeginning where end < scalars.endIndex {
      scalars.formIndex(after: &end)
      append(Self.beginning, Array(word[..<end].utf8))
    }
    append(Self.whole, Array(word.utf8))
  }

  private mutating func addPlain(_ word: UnsafeBufferPointer<UInt8>) {
    guard seen.insert(String(decoding: word, as: UTF8.self)).inserted else { return }
    for length in 1...Mark.longestBeginning where length <= word.count {
      let beginning = UnsafeBufferPointer(rebasing: word[..<length])
      if beginnings.insert(beginning) { append(Self.beginning, beginning) }
    }
    append(Self.whole, word)
  }

  private mutating func append(_ mark: [UInt8], _ word: some Collection<UInt8>) {
    bytes.append(contentsOf: mark)
    bytes.append(contentsOf: word)
    bytes.append(0x20)
  }
}

/// The beginnings of one and two ASCII letters or digits that were met.
private struct ShortBeginnings {
  private var single: UInt64 = 0
  private var double = [UInt64](repeating: 0, count: 36)

  /// False where a beginning of one or two letters was there before.
  mutating func insert(_ beginning: UnsafeBufferPointer<UInt8>) -> Bool {
    switch beginning.count {
    case 1: Self.insert(beginning[0], into: &single)
    case 2: Self.insert(beginning[1], into: &double[Self.number(beginning[0])])
    default: true
    }
  }

  private static func insert(_ letter: UInt8, into set: inout UInt64) -> Bool {
    let bit = UInt64(1) << number(letter)
    defer { set |= bit }
    return set & bit == 0
  }

  /// 0 to 25 for a letter, 26 to 35 for a digit.
  private static func number(_ letter: UInt8) -> Int {
    letter >= 0x61 ? Int(letter &- 0x61) % 26 : 26 + Int(letter &- 0x30) % 10
  }
}
