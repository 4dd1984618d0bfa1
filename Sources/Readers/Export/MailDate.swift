import Clips

extension Moment {
  /// The date as RFC 822 mails and feeds write it; nil without a known zone.
  var mailDate: String? {
    guard isZoned, precision >= .minute else { return nil }
    let time = CivilTime(seconds: seconds)
    let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let date = time.dayText
    let clock = time.minuteText + (precision == .second ? ":" + time.secondText : "")
    return "\(days[time.weekday - 1]), \(date.suffix(2)) \(months[time.month - 1])"
      + " \(date.dropLast(6)) \(clock) +0000"
  }
}
