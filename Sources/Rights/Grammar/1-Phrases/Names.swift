/// What may be part of a name.
extension WordReading {
  /// A word no clause could begin with that may be part of a name.
  func isNameWord(_ index: Int) -> Bool {
    guard traits(index).contains(.word) else { return false }
    if isUnknownWord(index) { return true }
    guard traits(index).contains(.capitalised), !hasAny(index, .nameStops),
      isUnknownWord(index + 1) || isUnknownWord(index - 1)
    else { return false }
    return !reading.isAllCapitals || reading.tokens[index].folded.count > 2
  }

  func isNameLink(_ index: Int) -> Bool {
    let isLink =
      isSign(index, "&") || isSign(index, "-") && !traits(index).contains(.spacedBefore)
    return isLink && isNameWord(index + 1)
  }
}
