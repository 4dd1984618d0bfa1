/// The limit, time or text of a clause.
public enum ClauseValue: Sendable, Equatable {
  /// Nothing beyond the target.
  case none
  /// The permit is exclusive.
  case only
  /// A fixed word: `elsewhere`, `contract`, `clear`, `remove`, `free`.
  case word(String)
  /// The credit text, verbatim, and where it must appear: `screen`, `verbal` or `any`.
  case credit(text: String, place: String)
  /// At most so many seconds, per unit of use where one is given.
  case seconds(Int, per: String?)
  /// At most this part of the clip, 0...1.
  case fraction(Double)
  /// At most so many runs, per unit where one is given.
  case runs(Int, per: String?)
  /// Hours counted from publication.
  case hours(Double)
  /// A date and time; nil where it could not be resolved, with the event it hangs on if any.
  case moment(Moment?, event: String?)
  /// Whose consent is needed.
  case party(String)
  /// An amount to be paid as written, per unit where one is given.
  case amount(String, per: String?)
}
