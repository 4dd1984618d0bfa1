/// A date to the precision it was written in.
public struct CalendarPoint: Hashable, Sendable {
  /// The finest part that was written.
  public enum Precision: Hashable, Sendable {
    case year, month, day, minute, second
  }

  let precision: Precision
  let year: Int
  let month: Int
  let day: Int
  let hour: Int
  let minute: Int
  let second: Int
  let offset: Int

  init(
    _ precision: Precision, _ year: Int, _ month: Int = 1, _ day: Int = 1, _ hour: Int = 0,
    _ minute: Int = 0, _ second: Int = 0, offset: Int = 0
  ) {
    self.precision = precision
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
    self.offset = offset
  }

  /// The seconds since 1970 UTC that are meant, from the first up to but without the last.
  public var seconds: Range<Int> {
    let start = instant(dayNumber(year: year, month: month, day: day))
    switch precision {
    case .year: return start..<instant(dayNumber(year: year + 1, month: 1, day: 1))
    case .month:
      let isLast = month == 12
      let next = dayNumber(year: isLast ? year + 1 : year, month: isLast ? 1 : month + 1, day: 1)
      return start..<instant(next)
    case .day: return start..<start + 86_400
    case .minute: return start..<start + 60
    case .second: return start..<start + 1
    }
  }

  private func instant(_ day: Int) -> Int {
    day * 86_400 + hour * 3_600 + minute * 60 + second - offset * 60
  }
}

/// The days from 1970-01-01 to a day of the Gregorian calendar.
func dayNumber(year: Int, month: Int, day: Int) -> Int {
  let shifted = month > 2 ? year : year - 1
  let era = (shifted >= 0 ? shifted : shifted - 399) / 400
  let yearOfEra = shifted - era * 400
  let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
  return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
}

/// The year, month and day of a number of days from 1970-01-01.
func calendarDay(_ number: Int) -> (year: Int, month: Int, day: Int) {
  let shifted = number + 719_468
  let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
  let dayOfEra = shifted - era * 146_097
  let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
  let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
  let shiftedMonth = (5 * dayOfYear + 2) / 153
  let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
}

func daysIn(month: Int, year: Int) -> Int {
  switch month {
  case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
  case 4, 6, 9, 11: 30
  default: 31
  }
}
