/// What one outlet alone has.
struct ExclusiveRule: ClauseRule {
  let line: Line

  /// "Exclusive to Foyle Vale TV within Ireland": nobody else there, or anywhere.
  func read(at index: Int) -> Found? {
    guard index == 0 || isEnd(index - 1), WordList.exclusive.contains(token(index)),
      let only = longest(index, [.only]), hasAny(only.next - 1, [.prep]) || has(only.next, .prep)
    else { return nil }
    let start = skip(only.next, .small)
    guard let name = nameEnd(start) else { return nil }
    let names = [Target.audience(.outlet(slice(start..<name)))]
    if isEnd(name) { return Found(.client, .permit, index..<name, target: names, value: .only) }
    guard has(name, .prep), let frame = frame(at: name), !frame.isBan, !frame.isOnly,
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
