extension ReadProblem: CustomStringConvertible {
  /// `file:record: reason`, in one line without controls.
  public var description: String {
    let name = cleanLine(file) ?? "?"
    let place = record.map { "\(name):\($0): " } ?? "\(name): "
    return place + (cleanLine(fact.description) ?? "")
  }
}

extension ReadProblem.Fact: CustomStringConvertible {
  /// The reason and what can be done, for people.
  public var description: String {
    switch self {
    case .empty: "the file is empty; nothing to read"
    case .notRecognised(let hint):
      "not recognised as a clip listing (\(hint)); see `newsreel inspect` for the known formats"
    case .noReader(let kind): "\(kind.rawValue) is known but cannot be read by this build"
    case .unreadable(let reason): "cannot be read: \(reason)"
    case .compressionDamaged:
      "the compressed data are damaged; what stood before the damage was kept"
    case .compressionBomb(let bytes):
      "the compressed data swell beyond \(bytes) bytes; unpack the file and check it first"
    case .documentTooLarge(let limit):
      "larger than \(limit >> 20) MiB in one document; split it into smaller files"
    case .recordTooLarge(let limit):
      "a single record is larger than \(limit >> 20) MiB; it was skipped"
    case .json(let error): error.description
    case .markup(let words): "broken markup: \(words)"
    case .truncated: "ends in the middle of a record; the complete records were kept"
    case .notARecord(let words): words
    }
  }
}
