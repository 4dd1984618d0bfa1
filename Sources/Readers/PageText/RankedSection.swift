/// A ranked list of a page while it is read.
struct RankedSection: Hashable {
  /// The heading.
  var title: String
  /// The line of the heading, from 1.
  var line: Int
  /// The places.
  var entries: [RawEntry] = []
  /// True where "Show more" stands under it.
  var isTruncated = false

  /// An empty list of that heading.
  init(title: String, line: Int) {
    self.title = title
    self.line = line
  }

  /// Adds a line: a title with an optional rank in front and length behind, or the length of the
  /// entry before.
  mutating func add(_ line: Substring) {
    let text = String(line)
    if let last = entries.indices.last, entries[last].duration == nil, isLength(text) {
      entries[last].duration = text
      return
    }
    var entry = RawEntry()
    var title = text
    if let (rank, rest) = Self.rankInFront(line) {
      entry.rank = rank
      title = String(rest)
    }
    if let (cut, duration) = splitDuration(title) {
      title = cut
      entry.duration = duration
    }
    guard !title.isEmpty else { return }
    entry.title = title
    entry.kind = .video
    entries.append(entry)
  }

  /// `1. Title`, `#1 Title`, `4) Title` in the digits of any script.
  static func rankInFront(_ line: Substring) -> (rank: String, rest: Substring)? {
    var rest = line
    let hasSign = rest.first == "#"
    if hasSign { rest = rest.dropFirst() }
    let digits = rest.prefix { decimalDigit($0.unicodeScalars.first ?? " ") != nil }
    guard (1...4).contains(digits.count) else { return nil }
    rest = rest[digits.endIndex...]
    if let mark = rest.first, mark == "." || mark == ")" || mark == ":" {
      rest = rest.dropFirst()
    } else if !hasSign {
      return nil
    }
    guard rest.first == " " else { return nil }
    return (String(digits), trimmed(rest))
  }

  private func isLength(_ text: String) -> Bool {
    text.utf8.count <= 30 && text.contains(":") && !text.contains(where: { $0.isLetter })
      && readDuration(RawDuration(text)) != nil
  }

  /// Heading and content without the place where it stands, to know its repetitions.
  var key: String {
    foldedKey(title) + "\n" + entries.map { foldedKey($0.title ?? "") }.joined(separator: "\n")
  }
}
