/// Where a field's text stands in its columns.
public enum Alignment: Sendable {
  /// At the left edge.
  case leading
  /// At the right edge.
  case trailing
  /// In the middle.
  case centre
}

/// What happens to text wider than its field.
public enum Overflow: Sendable {
  /// The end is replaced by an ellipsis.
  case ellipsis
  /// The end is cut off.
  case clip
}
