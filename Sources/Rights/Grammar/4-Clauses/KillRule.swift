/// Withdrawals.
struct KillRule: ClauseRule {
  let line: Line

  /// Withdrawn, killed, legally blocked.
  func read(at index: Int) -> Found? {
    let first = skip(index, [.filler, .modal])
    for start in first > index ? [index, first] : [index] {
      guard let phrase = match(start, .killAll) else { continue }
      var end = skip(phrase.next, [.filler, .modal])
      if isEnd(end) || isHead(end) {
        if !isEnd(end) { end = phrase.next }
        return withdrawal(index, end)
      }
      let reason = openEnd(phrase.next, crossing: false)
      guard hasAny(phrase.next, [.prep, .use, .contains]), !hasObject(phrase.next, reason)
      else { continue }
      return withdrawal(index, reason)
    }
    return nil
  }

  /// A withdrawal stands whatever is said beside it, unless its sentence names places or uses.
  private func withdrawal(_ index: Int, _ end: Int) -> Found {
    var close = end
    while close < end + reach, !isHardEnd(close) { close += 1 }
    let isWhole = !hasObject(end, close)
    return Found(
      .kill, .prohibit, index..<end, target: [.everything],
      value: isWhole ? .withdrawn : .none)
  }

  private func hasObject(_ low: Int, _ high: Int) -> Bool {
    guard low < high else { return false }
    return (low..<high).contains {
      hasAny(
        $0,
        [
          .platform, .place, .region, .demonym, .client, .archive, .logo, .privacyNoun,
          .thirdPartyNoun,
        ])
    }
  }
}
