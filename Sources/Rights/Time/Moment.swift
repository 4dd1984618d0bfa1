/// A point in time as a text gives it: every reading lies between the two instants.
public struct Moment: Sendable, Equatable, Hashable {
  /// The earliest reading.
  public var earliest: Instant
  /// The latest reading; equal to the earliest where the text is exact.
  public var latest: Instant

  /// A moment known to lie between two instants.
  public init(earliest: Instant, latest: Instant) {
    self.earliest = earliest
    self.latest = latest
  }

  /// Whether there is one reading only.
  public var isExact: Bool { earliest == latest }
}

/// The parts of a moment as they stand in a text, before publication and zones resolve them.
struct WrittenMoment: Sendable, Equatable {
  /// Day, month and year in each order they may be read; year nil where not given.
  var dates: [(day: Int, month: Int, year: Int?)] = []
  var weekday: Int?
  var relativeDay: Int?
  /// Seconds after the start of the day, one per reading.
  var clocks: [Int] = []
  /// Minutes east of Greenwich, one per reading; nil where no zone is given.
  var offsets: [Int]?
  /// The zone as the table has it: offsets, `~` before one that holds in summer only.
  var zone = ""
  /// The exact instant of an ISO time stamp.
  var stamp: Instant?

  var hasDate: Bool { !dates.isEmpty || weekday != nil || relativeDay != nil }
  var isEmpty: Bool { !hasDate && clocks.isEmpty && stamp == nil }

  static func == (one: WrittenMoment, other: WrittenMoment) -> Bool {
    one.weekday == other.weekday && one.relativeDay == other.relativeDay
      && one.clocks == other.clocks && one.offsets == other.offsets && one.stamp == other.stamp
      && one.dates.count == other.dates.count
      && zip(one.dates, other.dates).allSatisfy { $0 == $1 }
  }

  /// The moment, every reading allowed; nil where publication is needed and not known.
  func resolved(published: Instant?) -> Moment? {
    if let stamp { return Moment(earliest: stamp, latest: stamp) }
    guard let days = days(published: published), !days.isEmpty else { return nil }
    let zones = zoneOffsets(days)
    var earliest = Instant.max
    var latest = Instant.min
    for day in days {
      let starts = clocks.isEmpty ? [0] : clocks
      let ends = clocks.isEmpty ? [86_400] : clocks
      for zone in zones {
        for start in starts { earliest = min(earliest, instant(day, start, zone)) }
        for end in ends { latest = max(latest, instant(day, end, zone)) }
      }
    }
    return Moment(earliest: earliest, latest: latest)
  }

  /// Offsets possible on these days. A zone that has summer time keeps it in Europe from the last
  /// week of March to the end of October, in America from the second week of March to the first of
  /// November; the widest span of every year counts.
  private func zoneOffsets(_ days: [Int]) -> [Int] {
    guard let offsets else { return [-720, 840] }
    guard zone.contains("~") else { return offsets }
    let isAmerican = offsets.contains { $0 <= -180 }
    let isSummer = days.contains { day in
      let date = CivilDate(dayNumber: day)
      return switch date.month {
      case 3: date.day >= (isAmerican ? 8 : 25)
      case 4...10: true
      case 11: isAmerican && date.day <= 7
      default: false
      }
    }
    let summer = zone.split(separator: ";").filter { $0.hasPrefix("~") }
      .compactMap { Int($0.dropFirst()) }
    return isSummer ? offsets + summer : offsets
  }

  private func instant(_ day: Int, _ clock: Int, _ zone: Int) -> Instant {
    Instant(day * 86_400 + clock - zone * 60)
  }

  /// Day numbers of every reading.
  private func days(published: Instant?) -> [Int]? {
    if !dates.isEmpty {
      var days: [Int] = []
      for date in dates {
        guard let day = Self.day(date, published: published) else { continue }
        days.append(day)
      }
      return days.isEmpty ? nil : days
    }
    guard let published else { return nil }
    let today = Int(published >= 0 ? published / 86_400 : (published - 86_399) / 86_400)
    if let relativeDay { return [today + relativeDay] }
    if let weekday {
      let ahead = (weekday - CivilDate(dayNumber: today).weekday + 7) % 7
      return [today + ahead]
    }
    let zones = offsets ?? [-720, 840]
    let passed = zones.contains { zone in
      clocks.contains { instant(today, $0, zone) < published }
    }
    return passed ? [today, today + 1] : [today]
  }

  private static func day(
    _ date: (day: Int, month: Int, year: Int?), published: Instant?
  ) -> Int? {
    if let year = date.year {
      let civil = CivilDate(year: year, month: date.month, day: date.day)
      return civil.isValid ? civil.dayNumber : nil
    }
    guard let published else { return nil }
    let today = Int(published / 86_400)
    let year = CivilDate(dayNumber: today).year
    let candidates = (year - 1...year + 1)
      .map { CivilDate(year: $0, month: date.month, day: date.day) }
      .filter(\.isValid).map(\.dayNumber)
    return candidates.min { abs($0 - today) < abs($1 - today) }
  }
}
