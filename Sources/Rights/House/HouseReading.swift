/// A stretch of a text that the grammar left unknown and a wording of the house explains.
public struct HouseReading: Sendable, Equatable {
  /// Half-open range of Unicode code points of the text; the clauses with this span are the
  /// house's.
  public var span: Range<Int>
  /// The wording that explains it.
  public var wording: HouseWording

  /// A stretch that is explained.
  public init(span: Range<Int>, wording: HouseWording) {
    self.span = span
    self.wording = wording
  }
}

extension Restriction {
  /// The wording of the house that a clause comes from; nil for what the text says by itself.
  public func wording(of clause: Clause) -> HouseWording? { wording(at: clause.span) }

  /// The wording of the house that explains exactly this range of code points.
  public func wording(at span: Range<Int>) -> HouseWording? {
    house.first { $0.span == span }?.wording
  }
}
