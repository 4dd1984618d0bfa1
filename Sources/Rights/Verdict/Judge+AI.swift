extension Judge {
  /// R13: only what the outlet does with AI can be barred, and that bars no other use of the clip.
  func ai(_ clause: Clause) -> Level {
    if clause.polarity == .duty { return .limit }
    if clause.polarity == .permit, clause.value != .only { return .none }
    guard let uses = profile.ai else { return .limit }
    let isBan = clause.polarity == .prohibit
    return uses.contains { clause.target.contains($0) == isBan } ? .limit : .none
  }
}
