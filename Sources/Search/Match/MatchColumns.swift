/// The columns of a full-text table that fields are looked up in.
public struct MatchColumns: Sendable {
  let columns: [TextField: [String]]

  /// Makes the table's columns for its fields; a field without columns cannot be asked of it.
  public init(_ columns: [TextField: [String]]) {
    self.columns = columns
  }

  /// One column named as the field for each field.
  public static let named = MatchColumns(
    Dictionary(uniqueKeysWithValues: TextField.allCases.map { ($0, [$0.rawValue]) }))
}
