/// One row of a wrapped text.
public struct WrappedLine: Hashable, Sendable {
  /// The Unicode-scalar offsets of the row in the source text; line ends and the blanks at a
  /// break belong to no row.
  public var range: Range<Int>
  /// The source text of the range, with tabs as blanks: as many scalars as the range counts.
  public var text: String

  /// A row of this part of the source.
  public init(range: Range<Int>, text: String) {
    self.range = range
    self.text = text
  }
}
