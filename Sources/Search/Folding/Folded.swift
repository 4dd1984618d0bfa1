/// A text folded for searching, with the way back to the original's Unicode scalars.
public struct Folded: Equatable, Sendable {
  let scalars: [UInt32]
  let origins: Origins

  enum Origins: Equatable, Sendable {
    case identical
    /// The original scalar of each folded one, and those of them that took in scalars after them.
    case mapped([Int32], wide: [Wide])
  }

  /// An original scalar with others that belong to it, such as accents written after a letter.
  struct Wide: Equatable, Sendable {
    var start: Int32
    var end: Int32
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
    case .mapped(let sources, let wide):
      guard !range.isEmpty else {
        let edge =
          range.lowerBound < sources.count
          ? Int(sources[range.lowerBound]) : sources.last.map { end(of: $0, wide) } ?? 0
        return edge..<edge
      }
      let start = Int(sources[range.lowerBound])
      return start..<max(start, end(of: sources[range.upperBound - 1], wide))
    }
  }

  private func end(of source: Int32, _ wide: [Wide]) -> Int {
    var low = 0
    var high = wide.count
    while low < high {
      let middle = (low + high) / 2
      if wide[middle].start < source { low = middle + 1 } else { high = middle }
    }
    return low < wide.count && wide[low].start == source ? Int(wide[low].end) : Int(source) + 1
  }
}
