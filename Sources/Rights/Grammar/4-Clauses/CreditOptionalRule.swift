/// Credits that are not asked for.
struct CreditOptionalRule: ClauseRule {
  let line: Line

  /// "No credit required": recognised, without effect.
  func read(at index: Int) -> Found? {
    if let head = match(skip(index, [.onScreen, .filler]), .creditHead),
      isSign(head.next, ":") || isSign(head.next, "=") || isSpacedDash(head.next),
      let none = match(head.next + 1, .nope) ?? match(head.next + 1, .accessNone),
      isEnd(none.next)
    {
      return Found(.notice, .info, index..<none.next)
    }
    if let head = match(skip(index, [.onScreen, .verbal, .filler]), .creditHead),
      let end = turn(.optional, at: skip(head.next, [.filler, .modal]))
        ?? turn(.optional, at: head.next), isEnd(end)
    {
      return Found(.notice, .info, index..<end)
    }
    if has(index, .neg) || has(index, .without) {
      let first = skip(index, [.neg, .without, .onScreen, .filler])
      if let head = match(first, .creditHead) {
        let end = skip(head.next, [.must, .modal, .filler])
        if isEnd(end), end >= head.next { return Found(.notice, .info, index..<end) }
      }
    }
    return nil
  }
}
