extension Comparison where Point == DatePoint {
  /// The seconds since 1970 UTC that are meant at a moment: from the first, up to but without the
  /// second; nil where open. Relative dates are an age (`published<2d` is younger than two days) or,
  /// for fields that look ahead, the time left, and never reach across now.
  public func bounds(of field: DateField, now: Int) -> (from: Int?, until: Int?) {
    switch self {
    case .equal(let point):
      if let instant = point.instant(of: field, now: now) {
        return field.looksAhead ? (now, instant + 1) : (instant, nil)
      }
      let seconds = point.seconds(of: field, now: now)
      return (seconds.lowerBound, seconds.upperBound)
    case .less(let point):
      if let instant = point.instant(of: field, now: now) {
        return field.looksAhead ? (now, instant) : (instant + 1, nil)
      }
      return (nil, point.seconds(of: field, now: now).lowerBound)
    case .lessOrEqual(let point):
      if let instant = point.instant(of: field, now: now) {
        return field.looksAhead ? (now, instant + 1) : (instant, nil)
      }
      return (nil, point.seconds(of: field, now: now).upperBound)
    case .greater(let point):
      if let instant = point.instant(of: field, now: now) {
        return field.looksAhead ? (instant + 1, nil) : (nil, instant)
      }
      return (point.seconds(of: field, now: now).upperBound, nil)
    case .greaterOrEqual(let point):
      if let instant = point.instant(of: field, now: now) {
        return field.looksAhead ? (instant, nil) : (nil, instant + 1)
      }
      return (point.seconds(of: field, now: now).lowerBound, nil)
    case .between(let first, let last):
      let (one, other) = (
        first.seconds(of: field, now: now), last.seconds(of: field, now: now)
      )
      return one.lowerBound <= other.lowerBound
        ? (one.lowerBound, other.upperBound) : (other.lowerBound, one.upperBound)
    }
  }
}

extension DatePoint {
  fileprivate func instant(of field: DateField, now: Int) -> Int? {
    switch self {
    case .relative(let count, let unit):
      moved(now, by: field.looksAhead ? count : -count, unit)
    case .calendar, .named:
      nil
    }
  }

  fileprivate func seconds(of field: DateField, now: Int) -> Range<Int> {
    switch self {
    case .calendar(let point):
      return point.seconds
    case .relative(let count, let unit):
      let instant = moved(now, by: field.looksAhead ? count : -count, unit)
      return instant..<instant + 1
    case .named(let name):
      let shift =
        switch name {
        case .yesterday: -1
        case .today: 0
        case .tomorrow: 1
        }
      let start = (wholeDays(now) + shift) * 86_400
      return start..<start + 86_400
    }
  }
}

private func wholeDays(_ seconds: Int) -> Int {
  seconds >= 0 ? seconds / 86_400 : -((86_399 - seconds) / 86_400)
}

private func moved(_ now: Int, by count: Int, _ unit: DateUnit) -> Int {
  switch unit {
  case .minutes: return now + count * 60
  case .hours: return now + count * 3_600
  case .days: return now + count * 86_400
  case .weeks: return now + count * 604_800
  case .months: return movedMonths(now, by: count)
  case .years: return movedMonths(now, by: count * 12)
  }
}

private func movedMonths(_ now: Int, by count: Int) -> Int {
  let days = wholeDays(now)
  let date = calendarDay(days)
  let months = date.year * 12 + date.month - 1 + count
  let year = months >= 0 ? months / 12 : -((11 - months) / 12)
  let month = months - year * 12 + 1
  let day = min(date.day, daysIn(month: month, year: year))
  return dayNumber(year: year, month: month, day: day) * 86_400 + now - days * 86_400
}
