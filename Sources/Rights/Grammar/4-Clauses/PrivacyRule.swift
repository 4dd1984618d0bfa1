/// Faces and names to be kept from view.
struct PrivacyRule: ClauseRule {
  let line: Line

  /// "Faces of the children must be blurred", "do not identify the victim".
  func read(at index: Int) -> Found? {
    var end = index
    var last = index
    var hasNoun = false
    var isBlur = false
    var isIdentify = false
    var isNegated = false
    var isMust = false
    var steps = 0
    while steps < 26, !isHardEnd(end) {
      steps += 1
      if isSoftEnd(end) {
        guard isSign(end, ",") || isSign(end, "/"), hasNoun || isBlur,
          hasAny(end + 1, [.privacyNoun, .blurVerb, .and])
        else { break }
        end += 1
        continue
      }
      if has(end, .logo) || has(end, .unless) || has(end, .except) { return nil }
      if isBlur, shotsBehind(end) != nil { break }
      if let word = longest(
        end,
        [
          .privacyNoun, .blurVerb, .identifyVerb, .neg, .forbidden, .nor, .must, .modal, .filler,
          .prep, .and, .use, .beforeUse, .without, .platform, .keep, .shotWord,
        ])
      {
        switch word.concept {
        case .privacyNoun: hasNoun = true
        case .blurVerb: isBlur = true
        case .identifyVerb: isIdentify = true
        case .neg, .forbidden, .nor:
          if hasNoun, isBlur || isIdentify && isNegated { steps = 99; continue }
          isNegated = true
        case .must: isMust = true
        default: break
        }
        if let other = match(end, .identifyVerb), other.next == word.next { isIdentify = true }
        end = word.next
        let isLoose = [Concept.prep, .filler, .and, .modal].contains(word.concept)
        if !isLoose || isEnd(end) && !has(end - 1, .and) { last = end }
      } else if hasNoun, isUnknownWord(end) || token(end)?.kind == .number,
        has(end - 1, .prep) || has(end - 1, .filler) || has(end - 1, .privacyNoun)
      {
        end += 1
        last = end
      } else if isBlur, isMust, has(end - 1, .prep) || has(end - 1, .filler) {
        end += 1
        last = end
      } else {
        break
      }
    }
    guard last > index else { return nil }
    if hasNoun, isBlur, !isNegated {
      return Found(.privacy, .duty, index..<last, target: [.privacy(.blur)])
    }
    if hasNoun, isNegated, isIdentify, !isBlur || isIdentify {
      return Found(.privacy, .duty, index..<last, target: [.privacy(.noIdentify)])
    }
    if isMust, isBlur, hasNoun {
      return Found(.privacy, .duty, index..<last, target: [.privacy(.blur)])
    }
    return nil
  }
}
