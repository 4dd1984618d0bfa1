/// Seconds since 1970-01-01T00:00:00Z.
public typealias Instant = Int64

/// Proleptic Gregorian calendar arithmetic without a time zone.
public struct CivilDate: Sendable, Equatable, Hashable {
  /// Calendar year.
  public var year: Int
  /// Month of the year, 1...12.
  public var month: Int
  /// Day of the month, 1...31.
  public var day: Int

  /// A date; its parts are not checked, see `isValid`.
  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The date of a day number counted from 1970-01-01.
  public init(dayNumber: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1970-01-01.
  public var dayNumber: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// Monday 1 ... Sunday 7.
  public var weekday: Int {
    let remainder = (dayNumber + 3) % 7
    return (remainder < 0 ? remainder + 7 : remainder) + 1
  }

  /// Whether such a day exists in the years 1900 to 2200.
  public var isValid: Bool {
    guard (1900...2200).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return false
    }
    return CivilDate(dayNumber: dayNumber) == self
  }
}

/// Reads and writes instants as RFC 3339.
public enum Timestamp {
  /// The instant of an RFC 3339 text (`2026-06-18T13:30:00Z`, offsets allowed), else nil.
  public static func instant(_ text: String) -> Instant? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes.count <= 40 else { return nil }
    func number(_ low: Int, _ count: Int) -> Int? {
      guard low + count <= bytes.count else { return nil }
      var value = 0
      for byte in bytes[low..<(low + count)] {
        guard byte >= 0x30, byte <= 0x39 else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    guard let year = number(0, 4), let month = number(5, 2), let day = number(8, 2),
      let hour = number(11, 2), let minute = number(14, 2), let second = number(17, 2),
      bytes[4] == 0x2D, bytes[7] == 0x2D, bytes[13] == 0x3A, bytes[16] == 0x3A
    else { return nil }
    let date = CivilDate(year: year, month: month, day: day)
    guard date.isValid, hour <= 24, minute < 60, second <= 60 else { return nil }
    var index = 19
    if bytes[index] == 0x2E {
      index += 1
      while index < bytes.count, bytes[index] >= 0x30, bytes[index] <= 0x39 { index += 1 }
    }
    guard index < bytes.count else { return nil }
    var offset = 0
    switch bytes[index] {
    case 0x5A, 0x7A: guard index == bytes.count - 1 else { return nil }
    case 0x2B, 0x2D:
      guard let hours = number(index + 1, 2), let minutes = number(index + 4, 2) else {
        return nil
      }
      offset = (hours * 60 + minutes) * (bytes[index] == 0x2B ? 60 : -60)
    default: return nil
    }
    let seconds = hour * 3600 + minute * 60 + second - offset
    return Instant(date.dayNumber * 86_400 + seconds)
  }

  /// `2026-06-18T13:30:00Z`
  public static func text(_ instant: Instant) -> String {
    let day = Int(instant >= 0 ? instant / 86_400 : (instant - 86_399) / 86_400)
    let date = CivilDate(dayNumber: day)
    let second = Int(instant) - day * 86_400
    return pad(date.year, 4) + "-" + pad(date.month, 2) + "-" + pad(date.day, 2) + "T"
      + pad(second / 3600, 2) + ":" + pad(second / 60 % 60, 2) + ":" + pad(second % 60, 2) + "Z"
  }

  private static func pad(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
