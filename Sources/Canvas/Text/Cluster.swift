/// What one terminal cell can hold: a scalar of width 1 or 2 and up to four zero-width ones after it.
///
/// ncurses keeps no more than five scalars in a cell and drops the rest without a word.
public struct Cluster: Hashable, Sendable {
  // Five scalars of 21 bits and the width in two words: comparing and copying a grid is memory work.
  private var lead: UInt64
  private var tail: UInt64

  /// A blank.
  public static let blank = Cluster(base: 0x20, width: 1)

  /// The right half of a wide cluster: no text, no width of its own.
  public static let rightHalf = Cluster(base: 0, width: 0)

  /// A base without marks; `base` is a scalar value.
  @inline(__always)
  init(base: UInt32, width: Int) {
    lead = UInt64(base)
    tail = UInt64(truncatingIfNeeded: width) << 62
  }

  /// Columns taken: 1 or 2, or 0 for the right half of a wide cluster.
  @inline(__always)
  public var width: Int { Int(tail >> 62) }

  /// The first scalar's value; 0 for the right half of a wide cluster.
  @inline(__always)
  var base: UInt32 { UInt32(truncatingIfNeeded: lead & Self.mask) }

  private static let mask: UInt64 = 0x1F_FFFF

  /// Whether it is a plain blank, without marks.
  public var isBlank: Bool { lead == 0x20 }

  /// The scalar values in order, at most five.
  public var values: [UInt32] {
    var values: [UInt32] = []
    forEachValue { values.append($0) }
    return values
  }

  /// The scalars in order, at most five.
  public var scalars: [Unicode.Scalar] { values.compactMap(Unicode.Scalar.init) }

  /// The text, `""` for the right half of a wide cluster.
  public var text: String {
    var text = ""
    append(to: &text)
    return text
  }

  /// Calls with each scalar value in order.
  @inline(__always)
  public func forEachValue(_ body: (UInt32) -> Void) {
    guard base != 0 else { return }
    body(base)
    guard lead >> 21 != 0 else { return }
    for shift in [UInt64(21), 42] {
      let value = (lead >> shift) & Self.mask
      if value != 0 { body(UInt32(truncatingIfNeeded: value)) }
    }
    for shift in [UInt64(0), 21] {
      let value = (tail >> shift) & Self.mask
      if value != 0 { body(UInt32(truncatingIfNeeded: value)) }
    }
  }

  func append(to text: inout String) {
    forEachValue { value in
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
  }

  /// Adds a zero-width scalar; a fifth mark is dropped.
  mutating func add(mark: UInt32) {
    let mark = UInt64(mark) & Self.mask
    if lead >> 21 == 0 {
      lead |= mark << 21
    } else if lead >> 42 == 0 {
      lead |= mark << 42
    } else if tail & Self.mask == 0 {
      tail |= mark
    } else if (tail >> 21) & Self.mask == 0 {
      tail |= mark << 21
    }
  }

  /// The same marks on another base of the same width.
  func replacing(base: UInt32) -> Cluster {
    var other = self
    other.lead = (lead & ~Self.mask) | UInt64(base)
    return other
  }
}
