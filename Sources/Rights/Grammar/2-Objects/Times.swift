/// A time as it is written, and the token behind it.
struct WrittenTime {
  let moment: WrittenMoment
  let next: Int
  let published: Instant?

  /// The time as the value of a clause.
  var value: ClauseValue { .moment(moment.resolved(published: published), event: nil) }
}

/// Times, spans and what they count from.
extension ObjectReading {
  func moment(at index: Int) -> WrittenTime? {
    MomentReader(reading).moment(at: index).map {
      WrittenTime(moment: $0.moment, next: $0.next, published: told.published)
    }
  }

  /// Seconds, the largest unit named in seconds, and the token after the span.
  func span(at index: Int) -> (seconds: Int, unit: Int, next: Int)? {
    DurationReader(reading).duration(at: index)
  }

  /// A number in digits or as a word.
  func number(at index: Int) -> (value: Double, next: Int)? {
    DurationReader(reading).number(at: index)
  }

  func isClock(_ index: Int) -> Bool { has(index, .zone) }

  /// An event a time hangs on: "after the press conference".
  func eventEnd(at start: Int) -> Int? {
    let index = skip(start, [.filler, .prep])
    var end = index
    var found = false
    var steps = 0
    while steps < 8, !isEnd(end) {
      if let event = match(end, .afterEvent) {
        found = true
        end = event.next
      } else if isHead(end) || hasAny(end, [.platform, .archive, .resale]) {
        break
      } else {
        end += 1
      }
      steps += 1
    }
    return found ? end : nil
  }

  /// "after 30 days", "beyond one week", "for longer than 7 days".
  func archiveLimit(at start: Int) -> (hours: Double, next: Int)? {
    let index = skip(start, [.prep, .maxWord, .after, .within, .filler, .modal])
    let words = index > start || has(start, .fixedSpan) || token(start)?.kind == .number
    guard words, let span = span(at: index), span.seconds >= 3600 else {
      return nil
    }
    var next = span.next
    if let event = match(next, .ofTransmission) { next = event.next }
    if let only = match(next, .only) { next = only.next }
    return (Double(span.seconds) / 3600, next)
  }

  /// "per bulletin", "in any one programme", "daily".
  func useUnit(at start: Int) -> (unit: String, next: Int)? {
    var index = start
    if has(index, .prep), !isEnd(index) { index = skip(index, [.prep]) }
    if isSign(start, "/"), let unit = match(start + 1, .perUnit),
      isEnd(unit.next) || hasAny(unit.next, [.maxWord, .only]) && isEnd(unit.next + 1)
    {
      return (unit.target, unit.next)
    }
    if let daily = match(start, .daily) { return ("day", daily.next) }
    guard let per = match(start, .perUse) ?? match(index, .perUse) else { return nil }
    let after = skip(per.next, [.perUse, .filler])
    if let unit = match(per.next, .perUnit) ?? match(after, .perUnit) {
      return (unit.target, unit.next)
    }
    if let unit = match(after, .programme) { return ("bulletin", unit.next) }
    return nil
  }

  /// "max 2 minutes online", "... on digital platforms", at the end of a clause.
  func platformBehind(_ index: Int) -> (platforms: [Platform], next: Int)? {
    guard let word = match(skip(index, .small), .platform), word.platforms != [.everything],
      isEnd(skip(word.next, [.use, .filler]))
    else { return nil }
    return (word.platforms, skip(word.next, [.use, .filler]))
  }
}
