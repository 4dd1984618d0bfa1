/// A hash table from two 32-bit numbers to a third, open addressing; only ever grows.
struct PairTable: Sendable {
  private var keys: [UInt64]
  private var values: [Int32]
  private var count = 0
  private var mask: Int

  /// A table with room for about `capacity` entries before it grows; a power of two.
  init(capacity: Int) {
    keys = [UInt64](repeating: .max, count: capacity)
    values = [Int32](repeating: 0, count: capacity)
    mask = capacity - 1
  }

  private static func key(_ one: Int32, _ other: UInt32) -> UInt64 {
    UInt64(UInt32(bitPattern: one)) << 32 | UInt64(other)
  }

  private func slot(_ key: UInt64) -> Int {
    var hash = key &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 32
    var slot = Int(truncatingIfNeeded: hash) & mask
    while keys[slot] != key, keys[slot] != .max { slot = (slot + 1) & mask }
    return slot
  }

  subscript(one: Int32, other: UInt32) -> Int32? {
    let key = Self.key(one, other)
    let slot = slot(key)
    return keys[slot] == key ? values[slot] : nil
  }

  mutating func set(_ one: Int32, _ other: UInt32, to value: Int32) {
    if count * 2 > keys.count { grow() }
    let key = Self.key(one, other)
    let slot = slot(key)
    if keys[slot] != key { count += 1 }
    keys[slot] = key
    values[slot] = value
  }

  private mutating func grow() {
    var larger = PairTable(capacity: keys.count * 2)
    for index in keys.indices where keys[index] != .max {
      let slot = larger.slot(keys[index])
      larger.keys[slot] = keys[index]
      larger.values[slot] = values[index]
    }
    larger.count = count
    self = larger
  }
}
