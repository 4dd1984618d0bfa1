/// A line of a profile by which a clip of one supplier that came without terms is used as
/// contracted (RIGHTS.md 13.1).
public struct Silence: Sendable, Equatable {
  /// The supplier, as written.
  public var supplier: String
  /// Where the profile says so, `file:line`.
  public var place: String

  /// A line of a profile.
  public init(supplier: String, place: String) {
    self.supplier = supplier
    self.place = place
  }

  /// What a profile writes for it.
  static let word = "contract"
}
