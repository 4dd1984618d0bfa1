/// How long a clip is held back; absent where there is no embargo.
public struct Embargo: JSONRecord {
  /// Whether an end is known.
  public var state = EmbargoState.untilTold
  /// When it ends.
  public var until: Moment?
  /// The words about it.
  public var text: String?

  /// An embargo until told.
  public init() {}

  /// An embargo in that state.
  public init(_ state: EmbargoState, until: Moment? = nil, text: String? = nil) {
    self.state = state
    self.until = until
    self.text = text
  }

  /// JSON names.
  public mutating func code(_ coder: inout FieldCoder) {
    coder.field("state", &state, default: .untilTold, always: true)
    coder.field("until", &until)
    coder.field("text", &text)
  }

  /// True while the clip is held back at `now` (UTC seconds): before the last instant the end can
  /// mean, and as long as no end is known.
  public func isInForce(at now: Int64) -> Bool {
    guard state == .until, let until else { return true }
    return now < until.latest
  }
}

/// A moment after which a clip may no longer be used.
public struct Expiry: JSONRecord {
  /// When use ends.
  public var at: Moment?
  /// Where that was stated: a field's name, or `text`.
  public var from: String?
  /// The words about it.
  public var text: String?

  /// An expiry without date.
  public init() {}

  /// An expiry at that moment.
  public init(at: Moment?, from: String?, text: String? = nil) {
    self.at = at
    self.from = from
    self.text = text
  }

  /// JSON names.
  public mutating func code(_ coder: inout FieldCoder) {
    coder.field("at", &at)
    coder.field("from", &from)
    coder.field("text", &text)
  }

  /// The last instant of use in UTC seconds, 14 hours earlier where no zone is stated; nil where
  /// no date is known.
  public var lastInstant: Int64? {
    guard let at else { return nil }
    return at.isZoned ? at.seconds : at.endOfPrecision - 14 * 3600
  }

  /// True where use has ended before `now` (UTC seconds).
  public func hasPassed(at now: Int64) -> Bool { lastInstant.map { now > $0 } ?? false }
}
