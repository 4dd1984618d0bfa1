/// Clips a user put together under a name.
public struct ClipCollection: Hashable, Sendable {
  /// The name.
  public var name: String
  /// What it is for.
  public var note: String?
  /// How many clips are in it.
  public var count: Int

  /// A collection of so many clips.
  public init(name: String, note: String? = nil, count: Int = 0) {
    self.name = name
    self.note = note
    self.count = count
  }
}
