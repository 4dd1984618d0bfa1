/// Marks on what AI made.
struct AILabelRule: ClauseRule {
  let line: Line

  private static let labelWords: ConceptSet = [
    .ai, .must, .modal, .use, .filler, .prep, .clients, .client, .and, .onScreen, .keep, .platform,
  ]

  /// "Label as AI-generated", "AI content must be labelled", "do not remove the AI label".
  func read(at index: Int) -> Found? {
    var end = index
    var last = index
    var (hasLabel, hasAI, isNegated, isHarm) = (false, false, false, false)
    while end < index + 16, !isHardEnd(end) {
      if isSoftEnd(end) {
        guard isSign(end, ":"), hasAI, !hasLabel else { break }
        end += 1
        continue
      }
      if WordList.labelVerb.contains(token(end)) {
        hasLabel = true
        end += 1
        last = end
      } else if let word = longest(end, Self.labelWords.union([.neg, .harm])) {
        switch word.concept {
        case .ai: hasAI = true
        case .neg: isNegated = true
        case .harm: isHarm = true
        default: break
        }
        end = word.next
        if word.concept != .and, word.concept != .prep { last = end }
      } else {
        break
      }
    }
    guard hasLabel, hasAI, isNegated == isHarm, isEnd(last) || isHead(last) else { return nil }
    return Found(.ai, .duty, index..<last, target: [.aiMark])
  }
}
