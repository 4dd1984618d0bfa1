/// A name or handle that a post has to carry.
struct TagRule: ClauseRule {
  let line: Line

  /// "Please tag @harbour_ilse when posting to Instagram": a credit by handle or name.
  func read(at index: Int) -> Found? {
    guard index == 0 || isEnd(index - 1),
      let verb = turn(.tag, at: skip(index, [.must, .filler])) ?? turn(.tag, at: index)
    else { return nil }
    let start = skip(verb, [.filler])
    var end = start
    while end < start + 6, !isEnd(end), turn(.posting, at: end) == nil,
      isUnknownWord(end) || WordList.noteSign.contains(token(end))
    {
      end += 1
    }
    guard end > start, isSign(start, "@") || traits(start).contains(.capitalised) else {
      return nil
    }
    let name = slice(start..<end)
    let value = ClauseValue.credit(text: name, place: "any")
    if isEnd(end) { return Found(.credit, .duty, index..<end, value: value) }
    guard let posting = turn(.posting, at: end) else { return nil }
    var next = posting
    while !isEnd(next), let found = object(at: next), found.kind == .platform {
      next = found.next
      guard isJoiner(next), object(at: next + 1)?.kind == .platform else { break }
      next += 1
    }
    return isEnd(next) ? Found(.credit, .duty, index..<next, value: value) : nil
  }
}
