/// One media file of a clip.
public struct Rendition: JSONRecord {
  /// The name the sender gives the format, e.g. `main`, `broadband`.
  public var name: String?
  /// What it holds.
  public var medium: Medium?
  /// Where it lies.
  public var url: String?
  /// A reference in place of an address.
  public var reference: String?
  /// The MIME type as sent.
  public var mime: String?
  /// The format as sent.
  public var format: String?
  /// Width in pixels.
  public var width: Int?
  /// Height in pixels.
  public var height: Int?
  /// Frames per second.
  public var framesPerSecond: Double?
  /// Bits per second.
  public var bitrate: Double?
  /// Size in bytes.
  public var bytes: Int?
  /// Length in seconds.
  public var duration: Double?
  /// True where the address asks for a login.
  public var needsLogin: Bool?

  /// A rendition without address.
  public init() {}

  /// JSON names.
  public mutating func code(_ coder: inout FieldCoder) {
    coder.field("name", &name)
    coder.field("medium", &medium)
    coder.field("url", &url)
    coder.field("ref", &reference)
    coder.field("mime", &mime)
    coder.field("format", &format)
    coder.field("width", &width)
    coder.field("height", &height)
    coder.field("fps", &framesPerSecond)
    coder.field("bitrate", &bitrate)
    coder.field("bytes", &bytes)
    coder.field("duration", &duration)
    coder.field("needsLogin", &needsLogin)
  }
}

/// Something outside the clip that belongs to it.
public struct Related: JSONRecord {
  /// How it is related, as sent.
  public var relation: String?
  /// Its id.
  public var id: String?
  /// Its version.
  public var version: String?
  /// Its address.
  public var url: String?
  /// Its headline.
  public var title: String?
  /// What it is.
  public var kind: String?
  /// Its rank among the related.
  public var rank: Int?

  /// Something related without anything known.
  public init() {}

  /// JSON names.
  public mutating func code(_ coder: inout FieldCoder) {
    coder.field("rel", &relation)
    coder.field("id", &id)
    coder.field("version", &version)
    coder.field("url", &url)
    coder.field("title", &title)
    coder.field("kind", &kind)
    coder.field("rank", &rank)
  }
}
