/// Key sequences of a terminal's description, longest match first.
public struct KeyTable: Sendable {
  private var keys: [[UInt8]: String] = [:]
  private var prefixes: Set<[UInt8]> = []
  private var longest = 0

  /// A table without keys.
  public init() {}

  /// Adds a sequence that begins with Escape; others would take keys away from typing.
  public mutating func add(_ sequence: [UInt8], _ key: String) {
    guard sequence.count > 2, sequence.first == 0x1B, sequence.count <= 16 else { return }
    keys[sequence] = key
    longest = max(longest, sequence.count)
    for count in 1..<sequence.count { prefixes.insert(Array(sequence.prefix(count))) }
  }

  enum Match {
    case key(String, count: Int)
    case prefix
    case nothing
  }

  func match(_ bytes: ArraySlice<UInt8>) -> Match {
    guard bytes.first == 0x1B, longest > 0 else { return .nothing }
    var count = min(longest, bytes.count)
    while count > 2 {
      if let key = keys[Array(bytes.prefix(count))] { return .key(key, count: count) }
      count -= 1
    }
    return bytes.count < longest && prefixes.contains(Array(bytes)) ? .prefix : .nothing
  }
}
