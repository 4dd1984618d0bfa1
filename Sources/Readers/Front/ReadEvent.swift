import Clips

/// What reading a listing yields, one by one.
public enum ReadEvent: Sendable {
  /// A clip or a list.
  case record(ListingRecord)
  /// A record that could not be read; reading goes on.
  case problem(ReadProblem)
  /// That many bytes of the input are consumed.
  case progress(bytes: Int64)
}

/// What a reading is told beforehand.
public struct ReadOptions: Sendable {
  /// The present in UTC seconds, by which list entries count as embargoed or expired; nil counts
  /// every stated embargo as in force and no expiry as passed.
  public var now: Int64?
  /// The bounds that keep hostile input harmless.
  public var limits = ReadLimits()

  /// What every clip goes through before it is handed on; it is called from several threads, and
  /// again on a clip of which another part came.
  public var finish: (@Sendable (Clip) -> Clip)?

  /// Options of that moment.
  public init(now: Int64? = nil, finish: (@Sendable (Clip) -> Clip)? = nil) {
    self.now = now
    self.finish = finish
  }
}

/// The bounds that keep hostile input harmless.
public struct ReadLimits: Sendable {
  /// Bytes of the longest text kept in one field; what is longer is cut with a note.
  public var textBytes = 4 << 20
  /// Bytes of the largest document that is read as a whole (JSON, HTML, page text).
  public var documentBytes = 256 << 20
  /// Bytes of the longest line of JSON Lines, or of another single streamed record.
  public var recordBytes = 64 << 20
  /// Bytes that gzip may give for each byte it was given, once past `inflateFreeBytes`.
  public var inflateRatio = 200
  /// Bytes that gzip may give at any ratio.
  public var inflateFreeBytes = 64 << 20
  /// Entries of one list, renditions or shots of one clip.
  public var items = 1_000_000

  /// Entries of a list that is made of the records of a document: nobody ranks more, and each is
  /// kept in memory to the end.
  public var entries = 100_000

  /// The usual bounds.
  public init() {}
}

/// What was read, for `inspect` and for the closing line of an import.
public struct ReadSummary: Sendable {
  /// What the input turned out to be; nil where it was not recognised.
  public var kind: DocumentKind?
  /// The words that say why.
  public var reason = ""
  /// The container around the document, e.g. `gzip`.
  public var container: String?
  /// The character encoding that was used.
  public var charset: String?
  /// How many clips were read.
  public var clips = 0
  /// How many lists were read.
  public var lists = 0
  /// How many records could not be read.
  public var skipped = 0
  /// Bytes of the input.
  public var bytes: Int64 = 0
  /// How often each note was written.
  public var notes: [NoteCode: Int] = [:]

  /// Nothing read yet.
  public init() {}
}
