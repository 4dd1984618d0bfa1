/// A condition on something stored other than words.
public enum Filter: Hashable, Sendable {
  /// The field's value equals this one, ignoring case; known values are in lower case.
  case value(ValueField, String)
  /// The moment lies where the comparison says.
  case date(DateField, Comparison<DatePoint>)
  /// The number lies where the comparison says.
  case number(NumberField, Comparison<NumberPoint>)
  /// The clip carries the feature.
  case has(Feature)
  /// The clip is in the state.
  case state(ClipState)
}
