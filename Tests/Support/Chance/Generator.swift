/// A seeded generator (SplitMix64), so that a failing case can be run again.
public struct Generator: RandomNumberGenerator {
  private var state: UInt64

  /// A generator that always gives the same for the same seed.
  public init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// Text of any scalars, those that make trouble more often than chance would have it.
  public mutating func text(_ length: Int) -> String {
    let ranges: [ClosedRange<UInt32>] = [
      0...0x7F, 0x20...0x7E, 0x20...0x7E, 0x80...0xFF, 0x300...0x36F, 0x590...0x6FF,
      0x900...0x97F, 0xE00...0xE7F, 0x1100...0x11FF, 0x2000...0x206F, 0x3000...0x30FF,
      0x4E00...0x4F00, 0xAC00...0xAD00, 0xFE00...0xFE2F, 0xFFF0...0xFFFF, 0x1F1E6...0x1F1FF,
      0x1F300...0x1F6FF, 0xE0000...0xE01FF, 0...0x10FFFF,
    ]
    var text = ""
    for _ in 0..<length {
      guard let range = ranges.randomElement(using: &self),
        let scalar = Unicode.Scalar(UInt32.random(in: range, using: &self))
      else { continue }
      text.unicodeScalars.append(scalar)
    }
    return text
  }

  /// One number of the range.
  public mutating func number(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &self) }

  /// True once in so many times.
  public mutating func isOnce(in times: Int) -> Bool { number(1...max(1, times)) == 1 }

  /// One of these, nil where there are none.
  public mutating func one<Element>(of elements: [Element]) -> Element? {
    elements.randomElement(using: &self)
  }
}
