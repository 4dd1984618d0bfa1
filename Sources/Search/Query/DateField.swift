/// The fields that hold a moment.
public enum DateField: String, CaseIterable, Hashable, Sendable {
  case published
  case updated
  case expires

  /// One line for help and completion.
  public var summary: String {
    switch self {
    case .published: "as in published<2d, published:2023-01, published:2023-01..2023-02"
    case .updated: "when the version is from, as in updated<12h"
    case .expires: "when the rights end, as in expires<7d"
    }
  }

  /// Whether a relative date counts forward from now, not back.
  public var looksAhead: Bool {
    switch self {
    case .published, .updated: false
    case .expires: true
    }
  }
}

/// A date as asked: on the calendar, named, or counted from now.
public enum DatePoint: Hashable, Sendable {
  /// A year, month, day, minute or second.
  case calendar(CalendarPoint)
  /// So many units before now, or after it for fields that look ahead.
  case relative(Int, DateUnit)
  /// A day named from today's, in UTC.
  case named(NamedDay)
}

/// The units of a relative date.
public enum DateUnit: String, CaseIterable, Hashable, Sendable {
  case minutes = "min"
  case hours = "h"
  case days = "d"
  case weeks = "w"
  case months = "mo"
  case years = "y"
}

/// Days with a name.
public enum NamedDay: String, CaseIterable, Hashable, Sendable {
  case yesterday
  case today
  case tomorrow
}
