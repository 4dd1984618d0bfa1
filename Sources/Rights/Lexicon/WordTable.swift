/// Folded words by number, found by hash; only ever grows.
struct WordTable: Sendable {
  private struct Entry {
    var hash: UInt64
    var low: Int32
    var count: Int32
  }

  private var slots: [Int32]
  private var entries: [Entry] = []
  private var letters: [UInt32] = []

  /// A table with room for about half of `capacity`, a power of two, before it grows.
  init(capacity: Int) { slots = [Int32](repeating: -1, count: capacity) }

  var count: Int { entries.count }

  /// The letters of a word.
  func word(_ number: Int) -> ArraySlice<UInt32> {
    let entry = entries[number]
    return letters[Int(entry.low)..<Int(entry.low + entry.count)]
  }

  /// The hash of no letters.
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of some letters and one more.
  static func hash(_ hash: UInt64, _ letter: UInt32) -> UInt64 {
    (hash ^ UInt64(letter)) &* 0x0000_0100_0000_01B3
  }

  static func hash(of word: ArraySlice<UInt32>) -> UInt64 {
    word.reduce(seed) { hash($0, $1) }
  }

  /// The number of a word, -1 where it is not in the table.
  func number(of word: ArraySlice<UInt32>, hash: UInt64) -> Int32 { slots[slot(word, hash)] }

  /// The number of a word, which is added where it is new.
  mutating func add(_ word: ArraySlice<UInt32>) -> Int32 {
    let hash = Self.hash(of: word)
    let slot = slot(word, hash)
    if slots[slot] >= 0 { return slots[slot] }
    let number = Int32(entries.count)
    entries.append(Entry(hash: hash, low: Int32(letters.count), count: Int32(word.count)))
    letters.append(contentsOf: word)
    slots[slot] = number
    if entries.count * 2 > slots.count { grow() }
    return number
  }

  private func slot(_ word: ArraySlice<UInt32>, _ hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 29) & mask
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.hash == hash, Int(entry.count) == word.count,
        letters[Int(entry.low)..<Int(entry.low + entry.count)].elementsEqual(word)
      {
        return slot
      }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    let mask = slots.count - 1
    for (number, entry) in entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.hash ^ entry.hash >> 29) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number)
    }
  }
}
