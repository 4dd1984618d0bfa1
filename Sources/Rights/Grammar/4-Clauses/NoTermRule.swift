/// Embargoes and expiries of which there is none.
struct NoTermRule: ClauseRule {
  let line: Line

  /// `Embargo: none`, `Expiry: none`.
  func read(at index: Int) -> Found? {
    guard let head = longest(index, [.embargoHead, .expiryHead]),
      let start = valueStart(head.next), let none = match(start, .accessNone), isEnd(none.next)
    else { return nil }
    return Found(.notice, .info, index..<none.next)
  }
}
