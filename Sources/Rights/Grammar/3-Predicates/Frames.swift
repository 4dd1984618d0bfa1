/// Whoever reads what is said of objects: frames, consents, exceptions and times around them.
protocol PredicateReading: ObjectReading {}

extension PredicateReading {
  /// Most words that may stand before the first object.
  private var mostOperators: Int { 20 }

  /// The sentence from a token on; `isBarred` for what is joined to a ban and shares its negation.
  func frame(at first: Int, isBarred: Bool = false) -> SentenceFrame? {
    var frame = SentenceFrame(end: first)
    frame.isNegated = isBarred
    var index = first
    var isJoined = false
    var steps = 0
    while steps < (frame.objects.isEmpty ? mostOperators : reach), index < count {
      steps += 1
      if isHardEnd(index) { break }
      if isSoftEnd(index) {
        if isSign(index, ":"), frame.objects.isEmpty, frame.isBan,
          frame.isUse || frame.isForbidden,
          object(at: index + 1) != nil
        {
          index += 1
          continue
        }
        guard continuesList(after: index, frame) else { break }
        isJoined = true
        index += 1
        continue
      }
      if let other = match(index, .otherWord), let named = object(at: other.next),
        isJoined || frame.isBan && named.kind == .client && frame.objects.isEmpty
      {
        index = other.next
        continue
      }
      if frame.isNegated, frame.objects.isEmpty, let who = match(index, .clients),
        ArabicClitics.isArabic(reading.tokens[index].folded), has(who.next, .use)
      {
        index = who.next
        continue
      }
      if isJoined, let named = furtherAIUse(at: index, frame) {
        frame.objects.append(named)
        frame.cover(named.tokens)
        index = named.tokens.upperBound
        isJoined = false
        continue
      }
      if frame.objects.last?.kind == .ai, hasAny(index - 1, .small), has(index, .audioNoun) {
        index += 1
        continue
      }
      var operation = longest(index, .operators)
      // "O" and "y" join in one language and mean nothing in another: they join.
      if let joiner = match(index, .and), joiner.next >= operation?.next ?? 0 { operation = joiner }
      if let found = object(at: index), found.next >= (operation?.next ?? 0),
        !isOperatorFirst(operation?.concept, found, operation?.next ?? 0)
      {
        if !frame.objects.isEmpty, frame.isForbidden || (frame.isAllowed && !frame.isBan) {
          if endsWithPredicate(frame) { break }
        }
        var object = found
        object.isJoined = isJoined
        if isPress(object, frame) { object.target = .audience(.outlets(.print, at: nil)) }
        frame.objects.append(object)
        frame.cover(index..<found.next)
        index = found.next
        isJoined = false
        if frame.isBan, found.kind == .client, let own = behindTheirOwn(index) {
          frame.cover(index..<own)
          index = own
        }
        continue
      }
      if let operation, let next = step(&frame, operation, at: index, &isJoined) {
        index = next
        continue
      }
      let isPlaced = frame.isUse || isJoined || has(index - 1, .prep)
      let isVerdict = frame.objects.isEmpty && !frame.isUse && isBeforeOut(index)
      guard (frame.isBan || frame.isOnly) && isPlaced || isVerdict, let named = outlet(at: index)
      else { break }
      frame.objects.append(named)
      frame.cover(named.tokens)
      index = named.tokens.upperBound
      isJoined = false
    }
    return frame.start == nil ? nil : frame
  }

  /// "... or their websites": what belongs to those a ban names is no platform of its own.
  private func behindTheirOwn(_ start: Int) -> Int? {
    guard isJoiner(start) else { return nil }
    let whose = skip(start + 1, [.prep])
    guard WordList.theirs.contains(token(whose)), let own = match(whose + 1, .platform) else {
      return nil
    }
    return skip(own.next, [.use])
  }

  /// "Not available to newspapers", "no access print media": those who print, not their paper.
  private func isPress(_ object: RestrictionObject, _ frame: SentenceFrame) -> Bool {
    guard object.platform == .print,
      WordList.pressNoun.contains(token(object.tokens.upperBound - 1))
    else { return false }
    if object.isJoined, let last = frame.objects.last { return last.kind == .client }
    return WordList.forWhom.contains(token(object.tokens.lowerBound - 1))
  }

  private func isOperatorFirst(
    _ concept: Concept?, _ found: RestrictionObject, _ next: Int
  ) -> Bool {
    guard let concept, next == found.next else { return false }
    return concept == .only || concept == .forbidden || concept == .neg
  }

  /// Applies an operator word; nil where the clause ends before it.
  private func step(
    _ frame: inout SentenceFrame, _ found: Term, at index: Int,
    _ isJoined: inout Bool
  ) -> Int? {
    switch found.concept {
    case .neg: return negation(&frame, index, found.next)
    case .without:
      guard frame.objects.isEmpty, !frame.isBan else { return nil }
      frame.isNegated = true
      frame.cover(index..<found.next)
      return found.next
    case .nor:
      if frame.objects.isEmpty {
        if frame.isBan, frame.isUse, has(found.next, .neg) { return nil }
        frame.isNegated = true
        frame.cover(index..<found.next)
      } else {
        guard frame.isBan, object(at: skip(found.next, .glue)) != nil else { return nil }
        isJoined = true
      }
      return found.next
    case .forbidden:
      guard !frame.isNegated || frame.isForbidden else { return nil }
      if !frame.objects.isEmpty, frame.isOnly { return nil }
      frame.isForbidden = true
      frame.cover(index..<found.next)
      return found.next
    case .outWord:
      guard let last = frame.objects.last,
        [.territory, .client, .platform].contains(last.kind), !frame.isBan, !frame.isOnly,
        isOut(index, found.next)
      else { return nil }
      frame.isForbidden = true
      frame.cover(index..<found.next)
      return found.next
    case .allowed:
      if frame.isBan, let next = listedVerb(found.next, frame) {
        isJoined = true
        return next
      }
      if let consent = match(index, .byConsent), consent.next > found.next { return nil }
      if isPredicateOfList(index, found.next, frame) {
        frame.cover(index..<found.next)
        return found.next
      }
      if !frame.objects.isEmpty, frame.isBan, !frame.isAllowed, !endsInNegation(frame) {
        return nil
      }
      frame.isAllowed = true
      frame.cover(index..<found.next)
      return found.next
    case .only:
      if frame.start == nil, isScoop(index, found.next) { return nil }
      if hasAny(found.next, frame.objects.isEmpty ? [.neg, .forbidden] : [.forbidden]),
        found.next == index + 1
      {
        frame.cover(index..<found.next)
        return found.next
      }
      if !frame.objects.isEmpty, let consent = match(index, .byConsent), consent.next > found.next {
        return nil
      }
      frame.isOnly = true
      frame.cover(index..<found.next)
      return found.next
    case .outside:
      guard frame.objects.isEmpty else { return nil }
      frame.isOutside = true
      frame.cover(index..<found.next)
      return found.next
    case .use:
      if frame.isMust, !frame.objects.isEmpty,
        has(index, .consentNoun) || has(index - 1, .consentNoun)
      {
        return nil
      }
      if isJoined, frame.isBan || isBarredBehind(found.next, frame), !frame.objects.isEmpty,
        !frame.joinsUse
      {
        frame.joinsUse = true
        frame.objectsBeforeUse = frame.objects.count
        frame.joinedUse = index
      }
      frame.isUse = true
      frame.cover(index..<found.next)
      return found.next
    case .must:
      frame.isMust = true
      return found.next
    case .and:
      if isSign(index, "+"), frame.objects.isEmpty { return nil }
      guard continuesList(after: found.next - 1, frame) else {
        // The article "o" is another language's "or".
        return has(index, .filler) && !has(found.next, .use) ? index + 1 : nil
      }
      isJoined = true
      return found.next
    case .modal: return found.next
    case .prep:
      if !frame.objects.isEmpty, match(index, .byConsent).map({ $0.next > found.next }) == true {
        return nil
      }
      return found.next
    case .filler:
      if frame.start != nil, isNounFiller(index) || !frame.objects.isEmpty && isEnd(found.next) {
        frame.cover(index..<found.next)
      }
      return found.next
    default: return nil
    }
  }

  /// "Exclusive Nagisa": a boast, or a limit that does not say to whom.
  private func isScoop(_ index: Int, _ next: Int) -> Bool {
    next == index + 1 && WordList.scoop.contains(token(index)) && !has(next, .prep)
      && !has(next, .use) && isHardEnd(index - 1)
  }

  /// "No archive or resale permitted": the verb behind one list of what is negated.
  private func isPredicateOfList(_ index: Int, _ next: Int, _ frame: SentenceFrame) -> Bool {
    guard frame.isNegated, !frame.isForbidden, let last = frame.objects.last, isEnd(next),
      skip(last.tokens.upperBound, [.use, .filler, .modal]) == index
    else { return false }
    return frame.objects.dropFirst().allSatisfy(\.isJoined)
  }

  /// "purposes", "footage", "rights": belong to the phrase they follow.
  private func isNounFiller(_ index: Int) -> Bool {
    (token(index)?.folded.count ?? 0) > 4 && object(at: index - 1) != nil
  }

  /// `OUT` as a verdict: in capitals or at the end of the clause, not "figures out".
  private func isOut(_ index: Int, _ next: Int) -> Bool {
    guard let token = token(index) else { return false }
    return token.isUpper || isEnd(next) || isHead(next) || has(next, .and)
  }

  /// "NAGISA TV OUT": the verdict on an outlet, in capitals.
  private func isBeforeOut(_ index: Int) -> Bool {
    traits(index).contains(.capitalised)
      && (index + 1..<index + 5).contains { has($0, .outWord) && traits($0).contains(.upper) }
  }

  private func endsInNegation(_ frame: SentenceFrame) -> Bool {
    guard let last = frame.objects.last else { return true }
    return frame.end > last.tokens.upperBound
  }

  private func negation(_ frame: inout SentenceFrame, _ index: Int, _ next: Int) -> Int? {
    if frame.objects.isEmpty
      || (frame.isNegated && !frame.isForbidden && next - index == 1
        && isFrenchNegation(index))
    {
      guard !frame.isForbidden || frame.objects.isEmpty else { return nil }
      frame.isNegated = true
      frame.cover(index..<next)
      return next
    }
    guard !frame.isBan, !frame.isOnly else { return nil }
    let isSplit = isFrenchPrefix(index)
    var after = skip(next, isSplit ? [.modal, .filler, .prep, .neg] : [.modal, .filler, .prep])
    var isPredicate = false
    while let word = longest(after, [.allowed, .use, .forbidden, .modal]), !isEnd(after) {
      isPredicate = isPredicate || word.concept == .allowed || word.concept == .use
      after = word.next
    }
    if isEnd(next) || isEnd(after) && after > next { isPredicate = isPredicate || isEnd(after) }
    guard isPredicate,
      object(at: skip(after, .small)) == nil || isEnd(after) || has(after, .prep)
    else { return nil }
    frame.isNegated = true
    frame.cover(index..<next)
    return next
  }

  /// "ne ... pas": the second half stands behind the verb.
  private func isFrenchPrefix(_ index: Int) -> Bool {
    guard let text = token(index)?.text else { return false }
    return text == "ne" || text == "n'" || text == "n"
  }

  private func isFrenchNegation(_ index: Int) -> Bool {
    guard let text = token(index)?.text else { return false }
    return text == "pas" || text == "jamais"
  }
}
