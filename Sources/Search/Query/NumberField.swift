/// The fields that hold a number.
public enum NumberField: String, CaseIterable, Hashable, Sendable {
  case duration
  case urgency

  /// One line for help and completion.
  public var summary: String {
    switch self {
    case .duration: "length, as in duration<90, duration:1m..3m, duration:2:15"
    case .urgency: "1 (flash) to 9, as in urgency<=3"
    }
  }
}

/// A number as asked; lengths in seconds, to the unit they were written in.
public struct NumberPoint: Hashable, Sendable {
  /// The first whole number that is meant; seconds for a length.
  public var value: Int
  /// How many whole numbers from there on are meant: 60 for a length in minutes.
  public var span: Int

  /// Makes a point from its first number and how many are meant.
  public init(_ value: Int, span: Int = 1) {
    self.value = value
    self.span = span
  }
}

extension Comparison where Point == NumberPoint {
  /// The numbers meant: from the first, up to but without the second; nil where open.
  public var bounds: (from: Int?, until: Int?) {
    switch self {
    case .equal(let point): (point.value, point.value &+ point.span)
    case .less(let point): (nil, point.value)
    case .lessOrEqual(let point): (nil, point.value &+ 1)
    case .greater(let point): (point.value &+ 1, nil)
    case .greaterOrEqual(let point): (point.value, nil)
    case .between(let low, let high): (low.value, high.value &+ 1)
    }
  }
}
