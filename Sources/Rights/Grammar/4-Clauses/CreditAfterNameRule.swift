/// Credits whose name comes first.
struct CreditAfterNameRule: ClauseRule {
  let line: Line

  /// "Ilka Brandvold must be credited": the name comes first.
  func read(at index: Int) -> Found? {
    guard token(index)?.isWord ?? false || token(index)?.kind == .quoted else { return nil }
    var end = index
    var steps = 0
    while steps < 10, !isEnd(end) {
      if end > index, has(end, .must) || has(end, .modal) || has(end, .creditHead) {
        var after = skip(end, [.must, .modal, .filler])
        guard let head = match(after, .creditHead) else { return nil }
        guard after > end || steps > 0 else { return nil }
        var place = "any"
        after = skip(head.next, [.must])
        let trail = creditTrail(after)
        note(trailing: after..<max(trail, after), &place)
        guard has(end, .must) || head.next - end > 0,
          isEnd(max(trail, after)) || isHead(max(trail, after)),
          reading.tokens[end..<max(trail, after)].indices.contains(where: { has($0, .must) })
        else { return nil }
        let text =
          token(index)?.kind == .quoted && end == index + 1
          ? String(slice(index..<end).dropFirst().dropLast()) : slice(index..<end)
        return Found(
          .credit, .duty, index..<max(trail, after),
          value: .credit(text: text, place: place))
      }
      if end > index, hasAny(end, [.neg, .only, .except, .forbidden]) { return nil }
      end += 1
      steps += 1
    }
    return nil
  }
}
