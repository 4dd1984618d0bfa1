/// Reads a restriction line into clauses; never fails, never traps, linear in its length.
///
/// `published` is the transmission time of the clip: relative and incomplete times need it.
/// Words that nothing explains come back as `unknown` clauses (RIGHTS.md 6).
public func parse(_ text: String, published: Instant? = nil) -> Restriction {
  readSignal(text, published: published) ?? readLine(text, published: published).restriction
}

/// Reads a stretch of a story: words are guessed only where few are left open, since in a sentence
/// of the story nearly all are.
func parseStretch(_ text: String) -> Restriction {
  if let signal = readSignal(text, published: nil) { return signal }
  let exact = readLine(text, published: nil, isGuessing: false).restriction
  let open = exact.clauses.filter { $0.kind == .unknown }
    .reduce(0) { $0 + $1.quote.split(separator: " ").count }
  return (1...4).contains(open) ? readLine(text, published: nil).restriction : exact
}
