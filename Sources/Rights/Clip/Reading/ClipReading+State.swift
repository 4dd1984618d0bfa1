import Clips

extension ClipReading {
  /// What is known of the restrictions: none stated, none at all, elsewhere, or some.
  var state: RestrictionState {
    guard !texts.isEmpty else {
      return clip.restrictionState == .seeElsewhere ? .seeElsewhere : .notStated
    }
    if texts.allSatisfy(\.grantsAll), policy?.grantsOnly ?? true { return .explicitNone }
    return texts.allSatisfy(\.pointsElsewhere) ? .seeElsewhere : .restricted
  }

  /// "See script" is followed where the script was read and names terms (RIGHTS.md 13.6).
  mutating func resolvePointers() {
    let stories: Set<String?> = [
      "script", "shotlist", "dopesheet", "storyline", "body", "description", "caption", "note",
    ]
    guard clip.restrictions.contains(where: { stories.contains($0.from) }) else { return }
    for text in texts.indices {
      for index in texts[text].clauses.indices
      where texts[text].clauses[index].kind == .pointer
        && texts[text].clauses[index].value == .elsewhere
      {
        texts[text].clauses[index].value = .none
      }
    }
  }
}

extension Restriction {
  fileprivate var grantsAll: Bool {
    grantsOnly && clauses.contains { $0.kind == .access && $0.scope.isEmpty }
  }

  fileprivate var pointsElsewhere: Bool {
    !clauses.isEmpty && clauses.allSatisfy { $0.kind == .pointer && $0.value != .contract }
  }
}
