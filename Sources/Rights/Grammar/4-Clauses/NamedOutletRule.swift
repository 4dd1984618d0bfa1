/// A name alone that a line bars or allows.
struct NamedOutletRule: ClauseRule {
  let line: Line

  /// "SAVANNA WIRE OUT", "Savanna Wire only": whose name it is only a profile can say, so it is a
  /// place or an outlet that is not known, as in "No use Savanna Wire".
  func read(at index: Int) -> Found? {
    guard index == 0 || isHardEnd(index - 1) else { return nil }
    var end = index
    while end < index + 4, isUnknownWord(end), traits(end).contains(.capitalised) { end += 1 }
    guard end > index, let head = longest(end, [.outWord, .only]), isEnd(head.next) else {
      return nil
    }
    let isBan = head.concept == .outWord
    // "Figures out" is no ban.
    if isBan, !traits(end).contains(.upper) { return nil }
    return Found(
      .territory, isBan ? .prohibit : .permit, index..<head.next,
      target: [.place(.unresolved(slice(index..<end)))], value: isBan ? .none : .only)
  }
}
