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

/// A moment for a narrow column: `18 Jun 13:30`, `31 Jan 2023`; `?` marks an unknown zone.
func columnText(_ moment: Moment, now: Int64) -> String {
  let time = CivilTime(seconds: moment.seconds)
  let day = (time.day < 10 ? " " : "") + "\(time.day) \(monthName(time.month))"
  switch moment.precision {
  case .year: return "\(time.year)"
  case .month: return "\(monthName(time.month)) \(time.year)"
  case .day:
    return day + " \(time.year)"
  case .minute, .second:
    let isRecent = abs(moment.seconds - now) < 300 * 86400
    return day + (isRecent ? " " + time.minuteText : " \(time.year)") + (moment.isZoned ? "" : "?")
  }
}

/// A moment in full: `Wed 31 Jan 2023 14:39 UTC`, `(zone unknown)` where none was stated.
func fullText(_ moment: Moment) -> String {
  let time = CivilTime(seconds: moment.seconds)
  let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  let day =
    "\(days[min(max(0, time.weekday - 1), 6)]) \(time.day) \(monthName(time.month)) \(time.year)"
  switch moment.precision {
  case .year: return "\(time.year)"
  case .month: return "\(monthName(time.month)) \(time.year)"
  case .day: return day
  case .minute: return day + " " + time.minuteText + zoneText(moment)
  case .second: return day + " " + time.minuteText + ":" + time.secondText + zoneText(moment)
  }
}

private func zoneText(_ moment: Moment) -> String { moment.isZoned ? " UTC" : " (zone unknown)" }
