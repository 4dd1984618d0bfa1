extension Verdict {
  /// The places to leave out by name and code: "Kenya (KE) and Tanzania (TZ)".
  public var leaveOutNames: String { PlaceNames.shared.names(of: leaveOut) }
}
