/// Shots and stretches of a clip.
extension ObjectReading {
  /// "in shots 3 to 6", "visible in shot 4", at the end of a clause.
  func shotsBehind(_ start: Int) -> (name: String, next: Int)? {
    let index = skip(start, [.onScreen, .keep, .filler])
    guard !isEnd(index), let shots = shotList(at: skip(index, .small)), isEnd(shots.next)
    else { return nil }
    return shots
  }

  /// "Shots 1-4", "shot 10", "shots 2, 5 and 7".
  func shotList(at start: Int) -> (name: String, next: Int)? {
    guard let word = match(start, .shotWord) else { return nil }
    var index = word.next
    if isSign(index, "#") { index += 1 }
    var names: [String] = []
    while let token = token(index), token.kind == .number, names.count < 20 {
      names.append(token.text)
      index += 1
      if isSpacedDash(index) || has(index, .prep) && token.kind == .number,
        let high = self.token(index + 1), high.kind == .number
      {
        names[names.count - 1] += "-" + high.text
        index += 2
      }
      let isJoiner = isSign(index, ",") || has(index, .and) || isSign(index, "/")
      guard isJoiner, self.token(index + 1)?.kind == .number else { break }
      index += 1
    }
    return names.isEmpty ? nil : (names.joined(separator: ","), index)
  }

  /// "First 40 seconds", "00:10-00:25", "last minute", "from 0:30 to 0:45".
  func timeStretch(at start: Int) -> (name: String, next: Int)? {
    if isNumber(start), let first = match(start + 1, .firstWord),
      let count = number(at: start),
      let unit = match(first.next, .unit), let seconds = Double(unit.target), seconds <= 60
    {
      return ("0-\(Int(min(count.value, 3600) * seconds))", unit.next)
    }
    if let first = match(start, .firstWord),
      let span = span(at: skip(first.next, [.filler])),
      span.seconds <= 3600
    {
      return ("0-\(span.seconds)", span.next)
    }
    if let last = match(start, .lastWord),
      let span = span(at: skip(last.next, [.filler])),
      span.seconds <= 3600
    {
      return ("last-\(span.seconds)", span.next)
    }
    let index = skip(start, [.prep, .filler, .after])
    guard let low = token(index), low.kind == .number, low.text.contains(":") else { return nil }
    if low.text.contains("-") { return (low.text, index + 1) }
    let after = isSign(index + 1, "-") ? index + 2 : skip(index + 1, [.prep, .until])
    guard after > index + 1, let high = token(after), high.kind == .number, high.text.contains(":")
    else { return nil }
    return (low.text + "-" + high.text, after + 1)
  }
}
