import Browser
import Clips

/// The number with commas between groups of three digits.
func grouped(_ number: Int) -> String {
  let digits = String(number.magnitude)
  var text = ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
    text.append(digit)
  }
  return (number < 0 ? "-" : "") + text
}

/// The English short name of a month, 1 to 12.
func monthName(_ month: Int) -> String {
  let names = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  return names.indices.contains(month - 1) ? names[month - 1] : "?"
}

/// A length as `2:15`, or `1:02:15` from one hour on; fractions are cut off.
func clockText(_ seconds: Double) -> String {
  guard seconds >= 0, seconds < 360_000 else { return "long" }
  let whole = Int(seconds)
  let padded = { (value: Int) in value < 10 ? "0\(value)" : "\(value)" }
  let minutes = whole / 60 % 60
  return whole >= 3600
    ? "\(whole / 3600):\(padded(minutes)):\(padded(whole % 60))"
    : "\(minutes):\(padded(whole % 60))"
}

/// How long ago or ahead: `5m`, `3h ago`, `in 2d`.
private func distance(_ seconds: Int64) -> String {
  let size = seconds.magnitude
  let text =
    switch size {
    case ..<60: "now"
    case ..<3600: "\(size / 60) min"
    case ..<86400: "\(size / 3600) h"
    case ..<(60 * 86400): "\(size / 86400) d"
    case ..<(730 * 86400): "\(size / (30 * 86400)) mo"
    default: "\(size / (365 * 86400)) y"
    }
  return size < 60 ? text : seconds > 0 ? text + " ago" : "in " + text
}

extension State {
  /// The heading of a column of times, with the zone.
  var timeHeading: String {
    switch timeStyle {
    case .utc: "time UTC"
    case .local: "time " + zoneName
    case .relative: "age"
    }
  }

  /// The zone that times are shown in: `UTC`, `+03:00`.
  var zoneWord: String { timeStyle == .local ? zoneName : "UTC" }

  private var zoneName: String {
    let minutes = abs(localOffset) / 60
    let padded = { (value: Int) in value < 10 ? "0\(value)" : "\(value)" }
    return (localOffset < 0 ? "-" : "+") + padded(minutes / 60) + ":" + padded(minutes % 60)
  }

  private func shifted(_ moment: Moment) -> Moment {
    guard timeStyle == .local, moment.isZoned else { return moment }
    return Moment(
      seconds: moment.seconds + Int64(localOffset), precision: moment.precision)
  }

  /// A moment for a narrow column, in the style chosen.
  func columnText(_ moment: Moment) -> String {
    if timeStyle == .relative, moment.precision >= .minute {
      return distance(now &- moment.seconds) + (moment.isZoned ? "" : "?")
    }
    return clockColumn(shifted(moment), now: now)
  }

  /// A moment in full with its zone, and how far off it is in the relative style.
  func fullText(_ moment: Moment, isShifted: Bool = true) -> String {
    guard isShifted else { return calendarText(moment, zone: nil) }
    let zone = moment.isZoned ? (timeStyle == .local ? zoneName : "UTC") : nil
    let text = calendarText(shifted(moment), zone: zone)
    guard timeStyle == .relative, moment.precision >= .minute else { return text }
    return text + " (" + distance(now &- moment.seconds) + ")"
  }
}

/// A moment for a narrow column: `18 Jun 13:30`, `31 Jan 2023`; `?` marks an unknown zone.
private func clockColumn(_ moment: Moment, now: Int64) -> String {
  let time = CivilTime(seconds: moment.seconds)
  let day = (time.day < 10 ? " " : "") + "\(time.day) \(monthName(time.month))"
  switch moment.precision {
  case .year: return "\(time.year)"
  case .month: return "\(monthName(time.month)) \(time.year)"
  case .day:
    return day + " \(time.year)"
  case .minute, .second:
    let isRecent = (now &- moment.seconds).magnitude < 300 * 86400
    return day + (isRecent ? " " + time.minuteText : " \(time.year)") + (moment.isZoned ? "" : "?")
  }
}

/// A moment in full: `Wed 31 Jan 2023 14:39 UTC`, `(zone unknown)` where none was stated.
private func calendarText(_ moment: Moment, zone: String?) -> String {
  let time = CivilTime(seconds: moment.seconds)
  let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  let day =
    "\(days[min(max(0, time.weekday - 1), 6)]) \(time.day) \(monthName(time.month)) \(time.year)"
  switch moment.precision {
  case .year: return "\(time.year)"
  case .month: return "\(monthName(time.month)) \(time.year)"
  case .day: return day
  case .minute: return day + " " + time.minuteText + zoneText(zone)
  case .second: return day + " " + time.minuteText + ":" + time.secondText + zoneText(zone)
  }
}

private func zoneText(_ zone: String?) -> String { zone.map { " " + $0 } ?? " (zone unknown)" }
