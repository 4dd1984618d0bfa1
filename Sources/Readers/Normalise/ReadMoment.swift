import Clips

/// A date as read, with what had to be guessed.
struct ReadMoment: Hashable, Sendable {
  /// The date.
  var moment: Moment
  /// True where digits of another script than ASCII were folded.
  var hasFoldedDigits = false
  /// True where the month stood in Arabic.
  var hasArabicMonth = false
}

/// Reads a date in any form of FORMATS 3.6; nil from all else. Never invents a zone.
func readMoment(_ text: String) -> ReadMoment? {
  Moment(text).map { ReadMoment(moment: $0) }
}
