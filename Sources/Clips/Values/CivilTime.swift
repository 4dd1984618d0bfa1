/// A clock time of the proleptic Gregorian calendar, and its arithmetic without any time zone.
public struct CivilTime: Hashable, Sendable {
  /// The year, 1 BC being 0.
  public var year: Int
  /// The month, 1 to 12.
  public var month: Int
  /// The day of the month, from 1.
  public var day: Int
  /// The hour, 0 to 23.
  public var hour: Int
  /// The minute, 0 to 59.
  public var minute: Int
  /// The second, 0 to 59.
  public var second: Int
  /// The day of the week, Monday being 1 and Sunday 7.
  public var weekday: Int

  /// The clock time that many seconds after 1970-01-01T00:00:00.
  public init(seconds: Int64) {
    let bounded = min(max(seconds, Moment.span.lowerBound), Moment.span.upperBound)
    let days = bounded >= 0 ? bounded / 86400 : (bounded - 86399) / 86400
    let rest = Int(bounded - days * 86400)
    hour = rest / 3600
    minute = rest / 60 % 60
    second = rest % 60
    weekday = Int((days % 7 + 7 + 3) % 7) + 1

    // Civil-from-days after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = Int(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    month = Int(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9)
    year = Int(yearOfEra + era * 400) + (month <= 2 ? 1 : 0)
  }

  /// Seconds from 1970-01-01T00:00:00 to that clock time.
  public static func seconds(
    year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0
  ) -> Int64 {
    let year = Int64(month <= 2 ? year - 1 : year)
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let monthFromMarch = Int64(month > 2 ? month - 3 : month + 9)
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + Int64(day) - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    let days = era * 146_097 + dayOfEra - 719_468
    return days * 86400 + Int64(hour) * 3600 + Int64(minute) * 60 + Int64(second)
  }

  /// How many days the month has.
  public static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The date as `2023-01-31`.
  public var dayText: String {
    Self.padded(year, 4) + "-" + Self.padded(month) + "-" + Self.padded(day)
  }

  /// The time as `14:39`.
  public var minuteText: String { Self.padded(hour) + ":" + Self.padded(minute) }

  /// The second as `07`.
  public var secondText: String { Self.padded(second) }

  private static func padded(_ value: Int, _ width: Int = 2) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
