func dateComparison(
  _ field: DateField, _ written: String, _ sign: ComparisonSign?
) throws(QueryError.Fact) -> Comparison<DatePoint> {
  let text = folded(written)
  func point(_ text: some StringProtocol) throws(QueryError.Fact) -> DatePoint {
    guard let parsed = datePoint(Array(text.utf8)) else {
      throw .unreadableDate(.date(field), written)
    }
    return parsed
  }
  if let sign { return sign.comparison(try point(text)) }
  guard let (low, high) = ends(of: text) else { return .equal(try point(text)) }
  if low.isEmpty { return .lessOrEqual(try point(high)) }
  if high.isEmpty { return .greaterOrEqual(try point(low)) }
  let (first, last) = (try point(low), try point(high))
  if case .calendar(let start) = first, case .calendar(let end) = last,
    start.seconds.lowerBound > end.seconds.lowerBound
  {
    throw .backwardRange(.date(field))
  }
  return .between(first, last)
}

private func datePoint(_ bytes: [UInt8]) -> DatePoint? {
  let text = String(decoding: bytes, as: UTF8.self)
  if let name = NamedDay(rawValue: text) { return .named(name) }
  if let digits = bytes.firstIndex(where: { !isDigit($0) }), digits > 0,
    let unit = DateUnit(rawValue: String(decoding: bytes[digits...], as: UTF8.self)),
    let count = number(String(decoding: bytes[..<digits], as: UTF8.self), limit: 100_000)
  {
    return .relative(count, unit)
  }
  return calendarPoint(bytes).map(DatePoint.calendar)
}

/// `2023`, `2023-01`, `2023-01-31`, `2023-01-31t14:39`, with seconds, with `z`, `+03:00` or `+0300`.
private func calendarPoint(_ bytes: [UInt8]) -> CalendarPoint? {
  var reader = DigitReader(bytes: bytes)
  guard let year = reader.digits(4), year > 0 else { return nil }
  if reader.isAtEnd { return CalendarPoint(.year, year) }
  guard reader.skip("-"), let month = reader.digits(2), (1...12).contains(month)
  else { return nil }
  if reader.isAtEnd { return CalendarPoint(.month, year, month) }
  guard reader.skip("-"), let day = reader.digits(2), day > 0,
    day <= daysIn(month: month, year: year)
  else { return nil }
  guard reader.skip("t") else {
    return reader.offset().map { CalendarPoint(.day, year, month, day, offset: $0) }
  }
  guard let hour = reader.digits(2), hour < 24, reader.skip(":"),
    let minute = reader.digits(2), minute < 60
  else { return nil }
  var second: Int?
  if reader.skip(":") {
    guard let read = reader.digits(2), read < 60 else { return nil }
    second = read
  }
  return reader.offset().map {
    CalendarPoint(
      second == nil ? .minute : .second, year, month, day, hour, minute, second ?? 0, offset: $0)
  }
}

private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

private struct DigitReader {
  let bytes: [UInt8]
  var position = 0

  var isAtEnd: Bool { position == bytes.count }

  mutating func digits(_ count: Int) -> Int? {
    guard position + count <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[position..<position + count] {
      guard isDigit(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    position += count
    return value
  }

  mutating func skip(_ letter: Unicode.Scalar) -> Bool {
    guard position < bytes.count, UInt32(bytes[position]) == letter.value else { return false }
    position += 1
    return true
  }

  /// Minutes east of UTC up to the end of the text; nil if anything else stands there.
  mutating func offset() -> Int? {
    if isAtEnd { return 0 }
    if skip("z") { return isAtEnd ? 0 : nil }
    let isEast = skip("+")
    guard isEast || skip("-"), let hours = digits(2), hours <= 18 else { return nil }
    _ = skip(":")
    guard let minutes = isAtEnd ? 0 : digits(2), minutes < 60, isAtEnd else { return nil }
    return (isEast ? 1 : -1) * (hours * 60 + minutes)
  }
}
