/// Reads a restriction line into clauses; never fails, never traps, linear in its length.
///
/// `published` is the transmission time of the clip: relative and incomplete times need it.
/// Words that nothing explains come back as `unknown` clauses (RIGHTS.md 6).
public func parse(_ text: String, published: Instant? = nil) -> Restriction {
  readSignal(text, published: published) ?? readLine(text, published: published).restriction
}
