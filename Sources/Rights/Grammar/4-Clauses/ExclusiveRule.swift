/// What one outlet alone has.
struct ExclusiveRule: ClauseRule {
  let line: Line

  /// "Exclusive to Foyle Vale TV within Ireland": nobody else there, or anywhere.
  func read(at index: Int) -> Found? { exclusive(at: index) ?? sole(at: index) }

  /// "Sky Vale TV holds exclusive rights in Ireland".
  private func sole(at index: Int) -> Found? {
    guard index == 0 || isEnd(index - 1), let name = nameEnd(index),
      let held = turn(.sole, at: name)
    else { return nil }
    return kept(for: index..<name, at: held, from: index)
  }

  private func exclusive(at index: Int) -> Found? {
    guard index == 0 || isEnd(index - 1), WordList.exclusive.contains(token(index)),
      let only = longest(index, [.only]), hasAny(only.next - 1, [.prep]) || has(only.next, .prep)
    else { return nil }
    let start = skip(only.next, .small)
    guard let name = nameEnd(start) else { return nil }
    return kept(for: start..<name, at: name, from: index)
  }

  private func kept(for outlet: Range<Int>, at next: Int, from index: Int) -> Found? {
    let names = [Target.audience(.outlet(slice(outlet)))]
    if isEnd(next) { return Found(.client, .permit, index..<next, target: names, value: .only) }
    guard has(next, .prep), let frame = frame(at: next), !frame.isBan, !frame.isOnly,
      !frame.isOutside, !frame.objects.isEmpty, isEnd(frame.end),
      frame.objects.allSatisfy({ $0.kind == .territory })
    else { return nil }
    var draft = Draft(
      kind: .territory, polarity: .prohibit, target: frame.objects.flatMap(\.meant),
      tokens: index..<frame.end)
    draft.except = names
    return Found([draft], next: frame.end)
  }

  /// The name may be any: whoever is none of them is kept out.
  private func nameEnd(_ start: Int) -> Int? {
    var index = start
    while index < start + 4, isUnknownWord(index), traits(index).contains(.capitalised) {
      index += 1
    }
    guard index > start else { return nil }
    return traits(index).contains(.capitalised) && WordList.outletNoun.contains(token(index))
      ? index + 1 : index
  }
}
