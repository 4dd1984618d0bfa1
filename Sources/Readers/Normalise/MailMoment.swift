import Clips

/// The moment of a date just as mail and RSS write it (`Tue, 31 Jan 2023 14:39:00 GMT`); nil from
/// every other form, which `readMoment` takes apart word by word.
func mailMoment(_ text: String) -> Moment? {
  var text = text
  return text.withUTF8 { utf8 in
    var date = MailDateBytes(utf8)
    return date.read()
  }
}

private struct MailDateBytes {
  private let utf8: UnsafeBufferPointer<UInt8>
  private var index = 0

  init(_ utf8: UnsafeBufferPointer<UInt8>) { self.utf8 = utf8 }

  mutating func read() -> Moment? {
    if utf8.count > 5, utf8[3] == UInt8(ascii: ",") {
      guard let day = name(), Self.days.contains(day) else { return nil }
      index += 1
      guard take(0x20) else { return nil }
    }
    guard let day = number(1...2), take(0x20),
      let month = name().flatMap({ Self.months.firstIndex(of: $0) }),
      take(0x20), let year = number(4...4), take(0x20), let hour = number(2...2),
      take(UInt8(ascii: ":")), let minute = number(2...2),
      let date = DateParts(year: year, month: month + 1, day: day), hour < 24, minute < 60
    else { return nil }
    var second: Int?
    if take(UInt8(ascii: ":")) {
      guard let value = number(2...2), value < 60 else { return nil }
      second = value
    }
    guard take(0x20), let offset = zone(), index == utf8.count else { return nil }
    let clock = hour * 3600 + minute * 60 + (second ?? 0) - offset
    return Moment(
      seconds: date.seconds + Int64(clock), precision: second == nil ? .minute : .second)
  }

  private static let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map(word)
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ].map(word)

  private static func word(_ name: String) -> UInt32 {
    name.utf8.reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// Three letters as one number, in lower case.
  private mutating func name() -> UInt32? {
    guard index + 3 < utf8.count else { return nil }
    var word: UInt32 = 0
    for byte in utf8[index..<index + 3] {
      guard (byte | 0x20) &- 0x61 < 26 else { return nil }
      word = word << 8 | UInt32(byte | 0x20)
    }
    index += 3
    return word
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard index < utf8.count, utf8[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func number(_ lengths: ClosedRange<Int>) -> Int? {
    var value = 0
    let start = index
    while index < utf8.count, index - start < lengths.upperBound, utf8[index] &- 0x30 < 10 {
      value = value * 10 + Int(utf8[index] &- 0x30)
      index += 1
    }
    return index - start >= lengths.lowerBound ? value : nil
  }

  /// Seconds east of Greenwich: `GMT`, `UTC`, `Z` or `±hhmm`.
  private mutating func zone() -> Int? {
    guard index < utf8.count else { return nil }
    switch utf8[index] {
    case UInt8(ascii: "Z"):
      index += 1
      return 0
    case UInt8(ascii: "G"), UInt8(ascii: "U"):
      let word = utf8[index...]
      guard word.elementsEqual("GMT".utf8) || word.elementsEqual("UTC".utf8) else { return nil }
      index += 3
      return 0
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      let isWest = utf8[index] == UInt8(ascii: "-")
      index += 1
      guard let hours = number(2...2), hours <= 14, let minutes = number(2...2), minutes < 60
      else { return nil }
      return (isWest ? -1 : 1) * (hours * 3600 + minutes * 60)
    default: return nil
    }
  }
}
