/// A notice as the value of its name.
struct NoticeFieldRule: ClauseRule {
  let line: Line

  func read(at index: Int) -> Found? { noticeField(at: index).flatMap(wholly) }

  /// "Verification: date confirmed", "Copyright: Kestrel": a notice as the value of its name.
  private func noticeField(at index: Int) -> Found? {
    guard let head = match(index, .noticeHead), isSign(head.next, ":") else { return nil }
    var end = head.next + 1
    while end < index + 24, !isHardEnd(end) {
      if isSoftEnd(end) {
        guard isSign(end, ","), !isSoftEnd(end + 1) else { break }
      } else if hasAny(end, noteStops) || hasAny(end, .whom) {
        return nil
      }
      end += 1
    }
    guard end > head.next + 1, isEnd(end) else { return nil }
    return Found(.notice, .info, index..<end)
  }
}
