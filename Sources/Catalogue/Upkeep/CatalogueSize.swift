/// How large a catalogue is.
public struct CatalogueSize: Hashable, Sendable {
  /// How many clips it holds.
  public var clips: Int
  /// Bytes of the whole file.
  public var bytes: Int
  /// Bytes of the full-text index, about.
  public var indexBytes: Int
  /// Of how many pieces the index consists; 1 is the fastest to search.
  public var indexSegments: Int

  /// The size of a catalogue.
  public init(clips: Int, bytes: Int, indexBytes: Int, indexSegments: Int) {
    self.clips = clips
    self.bytes = bytes
    self.indexBytes = indexBytes
    self.indexSegments = indexSegments
  }

  /// Bytes for each clip; nil without clips.
  public var bytesPerClip: Int? { clips > 0 ? bytes / clips : nil }
}
