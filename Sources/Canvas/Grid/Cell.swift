/// One place of the grid: a cluster with its style; the right half of a wide cluster is `""`.
public struct Cell: Hashable, Sendable {
  /// What is shown.
  public var cluster: Cluster
  /// How it is meant.
  public var style: Style

  /// A cell showing this cluster.
  public init(_ cluster: Cluster, _ style: Style) {
    self.cluster = cluster
    self.style = style
  }

  /// The cell's text: one terminal cluster, or `""` for the right half of a wide one.
  public var text: String { cluster.text }

  /// Columns taken: 1 or 2, or 0 for the right half of a wide cluster.
  public var width: Int { cluster.width }
}
