/// The limit, time or text of a clause.
public enum ClauseValue: Sendable, Equatable {
  /// Nothing beyond the target.
  case none
  /// The permit is exclusive.
  case only
  /// A platform that is included, or answered with yes; others are not barred by it.
  case included
  /// The terms stand elsewhere: see script, see dopesheet.
  case elsewhere
  /// As contracted.
  case contract
  /// Material of others is to be cleared before use.
  case clear
  /// Material of others is to be muted, cut or replaced.
  case remove
  /// No fee is asked for.
  case free
  /// The clip was withdrawn as a whole, whatever else its sentence says.
  case withdrawn
  /// Why a rule of a policy is not understood.
  case reason(String)
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
