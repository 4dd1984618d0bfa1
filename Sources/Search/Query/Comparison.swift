/// How a stored point must lie to the asked one.
public enum Comparison<Point: Hashable & Sendable>: Hashable, Sendable {
  /// Within the point: a day, a month, a second.
  case equal(Point)
  /// Before the beginning of the point.
  case less(Point)
  /// Before the end of the point.
  case lessOrEqual(Point)
  /// After the end of the point.
  case greater(Point)
  /// From the beginning of the point on.
  case greaterOrEqual(Point)
  /// From the beginning of the first to the end of the last, both included.
  case between(Point, Point)
}
