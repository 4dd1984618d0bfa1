/// A window that is all a sentence says.
struct WindowRule: ClauseRule {
  let line: Line

  /// A window that is all a sentence says: "Between 0600 and 1800 GMT on 4 March". Behind a ban, in
  /// brackets or behind a colon it may be the time of the ban instead.
  func read(at index: Int) -> Found? {
    guard index == 0 || isHardEnd(index - 1), !isBracket(index - 1),
      WordList.between.contains(token(index)), let found = window(at: index),
      isHardEnd(found.next), !isBracket(found.next)
    else { return nil }
    return found
  }
}
