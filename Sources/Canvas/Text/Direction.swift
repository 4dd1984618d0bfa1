/// Which way a field's text runs as a whole.
public enum Direction: Sendable {
  /// As the first letter with a direction says; left to right if none has one.
  case natural
  /// From left to right.
  case leftToRight
  /// From right to left.
  case rightToLeft
}

/// Who puts right-to-left text into display order.
public enum TextOrder: Sendable {
  /// We do: the grid holds cells as seen.
  case visual
  /// The terminal does: the grid holds cells in reading order.
  case logical
}
