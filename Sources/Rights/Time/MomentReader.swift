/// Reads dates, clocks and zones from tokens, in any order and language of the vocabulary.
struct MomentReader {
  let reading: Reading

  init(_ reading: Reading) { self.reading = reading }

  /// The moment written at a token and the token after it, nil where none is.
  func moment(at start: Int) -> (moment: WrittenMoment, next: Int)? {
    var moment = WrittenMoment()
    var index = start
    var next = start
    var steps = 0
    while index < reading.tokens.count, steps < 24 {
      steps += 1
      if let after = read(into: &moment, at: index) {
        index = after
        next = after
      } else if isLink(index) {
        index += max(1, match(index, .atWord)?.length ?? 1)
      } else {
        break
      }
    }
    return moment.isEmpty ? nil : (moment, next)
  }

  /// Words and signs that may stand between the parts of a date.
  private func isLink(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    if token.isSign(",") || token.isSign("(") || token.isSign(")") { return true }
    if token.isSign("/") || token.isSign("-") { return !token.isSpacedBefore }
    return match(index, .atWord) != nil && match(index, .month) == nil
  }

  private func match(_ index: Int, _ concept: Concept) -> (target: String, length: Int)? {
    reading.match(index, concept).map { ($0.target, $0.next - index) }
  }

  private func read(into moment: inout WrittenMoment, at index: Int) -> Int? {
    let token = reading.tokens[index]
    if token.kind == .number { return readNumber(into: &moment, at: index) }
    guard token.isWord else { return nil }
    if moment.clocks.isEmpty, let word = match(index, .clockWord) {
      moment.clocks = word.target == "00:00" ? [0, 86_400] : [43_200]
      return index + word.length
    }
    if !moment.hasDate, let day = match(index, .weekday) {
      moment.weekday = Int(day.target)
      return index + day.length
    }
    if moment.weekday == nil, !moment.hasDate, let day = match(index, .relativeDay) {
      moment.relativeDay = Int(day.target)
      return index + day.length
    }
    if moment.dates.isEmpty, let month = match(index, .month), let number = Int(month.target) {
      if let after = readMonthFirst(number, into: &moment, at: index + month.length) {
        return after
      }
    }
    if moment.offsets == nil, !moment.clocks.isEmpty, let zone = match(index, .zone) {
      moment.offsets = zone.target.split(separator: ";").compactMap { Int($0) }
      moment.zone = zone.target
      return readShift(into: &moment, at: index + zone.length)
    }
    if moment.offsets == nil, !moment.clocks.isEmpty, let half = match(index, .half) {
      moment.clocks = Self.applying(half.target, to: moment.clocks)
      return index + half.length
    }
    return nil
  }

  /// `GMT+2`, `UTC -5`
  private func readShift(into moment: inout WrittenMoment, at index: Int) -> Int {
    guard index + 1 < reading.tokens.count, moment.offsets == [0],
      reading.tokens[index].isSign("+") || reading.tokens[index].isSign("-"),
      !reading.tokens[index + 1].isSpacedBefore,
      let hours = Digits.value(reading.tokens[index + 1].folded), hours <= 14
    else { return index }
    moment.offsets = [reading.tokens[index].isSign("+") ? hours * 60 : -hours * 60]
    return index + 2
  }

  /// `June 18, 2026`
  private func readMonthFirst(_ month: Int, into moment: inout WrittenMoment, at start: Int) -> Int?
  {
    var index = start
    if index < reading.tokens.count, reading.tokens[index].isSign(".") { index += 1 }
    guard index < reading.tokens.count, reading.tokens[index].kind == .number,
      let day = Digits.value(reading.tokens[index].folded), (1...31).contains(day)
    else { return nil }
    index += 1
    if index < reading.tokens.count, match(index, .atWord) != nil,
      !reading.tokens[index].isSpacedBefore, reading.tokens[index].isWord
    {
      index += 1
    }
    let year = readYear(at: index)
    moment.dates = [(day, month, year?.year)]
    return year?.next ?? index
  }

  private func readYear(at start: Int) -> (year: Int, next: Int)? {
    var index = start
    var links = 0
    while index < reading.tokens.count, links < 2,
      isLink(index) || reading.tokens[index].isSign(".")
    {
      index += 1
      links += 1
    }
    guard index < reading.tokens.count, reading.tokens[index].kind == .number,
      reading.tokens[index].folded.count == 4,
      let year = Digits.value(reading.tokens[index].folded), (1990...2100).contains(year)
    else { return nil }
    if match(index + 1, .zone) != nil { return nil }
    if let word = match(index + 1, .unit), word.target == "31536000" {
      return (year, index + 1 + word.length)
    }
    return (year, index + 1)
  }

  private func readNumber(into moment: inout WrittenMoment, at index: Int) -> Int? {
    let folded = reading.tokens[index].folded
    if moment.isEmpty, let stamp = Self.stamp(folded) {
      moment.stamp = stamp
      return index + 1
    }
    if moment.dates.isEmpty {
      if let after = readDayPair(into: &moment, at: index) { return after }
      let dates = Digits.dates(folded)
      if !dates.isEmpty {
        moment.dates = dates
        moment.weekday = nil
        return index + 1
      }
      if let after = readDayFirst(into: &moment, at: index) { return after }
    }
    guard moment.clocks.isEmpty else { return nil }
    return readClock(into: &moment, at: index)
  }

  /// `12/13 March`, `12-13 March`: either day.
  private func readDayPair(into moment: inout WrittenMoment, at index: Int) -> Int? {
    let parts = reading.tokens[index].folded.split(
      maxSplits: 1, omittingEmptySubsequences: false
    ) { $0 == 0x2F || $0 == 0x2D }
    guard parts.count == 2, let low = Digits.value(parts[0]), let high = Digits.value(parts[1]),
      (1...31).contains(low), (1...31).contains(high),
      let month = match(index + 1, .month), let number = Int(month.target)
    else { return nil }
    let year = readYear(at: index + 1 + month.length)
    moment.dates = [(low, number, year?.year), (high, number, year?.year)]
    moment.weekday = nil
    return year?.next ?? index + 1 + month.length
  }

  /// `18 June 2026`, `18-Jun-2026`, `18th of June`
  private func readDayFirst(into moment: inout WrittenMoment, at start: Int) -> Int? {
    guard let day = Digits.value(reading.tokens[start].folded), (1...31).contains(day) else {
      return nil
    }
    var index = start + 1
    var links = 0
    while index < reading.tokens.count, links < 3,
      match(index, .month) == nil, links > 0 || match(index, .half) == nil,
      isLink(index) || reading.tokens[index].isSign("."),
      !reading.tokens[index].isSign(","), !reading.tokens[index].isSign("(")
    {
      index += 1
      links += 1
    }
    guard let month = match(index, .month), let number = Int(month.target) else { return nil }
    index += month.length
    if index < reading.tokens.count, reading.tokens[index].isSign("."),
      index + 1 < reading.tokens.count, reading.tokens[index + 1].kind == .number
    {
      index += 1
    }
    let year = readYear(at: index)
    moment.dates = [(day, number, year?.year)]
    moment.weekday = nil
    return year?.next ?? index
  }

  /// `1500`, `15:00`, `3`, `9 pm`, `6 h 00`, `19 Uhr`
  private func readClock(into moment: inout WrittenMoment, at start: Int) -> Int? {
    guard var clock = Digits.clock(reading.tokens[start].folded) else { return nil }
    var index = start + 1
    var isMarked = clock.isPlain == false
    if let mark = match(index, .clockMark), mark.length == 1 {
      index += 1
      isMarked = true
      clock.isTwelveHour = reading.tokens[index - 1].text == "o'clock"
      if index < reading.tokens.count, reading.tokens[index].kind == .number,
        let minutes = Digits.value(reading.tokens[index].folded), minutes < 60,
        reading.tokens[index].folded.count == 2, clock.seconds % 3600 == 0
      {
        clock.seconds += minutes * 60
        index += 1
      }
    }
    if let half = match(index, .half) {
      moment.clocks = Self.applying(half.target, to: [clock.seconds])
      return index + half.length
    }
    if let noon = match(index, .clockWord) {
      moment.clocks = noon.target == "00:00" ? [0, 86_400] : [43_200]
      return index + noon.length
    }
    guard isMarked || match(index, .zone) != nil else { return nil }
    if clock.isTwelveHour, clock.seconds > 0, clock.seconds < 46_800 {
      let base = clock.seconds % 43_200
      moment.clocks = [base, base + 43_200]
    } else {
      moment.clocks = [clock.seconds]
    }
    return index
  }

  private static func applying(_ half: String, to clocks: [Int]) -> [Int] {
    guard let first = clocks.min() else { return clocks }
    let base = first % 43_200
    return [half == "pm" ? base + 43_200 : base]
  }

  private static func stamp(_ folded: [UInt32]) -> Instant? {
    guard folded.count >= 16, folded.contains(0x74) else { return nil }
    var text = String(folded: folded).uppercased()
    if text.count == 17, text.hasSuffix("Z") { text = text.dropLast() + ":00Z" }
    return Timestamp.instant(text)
  }
}
