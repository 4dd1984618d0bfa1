extension Moment {
  /// Reads the exported form: `YYYY[-MM[-DD[Thh:mm[:ss[.f]][Z|±hh:mm]]]]`; nil from all else.
  public init?(_ text: String) {
    var digits = Digits(text.utf8)
    guard let year = digits.number(4) else { return nil }
    guard digits.take("-") else {
      guard digits.isAtEnd else { return nil }
      self.init(
        seconds: CivilTime.seconds(year: year, month: 1, day: 1), precision: .year, isZoned: false)
      return
    }
    guard let month = digits.number(2), (1...12).contains(month) else { return nil }
    guard digits.take("-") else {
      guard digits.isAtEnd else { return nil }
      self.init(
        seconds: CivilTime.seconds(year: year, month: month, day: 1), precision: .month,
        isZoned: false)
      return
    }
    guard let day = digits.number(2), (1...CivilTime.days(in: month, of: year)).contains(day) else {
      return nil
    }
    let date = CivilTime.seconds(year: year, month: month, day: day)
    guard digits.take("T") else {
      guard digits.isAtEnd else { return nil }
      self.init(seconds: date, precision: .day, isZoned: false)
      return
    }
    self.init(date: date, clock: &digits)
  }

  private init?(date: Int64, clock digits: inout Digits) {
    guard let hour = digits.number(2), hour <= 24, digits.take(":"),
      let minute = digits.number(2), minute < 60
    else { return nil }
    var precision = Precision.minute
    var second = 0
    if digits.take(":") {
      guard let value = digits.number(2), value <= 60 else { return nil }
      second = value
      precision = .second
      if digits.take(".") { digits.skipDigits() }
    }
    var offset: Int64 = 0
    let isZoned = !digits.isAtEnd
    if isZoned, !digits.take("Z") {
      guard let value = digits.offset() else { return nil }
      offset = value
    }
    guard digits.isAtEnd else { return nil }
    let time = Int64(hour * 3600 + minute * 60 + second)
    self.init(seconds: date + time - offset, precision: precision, isZoned: isZoned)
  }
}

private struct Digits {
  private var bytes: Substring.UTF8View

  init(_ bytes: String.UTF8View) { self.bytes = bytes[...] }

  var isAtEnd: Bool { bytes.isEmpty }

  mutating func take(_ byte: Unicode.Scalar) -> Bool {
    guard bytes.first == UInt8(ascii: byte) else { return false }
    bytes.removeFirst()
    return true
  }

  mutating func number(_ count: Int) -> Int? {
    guard bytes.count >= count else { return nil }
    var value = 0
    for byte in bytes.prefix(count) {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    bytes.removeFirst(count)
    return value
  }

  mutating func skipDigits() {
    bytes = bytes.drop { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  mutating func offset() -> Int64? {
    let sign: Int64
    if take("+") {
      sign = 1
    } else if take("-") {
      sign = -1
    } else {
      return nil
    }
    guard let hours = number(2), hours <= 23 else { return nil }
    _ = take(":")
    guard let minutes = number(2), minutes < 60 else { return nil }
    return sign * Int64(hours * 3600 + minutes * 60)
  }
}
