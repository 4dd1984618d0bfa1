import Clips

/// Why one record, or a whole file, could not be read.
public struct ReadProblem: Error, Hashable, Sendable {
  /// What stood in the way.
  public enum Fact: Hashable, Sendable {
    /// Nothing was in the file.
    case empty
    /// The content is none of the known formats.
    case notRecognised(hint: String)
    /// The format is known and no reader for it is built in.
    case noReader(DocumentKind)
    /// The system could not read the file.
    case unreadable(reason: String)
    /// The compressed data are damaged.
    case compressionDamaged
    /// The compressed data swell beyond the bound.
    case compressionBomb(bytes: Int64)
    /// The document is larger than can be read as a whole.
    case documentTooLarge(limit: Int)
    /// One record is larger than the bound.
    case recordTooLarge(limit: Int)
    /// The JSON text is broken.
    case json(JSONError)
    /// The markup is broken, in the parser's words.
    case markup(String)
    /// The record ends before its end.
    case truncated
    /// The record is whole but nothing a clip can be made of.
    case notARecord(String)
  }

  /// The file, folder entry or address.
  public var file: String
  /// The number of the record in the file, from 1.
  public var record: Int?
  /// The line, from 1.
  public var line: Int?
  /// What stood in the way.
  public var fact: Fact

  /// A problem of that file.
  public init(file: String, record: Int? = nil, line: Int? = nil, _ fact: Fact) {
    self.file = file
    self.record = record
    self.line = line
    self.fact = fact
  }
}
