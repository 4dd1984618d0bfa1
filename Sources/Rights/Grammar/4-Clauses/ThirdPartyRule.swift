/// Material of others that needs clearing or muting.
struct ThirdPartyRule: ClauseRule {
  let line: Line

  /// "Contains commercial music: mute or replace it", "music must be cleared by clients".
  func read(at index: Int) -> Found? {
    thirdPartyNoun(at: index) ?? removal(at: index)
  }

  /// "Mute before use", behind what is to be muted.
  private func removal(at index: Int) -> Found? {
    guard let verb = match(skip(index, [.filler, .must]), .removeWord),
      let before = match(skip(verb.next, [.filler, .audioNoun]), .beforeUse), isEnd(before.next)
    else { return nil }
    return Found(.thirdParty, .duty, index..<before.next, value: .remove)
  }

  private func thirdPartyNoun(at index: Int) -> Found? {
    var end = index
    var target: Target?
    var isRemoved = false
    var isCleared = false
    var isContained = false
    var last = index
    var steps = 0
    while steps < 40, !isHardEnd(end) {
      steps += 1
      if target == nil, isSoftEnd(end) { return nil }
      if isSign(end, "/") || isSign(end, ",") || isSpacedDash(end), target != nil {
        guard
          hasAny(end + 1, [.removeWord, .clearWord, .uncleared, .thirdPartyNoun, .and, .must])
            || isContained && !isCleared && !isRemoved && followsClearing(end + 1)
        else { break }
        end += 1
        continue
      }
      if let noun = match(end, .thirdPartyNoun),
        target == nil || Target(noun.target, .thirdParty) == .material(.footage)
      {
        if target == nil { target = Target(noun.target, .thirdParty) }
        end = noun.next
        last = end
        continue
      }
      if has(end, .contains) { isContained = true }
      if let word = longest(end, [.removeWord, .uncleared, .clearWord, .consentNoun]) {
        if word.concept == .removeWord { isRemoved = true } else { isCleared = true }
        end = word.next
        last = end
        continue
      }
      if target == nil {
        guard
          isContained
            || hasAny(
              end,
              [.must, .filler, .modal, .prep, .neg, .clients, .contains, .use, .client, .audioNoun])
        else { return nil }
        if end - index > 8 { return nil }
        if hasAny(end, [.neg, .only, .except, .forbidden]) { return nil }
      } else if isCleared || isRemoved {
        if hasAny(end, [.neg, .only, .except, .maxWord, .creditHead]) { break }
        last = isCleared && !isRemoved ? end + 1 : last
        if isRemoved, !isCleared {
          guard
            hasAny(
              end, [.beforeUse, .prep, .filler, .use, .and, .modal, .must, .platform, .audioNoun])
          else { break }
          if let before = match(end, .beforeUse) {
            end = before.next
            last = end
            continue
          }
          if has(end, .use) || has(end, .filler) || has(end, .platform) || has(end, .audioNoun) {
            last = end + 1
          }
        }
      }
      end += 1
    }
    guard let target else { return nil }
    while last > index, isSoftEnd(last - 1) { last -= 1 }
    if isRemoved, !isCleared {
      return Found(
        .thirdParty, .duty, index..<last, target: [target], value: .remove)
    }
    if isContained, !isCleared, isHardEnd(end), removal(at: end + 1) != nil {
      return Found(.thirdParty, .duty, index..<last, target: [target], value: .remove)
    }
    guard isCleared || isContained else { return nil }
    return Found(.thirdParty, .duty, index..<last, target: [target], value: .clear)
  }

  private func followsClearing(_ index: Int) -> Bool {
    (index..<index + 8).contains { hasAny($0, [.removeWord, .clearWord, .uncleared]) }
  }
}
