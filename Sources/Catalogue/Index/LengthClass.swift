/// The classes of length the index holds, so that a range of lengths is looked up and not compared
/// clip by clip.
enum LengthClass {
  /// The first second of each class but the first.
  static let edges =
    [10, 20, 30, 45, 60, 75, 90, 105, 120, 150, 180, 240, 300, 450, 600]
    + [900, 1200, 1800, 2700, 3600, 7200]

  /// The class of a length in seconds; unknown lengths have none.
  static func name(_ seconds: Double) -> String { String(number(seconds)) }

  private static func number(_ seconds: Double) -> Int {
    edges.firstIndex { seconds < Double($0) } ?? edges.count
  }

  /// The classes that may hold lengths from the first up to but without the second, nil where
  /// open.
  static func names(from: Int?, until: Int?) -> [String] {
    let first = from.map { number(Double($0)) } ?? 0
    let last = until.map { number(Double(max($0, 1)) - 0.001) } ?? edges.count
    guard first <= last else { return [] }
    return (first...last).map(String.init)
  }
}
