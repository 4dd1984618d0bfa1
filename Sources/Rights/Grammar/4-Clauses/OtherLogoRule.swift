/// Marks of others that may not be added.
struct OtherLogoRule: ClauseRule {
  let line: Line

  /// "No other logos", "no logos of other broadcasters": nobody else's mark beside what is there.
  func read(at index: Int) -> Found? {
    guard let ban = longest(index, [.neg, .without]) else { return nil }
    let first = skip(ban.next, [.filler, .use])
    let isOther = has(first, .otherWord) || WordList.further.contains(token(first))
    guard let logo = match(isOther ? first + 1 : first, .logo) else { return nil }
    if isOther, isEnd(logo.next) { return kept(index..<logo.next) }
    let whose = skip(logo.next, .small)
    guard let other = match(whose, .otherWord),
      let owner = longest(other.next, [.client, .clients, .mediaNoun]), isEnd(owner.next)
    else { return nil }
    return kept(index..<owner.next)
  }

  private func kept(_ tokens: Range<Int>) -> Found {
    Found(.integrity, .duty, tokens, target: [.work(.logo)])
  }
}
