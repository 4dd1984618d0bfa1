/// A date as a sender gave it: no more precise than written, and without zone where none was
/// stated.
public struct Moment: Hashable, Sendable {
  /// The smallest part that was stated.
  public enum Precision: Int, Hashable, Sendable, Comparable {
    case year, month, day, minute, second

    /// Coarser precisions are less.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// Seconds since 1970-01-01T00:00:00 of the clock time as written, in UTC where `isZoned`.
  public let seconds: Int64
  /// The smallest part that was stated.
  public var precision: Precision
  /// True where the zone is known; `seconds` are then UTC.
  public var isZoned: Bool

  /// The clock times a moment can have: the years 1 to 9999.
  public static let span: ClosedRange<Int64> = -62_135_596_800...253_402_300_799

  /// A moment of that precision, brought into the years 1 to 9999; a day or coarser has no zone.
  public init(seconds: Int64, precision: Precision = .second, isZoned: Bool = true) {
    self.seconds = min(max(seconds, Self.span.lowerBound), Self.span.upperBound)
    self.precision = precision
    self.isZoned = isZoned && precision >= .minute
  }

  /// The first instant the moment can mean, in UTC seconds: 14 hours before an unzoned time.
  public var earliest: Int64 { isZoned ? seconds : seconds - 14 * 3600 }

  /// The last instant the moment can mean, in UTC seconds: 12 hours after an unzoned time, or
  /// after the end of the day, month or year.
  public var latest: Int64 {
    isZoned ? seconds : endOfPrecision + 12 * 3600
  }

  /// The clock time at which the stated day, month or year ends; a time of day ends where it is.
  public var endOfPrecision: Int64 {
    let date = CivilTime(seconds: seconds)
    switch precision {
    case .minute, .second: return seconds
    case .day: return seconds + 86400
    case .month:
      let next =
        date.month == 12
        ? (year: date.year + 1, month: 1) : (year: date.year, month: date.month + 1)
      return CivilTime.seconds(year: next.year, month: next.month, day: 1)
    case .year: return CivilTime.seconds(year: date.year + 1, month: 1, day: 1)
    }
  }
}

extension Moment: Comparable {
  /// Ordered by clock time, zone unseen.
  public static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }
}

extension Moment: CustomStringConvertible {
  /// The exported form: `2023-01-31T14:39Z`, `2024-03-05T15:06:07` without zone, `2019-10-01`.
  public var description: String {
    let time = CivilTime(seconds: seconds)
    let day = time.dayText
    switch precision {
    case .year: return String(day.prefix(4))
    case .month: return String(day.prefix(7))
    case .day: return day
    case .minute: return day + "T" + time.minuteText + (isZoned ? "Z" : "")
    case .second: return day + "T" + time.minuteText + ":" + time.secondText + (isZoned ? "Z" : "")
    }
  }
}

extension Moment: JSONField, Codable {
  /// Reads the exported form, offsets other than `Z` included; nil from any other text.
  public init?(jsonValue: JSONValue) {
    guard let text = jsonValue.text else { return nil }
    self.init(text)
  }

  /// The exported form.
  public var jsonValue: JSONValue { .string(description) }

  /// Reads the exported form.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let moment = Moment(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "no date: \(text)"))
    }
    self = moment
  }

  /// Writes the exported form.
  public func encode(to encoder: any Encoder) throws {
    var single = encoder.singleValueContainer()
    try single.encode(description)
  }
}
