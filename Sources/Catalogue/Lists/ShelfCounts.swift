/// How many clips stand on the shelves that every catalogue has.
public struct ShelfCounts: Hashable, Sendable {
  /// All clips.
  public var all: Int
  /// Clips the user has not seen.
  public var new: Int
  /// Clips the user has marked.
  public var marked: Int

  /// These counts.
  public init(all: Int = 0, new: Int = 0, marked: Int = 0) {
    self.all = all
    self.new = new
    self.marked = marked
  }
}
