/// What somebody asks for.
struct RequestRule: ClauseRule {
  let line: Line

  /// "The owner asks that the house number be obscured", "patients are asked not to be shown": the
  /// clause behind the asking, whoever asks.
  func read(at index: Int) -> Found? {
    guard let ask = turnBehindSubject([.ask], at: index),
      var found = inner(isSign(ask.next, ",") ? ask.next + 1 : ask.next),
      let first = found.drafts.first,
      found.drafts.allSatisfy({
        $0.polarity == .duty || $0.polarity == .prohibit || $0.value == .only
      })
    else { return nil }
    found.drafts[0].tokens = index..<first.tokens.upperBound
    return found
  }
}
