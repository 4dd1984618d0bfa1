/// What a server gave to recognise a version of a page by (RFC 9110, section 8.8).
public struct Validators: Hashable, Sendable {
  /// The entity tag as sent, quotes included.
  public var entityTag: String?
  /// The date of the last change as sent.
  public var lastModified: String?

  /// Validators as sent; those with control characters or more than 1,000 bytes are dropped.
  public init(entityTag: String? = nil, lastModified: String? = nil) {
    self.entityTag = entityTag.flatMap(Self.checked)
    self.lastModified = lastModified.flatMap(Self.checked)
  }

  /// True where nothing was given.
  public var isEmpty: Bool { entityTag == nil && lastModified == nil }

  /// The header lines that ask for the page only where it has changed.
  var conditions: [String] {
    [entityTag.map { "If-None-Match: \($0)" }, lastModified.map { "If-Modified-Since: \($0)" }]
      .compactMap { $0 }
  }

  /// What `If-Range` may hold: a strong tag, else the date; nil where neither was given.
  var rangeCondition: String? {
    if let entityTag, !entityTag.hasPrefix("W/") { return entityTag }
    return lastModified
  }

  private static func checked(_ text: String) -> String? {
    let isHarmless = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    return isHarmless && !text.isEmpty && text.utf8.count <= 1_000 ? text : nil
  }
}
