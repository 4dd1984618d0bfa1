/// A change of an entry file that leaves every other line, comments included, as it is.
struct EntryEdit {
  private var lines: [String]
  private let entries: [EntryFile.Entry]

  init(_ text: String, _ entries: [EntryFile.Entry]) {
    // Scalars, as a carriage return and a line feed are one character.
    lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0) }
    if lines.last == "" { lines.removeLast() }
    self.entries = entries
  }

  /// The text without the entries that meet the condition and with another at its end.
  func text(without isGone: (EntryFile.Entry) -> Bool, adding entry: String) -> String {
    // A set, as entries of another style may share a line.
    var gone: Set<Int> = []
    for index in entries.indices where isGone(entries[index]) { gone.formUnion(range(of: index)) }
    let kept = lines.indices.filter { !gone.contains($0) }.map { lines[$0] }
    return kept.map { $0 + "\n" }.joined() + entry
  }

  /// The lines of an entry, from its dash to its last value.
  private func range(of index: Int) -> Range<Int> {
    let start = first(entries[index])
    let next = entries.indices.contains(index + 1) ? first(entries[index + 1]) : lines.count
    var end = max(start, min(next, lines.count))
    while end > start + 1, isFiller(lines[end - 1]) { end -= 1 }
    return start..<end
  }

  private func first(_ entry: EntryFile.Entry) -> Int {
    var line = min(max(0, entry.line - 1), lines.count)
    while line > 0, line < lines.count, !trimmed(lines[line]).hasPrefix("-") { line -= 1 }
    return line
  }

  private func isFiller(_ line: String) -> Bool {
    let text = trimmed(line)
    return text.isEmpty || text.hasPrefix("#")
  }

  private func trimmed(_ line: String) -> Substring { line.drop(while: \.isWhitespace) }
}
