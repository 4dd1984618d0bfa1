/// A download under way.
public struct Download: Hashable, Sendable {
  /// The number it is known by.
  public var id: Int
  /// The title of the clip.
  public var title: String
  /// Bytes that are there.
  public var received = 0
  /// Bytes in all, nil where nobody said.
  public var expected: Int?
  /// True once it was told to stop.
  public var isCancelled = false

  /// A download that has not begun.
  public init(id: Int, title: String) {
    self.id = id
    self.title = title
  }

  /// How far it is: `12 of 80 MB`.
  public var words: String {
    guard received > 0 else { return "waits" }
    guard let expected, expected > 0 else { return Self.size(received) }
    return Self.size(received) + " of " + Self.size(expected)
  }

  private static func size(_ bytes: Int) -> String {
    bytes < 1_000_000 ? "\(bytes / 1_000) kB" : "\(bytes / 1_000_000) MB"
  }
}
