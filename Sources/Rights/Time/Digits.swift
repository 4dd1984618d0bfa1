/// Reads numbers, dates and clocks from folded digits.
enum Digits {
  /// The value of up to nine plain digits.
  static func value(_ folded: [UInt32]) -> Int? { value(folded[...]) }

  static func value(_ folded: ArraySlice<UInt32>) -> Int? {
    guard !folded.isEmpty, folded.count <= 9 else { return nil }
    var value = 0
    for digit in folded {
      guard digit >= 0x30, digit <= 0x39 else { return nil }
      value = value * 10 + Int(digit - 0x30)
    }
    return value
  }

  /// A number with an optional decimal part (`1.5`, `1,5`) or thousands (`1,500`).
  static func decimal(_ folded: [UInt32]) -> Double? {
    let parts = folded.split { $0 == 0x2E || $0 == 0x2C }
    guard parts.count <= 2, let whole = parts.first.flatMap({ value($0) }) else { return nil }
    guard parts.count == 2 else { return folded.count == parts[0].count ? Double(whole) : nil }
    guard let fraction = value(parts[1]) else { return nil }
    if parts[1].count == 3 { return Double(whole * 1000 + fraction) }
    var scale = 1.0
    for _ in parts[1] { scale *= 10 }
    return Double(whole) + Double(fraction) / scale
  }

  /// `5-9`, `5` as a range.
  static func range(_ folded: [UInt32]) -> ClosedRange<Int>? {
    let parts = folded.split(separator: 0x2D, omittingEmptySubsequences: false)
    guard let low = parts.first.flatMap({ value($0) }) else { return nil }
    if parts.count == 1 { return low...low }
    guard parts.count == 2, let high = value(parts[1]), high >= low else { return nil }
    return low...high
  }

  /// Every order of `2026-06-19`, `19.06.2026`, `04/05`, `4/5/26`.
  static func dates(_ folded: [UInt32]) -> [(day: Int, month: Int, year: Int?)] {
    guard let joiner = folded.first(where: { $0 == 0x2F || $0 == 0x2D || $0 == 0x2E }) else {
      return []
    }
    let parts = folded.split(separator: joiner, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { value($0) }
    guard numbers.count == parts.count else { return [] }
    if parts.count == 3 {
      if parts[0].count == 4 { return valid([(numbers[2], numbers[1], numbers[0])]) }
      let year = parts[2].count == 2 ? 2000 + numbers[2] : numbers[2]
      guard parts[2].count == 4 || parts[2].count == 2, parts[0].count <= 2,
        parts[1].count <= 2
      else { return [] }
      let dayFirst = (numbers[0], numbers[1], Optional(year))
      if joiner == 0x2E { return valid([dayFirst]) }
      return valid([dayFirst, (numbers[1], numbers[0], year)])
    }
    guard parts.count == 2, joiner == 0x2F, parts[0].count <= 2, parts[1].count <= 2 else {
      return []
    }
    return valid([(numbers[0], numbers[1], nil), (numbers[1], numbers[0], nil)])
  }

  private static func valid(
    _ dates: [(Int, Int, Int?)]
  ) -> [(day: Int, month: Int, year: Int?)] {
    var kept: [(day: Int, month: Int, year: Int?)] = []
    for date in dates where (1...31).contains(date.0) && (1...12).contains(date.1) {
      if !kept.contains(where: { $0 == date }) { kept.append((date.0, date.1, date.2)) }
    }
    return kept
  }

  struct Clock {
    var seconds: Int
    /// The hour may be meant before or after noon.
    var isTwelveHour: Bool
    /// A bare number: a clock only with a zone, a mark or a half of the day beside it.
    var isPlain: Bool
  }

  /// `1500`, `15:00`, `15.00`, `9`
  static func clock(_ folded: [UInt32]) -> Clock? {
    let parts = folded.split(omittingEmptySubsequences: false) { $0 == 0x3A || $0 == 0x2E }
    let numbers = parts.compactMap { value($0) }
    guard numbers.count == parts.count, numbers.count <= 3 else { return nil }
    if parts.count >= 2 {
      guard parts[0].count <= 2, parts[1].count == 2, numbers[0] <= 24, numbers[1] < 60 else {
        return nil
      }
      let seconds = numbers.count == 3 && numbers[2] < 60 ? numbers[2] : 0
      return Clock(
        seconds: numbers[0] * 3600 + numbers[1] * 60 + seconds,
        isTwelveHour: parts[0].count == 1 && numbers[0] > 0, isPlain: false)
    }
    if folded.count == 4, numbers[0] <= 2400, numbers[0] % 100 < 60 {
      return Clock(
        seconds: numbers[0] / 100 * 3600 + numbers[0] % 100 * 60, isTwelveHour: false,
        isPlain: false)
    }
    guard folded.count <= 2, numbers[0] <= 24 else { return nil }
    return Clock(
      seconds: numbers[0] * 3600,
      isTwelveHour: folded.count == 1 && numbers[0] > 0
        || (1...12).contains(numbers[0]) && folded.first != 0x30,
      isPlain: true)
  }
}
