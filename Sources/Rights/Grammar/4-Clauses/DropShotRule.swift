/// Shots to be left out.
struct DropShotRule: ClauseRule {
  let line: Line

  /// "Drop shot 7", "leave out shots 3 and 4": what may not be used of the clip.
  func read(at index: Int) -> Found? { dropped(at: index) ?? droppedBehind(at: index) }

  /// "Scene 2 must be removed", "shots 3-4 not to be used".
  private func droppedBehind(at index: Int) -> Found? {
    guard index == 0 || isEnd(index - 1), let shots = shotList(at: skip(index, [.filler])) else {
      return nil
    }
    let due = skip(shots.next, [.must, .modal])
    guard due > shots.next, let verb = longest(due, [.removeWord, .deleteVerb]) else { return nil }
    let end = skip(verb.next, [.beforeUse])
    guard isEnd(end) else { return nil }
    var draft = Draft(
      kind: .kill, polarity: .prohibit, target: [.everything], tokens: index..<end)
    draft.scope = [.shots(shots.name)]
    return Found([draft], next: end)
  }

  private func dropped(at index: Int) -> Found? {
    guard index == 0 || isEnd(index - 1),
      let verb = longest(skip(index, [.filler, .must]), [.removeWord, .deleteVerb]),
      let shots = shotList(at: skip(verb.next, .small))
    else { return nil }
    let end = skip(shots.next, [.beforeUse, .only])
    guard isEnd(end) else { return nil }
    var draft = Draft(kind: .kill, polarity: .prohibit, target: [.everything], tokens: index..<end)
    draft.scope = [.shots(shots.name)]
    return Found([draft], next: end)
  }
}
