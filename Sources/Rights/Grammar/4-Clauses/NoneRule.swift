/// "None" as the whole of a line or a value.
struct NoneRule: ClauseRule {
  let line: Line

  /// "None", "N/R": no restrictions, only as a whole line or as the value of a label.
  func read(at index: Int) -> Found? {
    guard let word = match(index, .accessNone) else { return nil }
    guard
      isHardEnd(word.next) || isSoftEnd(word.next) && !isSign(word.next, ",")
        || label(at: word.next) != nil
    else { return nil }
    let before = token(index - 1)
    let isShort =
      reading.tokens[index..<word.next].contains { $0.isSign("/") }
      || (token(index)?.text.contains(".") ?? false)
    let isWhole = before == nil && word.next == count
    let isValue = before?.kind == .newline || asksForRestrictions(before: index - 1)
    guard
      isShort
        ? isWhole || isValue && word.next == count
        : isWhole || isValue || isHardEnd(word.next) && before == nil
    else { return nil }
    return Found(.access, .permit, index..<word.next, target: [.everything])
  }

  /// "Restrictions: none", not "Access: none" nor "Rights: none".
  private func asksForRestrictions(before sign: Int) -> Bool {
    guard isSign(sign, ":") || isSign(sign, "=") || isSign(sign, "-") else { return false }
    return (max(0, sign - 4)..<sign).contains { index in
      WordList.restrictionStem.texts.contains { token(index)?.text.hasPrefix($0) ?? false }
    }
  }
}
