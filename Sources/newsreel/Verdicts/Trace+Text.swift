import Rights

extension Trace {
  /// The reading told in lines: words with their concepts, what competed for each stretch, the
  /// reading taken and why, what stayed unknown, and what the second reader missed.
  var lines: [String] {
    var lines = ["read        \u{201C}\(restriction.text)\u{201D}"]
    for word in words where word.text != "\n" {
      let meant = word.meant.map { " (read as \($0))" } ?? ""
      let concepts = word.concepts.isEmpty ? "-" : word.concepts.joined(separator: " ")
      lines.append("  " + padded(word.text + meant, 20) + "  " + concepts)
    }
    for stretch in stretches {
      for (position, candidate) in stretch.enumerated() {
        let head = position == 0 ? "  taken     " : "  not taken "
        lines.append(
          head + padded(candidate.rule, 16) + "\u{201C}\(candidate.quote)\u{201D}: "
            + candidate.clauses.joined(separator: ", ")
            + (candidate.lostBy.map { "; the one taken " + Self.reasons[$0, default: $0] } ?? ""))
      }
    }
    for quote in unknown { lines.append("  unknown   \u{201C}\(quote)\u{201D}") }
    for word in unaccounted { lines.append("  second    \(word)") }
    return lines
  }

  private static let reasons = [
    "longer": "explains more words", "beats": "beats it by the table",
    "stricter": "is stricter", "earlier": "stands before it in the table",
  ]

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
