/// The checksum that ends a stored record: a last member `seal` of sixteen digits over the bytes
/// before it, so that a record damaged on the disk is never taken for what its sender said.
///
/// Records that older versions wrote have none; they are held to the form of a record alone.
enum Seal {
  /// The name of the member.
  static let key = "seal"

  private static let head = Array(",\"seal\":\"".utf8)
  private static let digits = 16
  private static let length = head.count + digits + 2

  /// The object with its seal; anything else as it is.
  static func sealed(_ object: [UInt8]) -> [UInt8] {
    guard object.count > 2, object.last == UInt8(ascii: "}") else { return object }
    var bytes = object
    bytes.removeLast()
    let sum = object.withUnsafeBytes { checksum(UnsafeRawBufferPointer(rebasing: $0.dropLast())) }
    bytes.reserveCapacity(bytes.count + length)
    bytes += head
    bytes += hexadecimal(sum)
    bytes += [UInt8(ascii: "\""), UInt8(ascii: "}")]
    return bytes
  }

  /// What the end of a record says of the bytes before it.
  enum State { case intact, broken, missing }

  /// Whether the record is as it was written.
  static func state(of bytes: UnsafeRawBufferPointer) -> State {
    guard bytes.count > length else { return .missing }
    let start = bytes.count - length
    let tail = UnsafeRawBufferPointer(rebasing: bytes[start...])
    guard tail.starts(with: head), tail[length - 2] == UInt8(ascii: "\""),
      tail[length - 1] == UInt8(ascii: "}")
    else { return .missing }
    let sum = checksum(UnsafeRawBufferPointer(rebasing: bytes[..<start]))
    return tail[head.count..<(head.count + digits)].elementsEqual(hexadecimal(sum))
      ? .intact : .broken
  }

  private static func hexadecimal(_ sum: UInt64) -> [UInt8] {
    let letters = Array("0123456789abcdef".utf8)
    return (0..<digits).map { letters[Int(sum >> UInt64(60 - 4 * $0) & 15)] }
  }

  /// Eight bytes at a time; each step is reversible, so that no change of one word is ever lost.
  private static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var sum = UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15
    var index = 0
    func add(_ word: UInt64) {
      sum = (sum ^ word) &* 0x9FB2_1C65_1E98_DF25
      sum ^= sum >> 29
    }
    while index + 8 <= bytes.count {
      add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
      index += 8
    }
    var rest: UInt64 = 0
    while index < bytes.count {
      rest = rest << 8 | UInt64(bytes[index])
      index += 1
    }
    add(rest)
    return sum
  }
}
