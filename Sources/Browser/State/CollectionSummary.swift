/// Clips a user put together, as the browser knows them.
public struct CollectionSummary: Hashable, Sendable {
  /// The name.
  public var name: String
  /// How many clips are in it.
  public var count: Int
  /// What it is for, nil where nothing is noted.
  public var note: String?
  /// What is noted of its clips, by id.
  public var notes: [String: String]

  /// A collection of so many clips.
  public init(name: String, count: Int, note: String? = nil, notes: [String: String] = [:]) {
    self.name = name
    self.count = count
    self.note = note
    self.notes = notes
  }
}
