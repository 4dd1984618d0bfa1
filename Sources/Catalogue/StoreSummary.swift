/// What became of the records of a batch.
public struct StoreSummary: Hashable, Sendable {
  /// Clips that were not known.
  public var new = 0
  /// Clips that replaced an older version.
  public var updated = 0
  /// Clips that were known as they are.
  public var repeated = 0
  /// Clips older than the stored version, kept as history.
  public var outdated = 0
  /// Clips among the new and updated that are killed.
  public var killed = 0
  /// Lists that are new or have a new content.
  public var lists = 0
  /// Snapshots that were added.
  public var snapshots = 0
  /// The ids of new and updated clips, in the order of arrival.
  public var arrivals: [String] = []

  /// Nothing stored.
  public init() {}

  /// Both batches in one summary.
  public static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.new += right.new
    sum.updated += right.updated
    sum.repeated += right.repeated
    sum.outdated += right.outdated
    sum.killed += right.killed
    sum.lists += right.lists
    sum.snapshots += right.snapshots
    sum.arrivals += right.arrivals
    return sum
  }
}
