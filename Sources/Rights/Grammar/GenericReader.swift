/// The state of the common sentence form: operators around objects, in any word order.
struct SentenceFrame {
  var isNegated = false
  var isForbidden = false
  var isAllowed = false
  var isOnly = false
  var isUse = false
  var isOutside = false
  var isMust = false
  /// A list of objects goes on with a use of any kind: "broadcast or publication".
  var joinsUse = false
  var objects: [RestrictionObject] = []
  /// Token after the last one that belongs to the clause.
  var end: Int
  /// First token of the clause.
  var start: Int?

  var isBan: Bool { isNegated || isForbidden }

  mutating func take(_ range: Range<Int>) {
    if start == nil { start = range.lowerBound }
    end = max(end, range.upperBound)
  }
}

extension ClauseReader {
  static let genericConcepts: ConceptSet = [
    .neg, .nor, .without, .forbidden, .allowed, .only, .modal, .use, .and, .prep, .filler, .must,
    .outside, .outWord,
  ]

  /// "No access X", "X prohibited", "For X only", "available in X": one clause per kind of object.
  func generic(at first: Int) -> Found? {
    if let excluded = leadingException(at: first) { return excluded }
    guard var frame = frame(at: first), let start = frame.start else { return nil }
    if frame.objects.isEmpty { return bare(frame, start) }
    let next = frame.end
    var drafts = drafts(of: &frame, start)
    let isArchiveTerm =
      frame.objects.allSatisfy { $0.kind == .archive } && archiveLimit(at: next) != nil
    if drafts.isEmpty || isArchiveTerm, !frame.isBan, !frame.isOutside, !frame.isOnly,
      isArchiveTerm || conditionOfConsent(at: next) != nil
    {
      frame.isNegated = true
      drafts = self.drafts(of: &frame, start)
    }
    guard !drafts.isEmpty else { return nil }
    guard let tail = tail(after: next, drafts: &drafts, isBan: frame.isBan) else {
      return Found(drafts, next: next)
    }
    return Found(drafts, next: tail)
  }

  /// "hors Belgique", "except Austria" at the head of a clause: a ban.
  private func leadingException(at first: Int) -> Found? {
    guard let except = longest(first, [.except, .outside]), !has(first, .and) else { return nil }
    guard var inner = frame(at: except.next), !inner.objects.isEmpty, !inner.isOnly,
      !inner.isAllowed
    else { return nil }
    let isLoneUse = inner.objects.allSatisfy { $0.kind == .territory }
    guard isLoneUse, except.sense.concept == .except || !has(first, .except) else { return nil }
    let isReallyOutside = except.sense.concept == .outside && !has(first, .except)
    if isReallyOutside { return nil }
    inner.isNegated = true
    inner.isOutside = false
    let found = drafts(of: &inner, first)
    guard !found.isEmpty else { return nil }
    return Found(found, next: inner.end)
  }

  // MARK: Walking

  func frame(at first: Int) -> SentenceFrame? {
    var frame = SentenceFrame(end: first)
    var index = first
    var isJoined = false
    var steps = 0
    while steps < Self.reach, index < count {
      steps += 1
      if isHardEnd(index) { break }
      if isSoftEnd(index) {
        guard continuesList(after: index, frame) else { break }
        isJoined = true
        index += 1
        continue
      }
      let operation = longest(index, Self.genericConcepts)
      if let found = object(at: index), found.next >= (operation?.next ?? 0),
        !isOperatorFirst(operation?.sense.concept, found, operation?.next ?? 0)
      {
        if !frame.objects.isEmpty, frame.isForbidden || (frame.isAllowed && !frame.isBan) {
          if endsWithPredicate(frame) { break }
        }
        var object = found.object
        object.isJoined = isJoined
        frame.objects.append(object)
        frame.take(index..<found.next)
        index = found.next
        isJoined = false
        continue
      }
      guard let operation, let next = step(&frame, operation, at: index, &isJoined) else { break }
      index = next
    }
    return frame.start == nil ? nil : frame
  }

  private func isOperatorFirst(
    _ concept: Concept?, _ found: (object: RestrictionObject, next: Int), _ next: Int
  ) -> Bool {
    guard let concept, next == found.next else { return false }
    return concept == .only || concept == .forbidden || concept == .neg
  }

  /// The predicate came after the objects, so the clause is complete.
  private func endsWithPredicate(_ frame: SentenceFrame) -> Bool {
    guard let last = frame.objects.last else { return false }
    return frame.end > last.tokens.upperBound
  }

  /// Applies an operator word; nil where the clause ends before it.
  private func step(
    _ frame: inout SentenceFrame, _ found: (sense: Sense, next: Int), at index: Int,
    _ isJoined: inout Bool
  ) -> Int? {
    switch found.sense.concept {
    case .neg: return negation(&frame, index, found.next)
    case .without:
      guard frame.objects.isEmpty, !frame.isBan else { return nil }
      frame.isNegated = true
      frame.take(index..<found.next)
      return found.next
    case .nor:
      if frame.objects.isEmpty {
        frame.isNegated = true
        frame.take(index..<found.next)
      } else {
        guard frame.isBan, object(at: skip(found.next, Self.glue)) != nil else { return nil }
        isJoined = true
      }
      return found.next
    case .forbidden:
      guard !frame.isNegated || frame.isForbidden else { return nil }
      if !frame.objects.isEmpty, frame.isOnly { return nil }
      frame.isForbidden = true
      frame.take(index..<found.next)
      return found.next
    case .outWord:
      guard let last = frame.objects.last, last.kind == .territory || last.kind == .client,
        !frame.isBan,
        isOut(index, found.next)
      else { return nil }
      frame.isForbidden = true
      frame.take(index..<found.next)
      return found.next
    case .allowed:
      if frame.isBan, let next = listedVerb(found.next, frame) {
        isJoined = true
        return next
      }
      if !frame.objects.isEmpty, frame.isBan, !frame.isAllowed, !endsInNegation(frame) {
        return nil
      }
      frame.isAllowed = true
      frame.take(index..<found.next)
      return found.next
    case .only:
      frame.isOnly = true
      frame.take(index..<found.next)
      return found.next
    case .outside:
      guard frame.objects.isEmpty else { return nil }
      frame.isOutside = true
      frame.take(index..<found.next)
      return found.next
    case .use:
      if isJoined, frame.isBan, !frame.objects.isEmpty { frame.joinsUse = true }
      frame.isUse = true
      frame.take(index..<found.next)
      return found.next
    case .must:
      frame.isMust = true
      return found.next
    case .and:
      guard continuesList(after: found.next - 1, frame) else { return nil }
      isJoined = true
      return found.next
    case .modal: return found.next
    case .prep: return found.next
    case .filler:
      if frame.start != nil, isNounFiller(index) || !frame.objects.isEmpty && isEnd(found.next) {
        frame.take(index..<found.next)
      }
      return found.next
    default: return nil
    }
  }

  /// "sold, licensed or passed on": a verb in the middle of a barred list.
  private func listedVerb(_ next: Int, _ frame: SentenceFrame) -> Int? {
    guard let last = frame.objects.last, last.kind == .resale,
      has(next, .and) || isSign(next, ","), let more = object(at: skip(next + 1, Self.small)),
      more.object.kind == .resale
    else { return nil }
    return next + 1
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
      frame.take(index..<next)
      return next
    }
    guard !frame.isBan, !frame.isOnly else { return nil }
    var after = skip(next, [.modal, .filler, .prep])
    var isPredicate = false
    while let word = longest(after, [.allowed, .use, .forbidden, .modal]), !isEnd(after) {
      isPredicate = isPredicate || word.sense.concept == .allowed || word.sense.concept == .use
      after = word.next
    }
    if isEnd(next) || isEnd(after) && after > next { isPredicate = isPredicate || isEnd(after) }
    guard isPredicate,
      object(at: skip(after, Self.small)) == nil || isEnd(after) || has(after, .prep)
    else { return nil }
    frame.isNegated = true
    frame.take(index..<next)
    return next
  }

  private func isFrenchNegation(_ index: Int) -> Bool {
    guard let text = token(index)?.text else { return false }
    return text == "pas" || text == "jamais"
  }

  /// Whether a list of objects goes on after a joiner or comma.
  private func continuesList(after index: Int, _ frame: SentenceFrame) -> Bool {
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
    start = skip(start, [.prep, .filler])
    if frame.isBan, let verb = longest(start, [.allowed]), listedVerb(verb.next, frame) != nil {
      return true
    }
    guard let found = object(at: start) else {
      return frame.isBan && hasAny(start, [.use]) && !isSpacedDash(index)
    }
    if isSpacedDash(index) { return false }
    let isSpacedSlash = isSign(index, "/") && (token(index + 1)?.isSpacedBefore ?? false)
    if found.object.kind != last.kind, isSpacedSlash { return false }
    return !startsOwnClause(found.next, sameKind: found.object.kind == last.kind, frame)
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
    switch word.sense.concept {
    case .only: return frame.isBan
    case .neg:
      let after = skip(word.next, [.modal])
      return hasAny(after, [.allowed, .use]) && isEnd(longest(after, [.allowed, .use])?.next ?? 0)
    default: return true
    }
  }

  // MARK: Making clauses

  /// A sentence without any object: "no use", "access all".
  private func bare(_ frame: SentenceFrame, _ start: Int) -> Found? {
    if let special = exceptionOnly(frame, start) { return special }
    if frame.isBan || frame.isOnly, frame.isUse, let consent = conditionOfConsent(at: frame.end) {
      return Found(
        .consent, .duty, start..<consent.next, value: .party(consent.party), next: consent.next)
    }
    if let unknown = unknownPlace(frame, start) { return unknown }
    guard frame.isBan, frame.isUse, !frame.isOnly, !frame.isOutside else { return nil }
    let after = skip(frame.end, [.filler])
    guard isEnd(after) || isHead(after) || has(after, .thereafter) else { return nil }
    let draft = Draft(
      kind: .kill, polarity: .prohibit, target: ["all"],
      tokens: start..<(isEnd(after) ? after : frame.end))
    return Found([draft], next: isEnd(after) ? after : frame.end)
  }

  /// "No use other than news": only what is excepted remains.
  private func exceptionOnly(_ frame: SentenceFrame, _ start: Int) -> Found? {
    guard frame.isBan, frame.isUse || frame.end > start, let except = match(frame.end, .except)
    else {
      return nil
    }
    if let consent = consentCondition(at: except.next) {
      return Found(
        .consent, .duty, start..<consent.next, value: .party(consent.party), next: consent.next)
    }
    let listStart = skip(except.next, Self.glue)
    var list = SentenceFrame(end: listStart)
    guard let inner = self.frame(at: listStart), !inner.objects.isEmpty, !inner.isBan else {
      return nil
    }
    list = inner
    list.isOnly = true
    list.isNegated = false
    let next = list.end
    var found = drafts(of: &list, start)
    guard !found.isEmpty else { return nil }
    for index in found.indices { found[index].tokens = start..<next }
    return Found(found, next: next)
  }

  /// "No use Freedonia": a capitalised word where a place belongs.
  private func unknownPlace(_ frame: SentenceFrame, _ start: Int) -> Found? {
    guard frame.isBan || frame.isOnly, frame.isUse else { return nil }
    let first = skip(frame.end, [.prep, .filler])
    var end = first
    while end < first + 4, isUnknownWord(end), let token = token(end), token.isCapitalised {
      end += 1
    }
    guard end > first, isEnd(end) || isHead(end) || has(end, .only) else { return nil }
    let name = slice(first..<end)
    let draft = Draft(
      kind: .territory, polarity: frame.isBan ? .prohibit : .permit,
      target: ["unresolved:" + name], value: frame.isBan ? .none : .only, tokens: start..<end)
    return Found([draft], next: end)
  }

  func drafts(of frame: inout SentenceFrame, _ start: Int) -> [Draft] {
    let polarity: Clause.Polarity
    var value = ClauseValue.none
    if frame.isBan {
      guard !frame.isOnly || frame.isForbidden == false && !frame.isNegated else { return [] }
      polarity = .prohibit
    } else if frame.isOnly {
      polarity = .permit
      value = .only
    } else if frame.isOutside {
      return []
    } else if frame.isAllowed || frame.isUse || hasLeadingPreposition(frame, start) {
      polarity = .permit
    } else {
      return []
    }
    var groups: [Draft] = []
    var scopes: [Scope] = []
    for object in frame.objects {
      if let last = groups.indices.last, groups[last].kind == object.kind {
        groups[last].target += targets(of: object, frame)
        groups[last].tokens = groups[last].tokens.lowerBound..<object.tokens.upperBound
        continue
      }
      if let last = groups.indices.last, !object.isJoined, frame.isBan || !frame.isOnly {
        if merge(object, into: &groups[last], &scopes, frame) { continue }
      }
      groups.append(
        Draft(
          kind: object.kind, polarity: polarity, target: targets(of: object, frame), value: value,
          tokens: object.tokens))
    }
    if frame.joinsUse {
      guard groups.allSatisfy({ $0.kind == .platform }) else { return [] }
      for index in groups.indices { groups[index].target = ["all"] }
    }
    stretch(&groups, start..<frame.end)
    for index in groups.indices {
      groups[index].scope += scopes
      if groups[index].kind == .archive { groups[index].target = [] }
      if groups[index].kind == .integrity, polarity != .prohibit { return integrityPermit(groups) }
    }
    return groups
  }

  private func integrityPermit(_ groups: [Draft]) -> [Draft] {
    groups.filter { $0.kind != .integrity }
  }

  private func hasLeadingPreposition(_ frame: SentenceFrame, _ start: Int) -> Bool {
    guard let first = frame.objects.first else { return false }
    return has(first.tokens.lowerBound - 1, .prep) && first.tokens.lowerBound == start
  }

  private func targets(of object: RestrictionObject, _ frame: SentenceFrame) -> [String] {
    let prefix = frame.isOutside && object.kind == .territory ? "not:" : ""
    switch (object.kind, object.target) {
    case (.platform, "digital"): return ["digital", "social"]
    case (.resale, _): return ["resale"]
    default: return [prefix + object.target]
    }
  }

  /// A second object without a joiner narrows the first: "no online use in Belgium".
  private func merge(
    _ object: RestrictionObject, into group: inout Draft, _ scopes: inout [Scope],
    _ frame: SentenceFrame
  ) -> Bool {
    switch (group.kind, object.kind) {
    case (.platform, .territory):
      scopes.append(.platform(group.target))
      group.kind = .territory
      group.target = targets(of: object, frame)
    case (.territory, .platform):
      scopes.append(.platform(targets(of: object, frame)))
    case (.platform, .client), (.purpose, .client):
      group.kind = .client
      group.target = targets(of: object, frame)
    case (.purpose, .platform), (.archive, .platform), (.resale, .platform),
      (.integrity, .platform):
      scopes.append(.platform(targets(of: object, frame)))
    case (.platform, .purpose), (.platform, .archive), (.platform, .resale),
      (.platform, .integrity):
      scopes.append(.platform(group.target))
      group.kind = object.kind
      group.target = targets(of: object, frame)
    case (_, .territory):
      scopes.append(.territory(targets(of: object, frame)))
    case (.archive, .purpose), (.resale, .purpose), (.purpose, .archive), (.archive, .resale),
      (.resale, .archive), (.archive, .client), (.resale, .client), (.territory, .archive),
      (.purpose, .programme), (.programme, .purpose):
      return false
    default: return false
    }
    group.tokens = group.tokens.lowerBound..<object.tokens.upperBound
    return true
  }

  /// The first clause takes the operators before it, the last those behind it.
  private func stretch(_ groups: inout [Draft], _ whole: Range<Int>) {
    guard let last = groups.indices.last else { return }
    groups[0].tokens = whole.lowerBound..<max(groups[0].tokens.upperBound, whole.lowerBound + 1)
    groups[last].tokens = groups[last].tokens.lowerBound..<whole.upperBound
  }
}
