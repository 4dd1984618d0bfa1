/// Copyright lines, provenance and verification.
struct NoticeRule: ClauseRule {
  let line: Line

  func read(at index: Int) -> Found? { notice(at: index).flatMap(wholly) }

  /// Copyright lines, provenance and verification notes.
  private func notice(at index: Int) -> Found? {
    if let source = match(
      skip(index, [.privacyNoun, .modal, .and, .filler, .logo, .audioNoun]), .blurredAtSource)
    {
      return Found(.notice, .info, index..<skip(source.next, [.prep, .sourceWord, .filler]))
    }
    guard let head = match(index, .noticeHead) ?? match(skip(index, [.filler]), .noticeHead),
      !isLabelled(head.next)
    else { return nil }
    var end = head.next
    var isLoose = head.next - index > 0
    var steps = 0
    while steps < 24, !isHardEnd(end) || isSign(end, "(") && isBracketedSymbol(end) {
      steps += 1
      if isSign(end, ",") || isSign(end, "/") || isSpacedDash(end) {
        guard let more = match(skip(end + 1, [.filler]), .noticeHead) else { break }
        end = more.next
        continue
      }
      if isSoftEnd(end) { break }
      if let more = match(end, .noticeHead) {
        end = more.next
        continue
      }
      if hasAny(end, noteStops) || hasAny(end, .whom) { break }
      guard let token = token(end) else { break }
      let isName =
        token.isCapitalised || token.isPicture || token.kind == .number || token.kind == .quoted
      let isKnown = hasAny(end, [.prep, .filler, .modal, .and, .sourceWord, .usNoun, .beforeUse])
      isLoose = has(end - 1, .prep) || has(end - 1, .filler)
      guard isName || isKnown || isLoose || !token.isWord || ArabicClitics.isArabic(token.folded)
      else { break }
      end += 1
    }
    while end > head.next, hasAny(end - 1, [.prep, .and]) { end -= 1 }
    return Found(.notice, .info, index..<end)
  }

  private func isLabelled(_ index: Int) -> Bool { isSign(index, "=") }

  /// "(c)" tokenised as signs.
  private func isBracketedSymbol(_ index: Int) -> Bool {
    token(index + 1)?.text == "c" && isSign(index + 2, ")")
  }
}
