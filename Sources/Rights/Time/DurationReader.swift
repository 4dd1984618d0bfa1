/// Reads spans of time such as `1 min 30`, `90"`, `48hrs`, `two minutes`, `7-day`.
struct DurationReader {
  let reading: Reading

  init(_ reading: Reading) { self.reading = reading }

  /// Seconds, the largest unit named in seconds, and the token after the span.
  func duration(at start: Int) -> (seconds: Int, unit: Int, next: Int)? {
    guard reading.tokens.indices.contains(start) else { return nil }
    if let span = match(start, .fixedSpan), let seconds = Int(span.target) {
      return (seconds, seconds, start + span.length)
    }
    var total = 0.0
    var largest = 0
    var index = start
    var next: Int?
    while index < reading.tokens.count, let part = part(at: index) {
      guard next == nil || part.unit < largest || largest == 0 else { break }
      total += part.seconds
      largest = max(largest, part.unit)
      index = part.next
      next = index
      if index + 1 < reading.tokens.count, match(index, .and) != nil,
        self.part(at: index + 1) != nil
      {
        index += 1
      }
    }
    guard let next, total >= 0, total < 4e9 else { return nil }
    var end = next
    if largest == 60, end < reading.tokens.count, reading.tokens[end].kind == .number,
      reading.tokens[end].folded.count == 2,
      let seconds = Digits.value(reading.tokens[end].folded), seconds < 60
    {
      total += Double(seconds)
      end += 1
    }
    return (Int(total), largest, end)
  }

  private func match(_ index: Int, _ concept: Concept) -> (target: String, length: Int)? {
    reading.match(index, concept).map { ($0.target, $0.next - index) }
  }

  /// A number as digits or as a word.
  func number(at index: Int) -> (value: Double, next: Int)? {
    guard reading.tokens.indices.contains(index) else { return nil }
    if reading.tokens[index].kind == .number {
      return Digits.decimal(reading.tokens[index].folded).map { ($0, index + 1) }
    }
    if let word = match(index, .number), let value = Double(word.target) {
      return (value, index + word.length)
    }
    return nil
  }

  private func part(at start: Int) -> (seconds: Double, unit: Int, next: Int)? {
    if reading.tokens[start].kind == .number,
      let span = Self.colonSpan(reading.tokens[start].folded)
    {
      if let unit = match(start + 1, .unit), let seconds = Int(unit.target), seconds <= 3600 {
        return (Double(span), 60, start + 1 + unit.length)
      }
      return nil
    }
    guard let number = number(at: start) else { return nil }
    var index = number.next
    if index < reading.tokens.count, reading.tokens[index].isSign("-"),
      !reading.tokens[index].isSpacedBefore
    {
      index += 1
    }
    guard index < reading.tokens.count else { return nil }
    if reading.tokens[index].isSign("\"") {
      return (number.value, 1, index + 1)
    }
    if reading.tokens[index].isSign("'") {
      return (number.value * 60, 60, index + 1)
    }
    guard let unit = match(index, .unit), let seconds = Int(unit.target) else { return nil }
    var next = index + unit.length
    if next < reading.tokens.count, reading.tokens[next].isSign("'"),
      !reading.tokens[next].isSpacedBefore
    {
      next += 1
    }
    if next < reading.tokens.count, reading.tokens[next].isSign("."),
      reading.tokens[index].folded.count <= 4,
      next + 1 < reading.tokens.count,
      !reading.tokens[next + 1].isCapitalised || reading.tokens[index].text == "std"
    {
      next += 1
    }
    return (number.value * Double(seconds), seconds, next)
  }

  /// `2:30` before a unit word.
  private static func colonSpan(_ folded: [UInt32]) -> Int? {
    let parts = folded.split(separator: 0x3A, omittingEmptySubsequences: false)
    guard parts.count == 2, let minutes = Digits.value(parts[0]),
      let seconds = Digits.value(parts[1]), seconds < 60
    else { return nil }
    return minutes * 60 + seconds
  }
}
