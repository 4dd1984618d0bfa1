extension Judge {
  /// A grant of a part that is not named leaves open which may be used, where nothing else grants
  /// the whole.
  func judgeAccess(_ clause: Clause) -> Level {
    guard clause.polarity == .permit, clause.scope.contains(.part) else { return .none }
    return hasOtherGrant(than: clause) ? .none : .review
  }
}
