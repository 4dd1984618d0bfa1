/// What AI may not do, behind its name.
struct AIFieldRule: ClauseRule {
  let line: Line

  /// "AI: no training, no synthetic voice".
  func read(at index: Int) -> Found? {
    guard let ai = match(index, .ai), ai.target == "all", let start = valueStart(ai.next) else {
      return nil
    }
    var targets: [Target] = []
    var (end, next) = (start, start)
    var isBarred = false
    while !isHardEnd(next) {
      if let ban = longest(next, [.neg, .nor, .without]) {
        isBarred = true
        next = ban.next
      }
      guard isBarred, let use = longest(next, [.aiUse, .ai]) else { return nil }
      targets += RestrictionObject(ai: use, next..<use.next)?.meant ?? []
      end = use.next
      guard isJoiner(end) || has(end, .nor) else { break }
      next = isJoiner(end) ? end + 1 : end
      guard hasAny(next, [.neg, .nor, .without, .aiUse, .ai]) else { break }
    }
    guard !targets.isEmpty, isEnd(end) else { return nil }
    return Found(.ai, .prohibit, index..<end, target: targets)
  }
}
