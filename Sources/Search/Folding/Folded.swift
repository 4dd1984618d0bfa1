/// A text folded for searching, with the way back to the original's Unicode scalars.
public struct Folded: Equatable, Sendable {
  let scalars: [UInt32]
  let origins: Origins

  enum Origins: Equatable, Sendable {
    case identical
    case mapped(starts: [Int32], ends: [Int32])
  }

  /// The number of Unicode scalars of the folded text.
  public var count: Int { scalars.count }

  /// The folded text.
  public var text: String { encoded(scalars[...]) }

  /// The range of original Unicode scalars that a range of folded scalars came from; what lies
  /// outside the folded text is cut off.
  public func originalRange(of range: Range<Int>) -> Range<Int> {
    let range = range.clamped(to: 0..<scalars.count)
    switch origins {
    case .identical:
      return range
    case .mapped(let starts, let ends):
      guard !range.isEmpty else {
        let edge = range.lowerBound < starts.count ? starts[range.lowerBound] : ends.last ?? 0
        return Int(edge)..<Int(edge)
      }
      let start = Int(starts[range.lowerBound])
      return start..<max(start, Int(ends[range.upperBound - 1]))
    }
  }
}
