/// Where a list of objects goes on and where it ends.
extension PredicateReading {
  /// The predicate came after the objects, so the clause is complete.
  func endsWithPredicate(_ frame: SentenceFrame) -> Bool {
    guard let last = frame.objects.last, !frame.awaitsPlaceOfUse else { return false }
    return frame.end > last.tokens.upperBound
  }

  /// "Resale or use in Ireland prohibited": what bars the list stands behind it.
  func isBarredBehind(_ index: Int, _ frame: SentenceFrame) -> Bool {
    !frame.isBan && !frame.isAllowed && !frame.isOnly && hasAhead(index, [.forbidden])
  }

  /// "sold, licensed or passed on": a verb in the middle of a barred list.
  func listedVerb(_ next: Int, _ frame: SentenceFrame) -> Int? {
    guard let last = frame.objects.last, last.kind == .resale,
      has(next, .and) || isSign(next, ","), let more = object(at: skip(next + 1, .small)),
      more.kind == .resale
    else { return nil }
    return next + 1
  }

  /// Whether a list of objects goes on after a joiner or comma.
  func continuesList(after index: Int, _ frame: SentenceFrame) -> Bool {
    if isSign(index, ":") || isSign(index, "=") || isSign(index, "*") || isSign(index, ">") {
      return false
    }
    guard let last = frame.objects.last else {
      return has(index, .and) && (frame.isUse || frame.isBan) && frame.start != nil
        && hasAny(index + 1, [.use, .prep, .forbidden])
    }
    if frame.isOnly, endsWithPredicate(frame) { return false }
    if frame.isForbidden, endsWithPredicate(frame) { return false }
    var start = index + 1
    if has(start, .and) { start += 1 }
    if furtherAIUse(at: start, frame) != nil { return true }
    if !hasAny(start, .objects) || object(at: start) == nil {
      start = skip(start, [.prep, .filler])
    }
    if let other = match(start, .otherWord), object(at: other.next) != nil { start = other.next }
    if frame.isBan, let verb = longest(start, [.allowed]), listedVerb(verb.next, frame) != nil {
      return true
    }
    guard let found = object(at: start) else {
      if case .audience(.outlet) = last.target, !isSpacedDash(index), outlet(at: start) != nil {
        return true
      }
      return (frame.isBan || isBarredBehind(start, frame)) && !isSpacedDash(index)
        && (match(start, .use).map {
          !hasOwnCondition($0.next)
            && (!isEnd(index) && !isSign(index, "+") || !hasOwnTerm($0.next))
        } ?? false)
    }
    if isSpacedDash(index) { return false }
    if found.place == .world, last.place != .world { return false }
    let isSpacedSlash = isSign(index, "/") && (token(index + 1)?.isSpacedBefore ?? false)
    if found.kind != last.kind, isSpacedSlash { return false }
    return !startsOwnClause(found.next, sameKind: found.kind == last.kind, frame)
  }

  /// "... / use subject to payment", "..., use with permission only": another clause as well.
  private func hasOwnCondition(_ start: Int) -> Bool {
    let next = skip(start, [.modal, .filler, .only])
    if let ban = longest(next, [.forbidden, .neg, .allowed]) {
      let after = skip(ban.next, ConceptSet.small.union([.use, .modal, .allowed, .forbidden]))
      if after > ban.next || hasAny(after, .objects), object(at: after) != nil {
        return true
      }
    }
    return hasAny(
      next, [.byConsent, .consentNoun, .consentVerb, .feeNoun, .must, .maxWord, .within, .only])
  }

  /// "..., use until 12 March", "..., use allowed until": the use behind the comma is another clause.
  private func hasOwnTerm(_ start: Int) -> Bool {
    has(skip(start, [.allowed, .modal, .filler, .only]), .until) || has(start, .allowed)
  }

  /// The object after a joiner has its own predicate: "... , TV only", "... / online: no".
  private func startsOwnClause(_ index: Int, sameKind: Bool, _ frame: SentenceFrame) -> Bool {
    var index = skip(index, [.use, .filler, .modal])
    if isSign(index, ":") || isSign(index, "=") { return true }
    if !frame.isBan && !frame.isOnly && !frame.isAllowed { return false }
    var steps = 0
    while steps < 8 {
      steps += 1
      if isSign(index, ",") || has(index, .and) || isSign(index, "/") {
        let after = skip(index + 1, [.prep, .filler])
        guard let more = object(at: after) else { break }
        index = skip(more.next, [.use, .filler, .modal])
      } else {
        break
      }
    }
    guard !isHardEnd(index),
      let word = longest(index, [.only, .forbidden, .outWord, .allowed, .neg])
    else { return false }
    switch word.concept {
    case .only: return frame.isBan
    case .neg:
      let after = skip(word.next, [.modal])
      return hasAny(after, [.allowed, .use]) && isEnd(longest(after, [.allowed, .use])?.next ?? 0)
    default: return true
    }
  }

  /// "AI dubbing or translation": what AI does goes on behind the first thing it does.
  func furtherAIUse(at start: Int, _ frame: SentenceFrame) -> RestrictionObject? {
    guard frame.objects.last?.kind == .ai, let use = match(skip(start, .small), .aiUse) else {
      return nil
    }
    var object = RestrictionObject(ai: use, start..<use.next)
    object?.isJoined = true
    return object
  }
}
