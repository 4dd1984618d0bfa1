/// Uses that suggest what is not so.
struct MannerRule: ClauseRule {
  let line: Line

  /// "Do not use in a way that suggests endorsement by X", "no defamatory use".
  func read(at index: Int) -> Found? {
    var end = index
    var head: Target?
    var isNegated = false
    var steps = 0
    while steps < 26, !isHardEnd(end) {
      steps += 1
      if let word = match(end, .mannerHead) {
        head = head ?? Target(word.target, .manner)
        end = word.next
        continue
      }
      if let word = longest(end, [.neg, .nor, .forbidden, .without]) {
        if head != nil, isNegated { break }
        isNegated = true
        end = word.next
        continue
      }
      if isSoftEnd(end) {
        guard isSign(end, ",") || isSign(end, "/"),
          hasAny(end + 1, [.mannerHead, .and, .mannerFrame])
        else { break }
        end += 1
        continue
      }
      if head == nil {
        guard
          hasAny(
            end,
            [.use, .modal, .filler, .prep, .mannerFrame, .must, .and, .integrity, .privacyNoun])
            || isNegated && end - index < 8 && isUnknownWord(end) && longestMannerAhead(end)
        else { return nil }
        end += 1
        continue
      }
      if hasAny(end, heads), !hasAny(end, [.mannerFrame, .use]) { break }
      end += 1
    }
    while end > index, isSoftEnd(end - 1) { end -= 1 }
    guard let head, isNegated else { return nil }
    return Found(.manner, .duty, index..<end, target: [head])
  }

  private func longestMannerAhead(_ index: Int) -> Bool {
    (index + 1...index + 6).contains { has($0, .mannerHead) }
  }
}
