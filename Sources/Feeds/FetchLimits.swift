/// How much and how long a fetch may take.
public struct FetchLimits: Hashable, Sendable {
  /// How many bytes of the unpacked body are taken.
  public var bytes: Int
  /// Seconds until a connection must stand.
  public var connectSeconds: Double
  /// Seconds for everything; nil for no limit.
  public var totalSeconds: Double?
  /// Seconds without any byte after which the fetch is given up, from 1.
  public var stallSeconds: Int
  /// How many redirects are followed.
  public var redirects: Int

  /// Limits of these sizes.
  public init(
    bytes: Int, connectSeconds: Double = 15, totalSeconds: Double? = nil, stallSeconds: Int = 30,
    redirects: Int = 5
  ) {
    self.bytes = bytes
    self.connectSeconds = connectSeconds
    self.totalSeconds = totalSeconds
    self.stallSeconds = stallSeconds
    self.redirects = redirects
  }

  /// For a feed: 64 MiB in two minutes.
  public static let feed = FetchLimits(bytes: 64 << 20, totalSeconds: 120)

  /// For footage: 256 GiB, as long as bytes keep coming.
  public static let footage = FetchLimits(bytes: 256 << 30)
}
