/// A ruling of the rights desk on one clip, which stands above the reading of its words.
public struct HouseOverride: Sendable, Hashable {
  /// What the desk says.
  public enum Ruling: String, Sendable, Hashable, CaseIterable {
    /// It may be used; what has to be done for it stays to be done.
    case allow
    /// It must not be used.
    case deny
  }

  /// Whether an override counts, and why not.
  public enum Standing: String, Sendable, Hashable, CaseIterable {
    case inForce
    /// The clip was withdrawn, and no override hides that.
    case killed
    /// It was made for another version of the clip.
    case otherVersion
    /// It was made for other words of its restrictions.
    case otherWords
    /// Its time is over.
    case over
  }

  /// The id of the clip.
  public var clip: String
  /// The version it was made for, nil where the clip had none.
  public var version: String?
  /// The digest of the words it was made for, see `wordsDigest`.
  public var digest: String
  /// What the desk says.
  public var ruling: Ruling
  /// The id of the outlet profile it is for, nil for all.
  public var profile: String?
  /// Who of the desk said so.
  public var who: String
  /// When it was said, UTC seconds.
  public var when: Instant
  /// The moment of use until which it counts, UTC seconds; nil for no end.
  public var until: Instant?
  /// Why.
  public var reason: String

  /// An override for a clip, its version and its words.
  public init(
    clip: String, version: String? = nil, digest: String, ruling: Ruling, profile: String? = nil,
    who: String, when: Instant, until: Instant? = nil, reason: String
  ) {
    self.clip = clip
    self.version = version
    self.digest = digest
    self.ruling = ruling
    self.profile = profile
    self.who = who
    self.when = when
    self.until = until
    self.reason = reason
  }

  /// Whether it is the one for this clip and profile.
  public func isAbout(_ clip: String, _ profile: String?) -> Bool {
    self.clip == clip && self.profile == profile
  }
}
