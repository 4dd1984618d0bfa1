/// The common sentence: operators around objects.
struct GenericRule: ClauseRule {
  let line: Line

  /// Without one of these in its sentence a list of places or uses says nothing.
  private static let operators: ConceptSet = [
    .neg, .nor, .without, .forbidden, .allowed, .only, .use, .outside, .outWord, .except, .prep,
    .byConsent, .consentNoun, .feeNoun, .must, .after, .within, .maxWord, .unit, .fixedSpan,
    .unless,
  ]

  /// Without an object a sentence says something only with one of these.
  private static let bareConcepts: ConceptSet = [.use, .except, .unless]

  /// "No access X", "X prohibited", "For X only", "available in X": one clause per kind of object.
  func read(at first: Int) -> Found? {
    if let excluded = leadingException(at: first) { return excluded }
    guard hasAhead(first, Self.operators) || has(first - 1, .prep),
      hasObjectAhead(first) || hasAhead(first, Self.bareConcepts)
    else { return nil }
    guard var frame = frame(at: first), let start = frame.start else { return nil }
    if frame.objects.isEmpty { return bare(frame, start) }
    let next = frame.end
    if frame.isOnly, !frame.isBan, hasTrailingOnly(frame), conditionOfConsent(at: next) != nil {
      frame.isOnly = false
      frame.isNegated = true
    }
    let isArchiveTerm =
      frame.objects.allSatisfy { $0.kind == .archive } && archiveLimit(at: next) != nil
    if isArchiveTerm, frame.isOnly, hasTrailingOnly(frame) { frame.isOnly = false }
    var drafts = drafts(of: &frame, start)
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

  /// "Resale only with consent": the "only" belongs to the consent behind it.
  private func hasTrailingOnly(_ frame: SentenceFrame) -> Bool {
    guard let last = frame.objects.last, frame.end > last.tokens.upperBound else { return false }
    return (last.tokens.upperBound..<frame.end).contains { has($0, .only) }
  }

  /// "hors Belgique", "except Austria" at the head of a clause: a ban.
  private func leadingException(at first: Int) -> Found? {
    guard let except = longest(first, [.except, .outside]), !has(first, .and) else { return nil }
    guard var inner = frame(at: afterPoint(except.next)), !inner.objects.isEmpty, !inner.isOnly,
      !inner.isAllowed, !inner.isBan
    else { return nil }
    let opensLine = first == 0 || isSign(first - 1, ":") || token(first - 1)?.kind == .newline
    let isLoneUse = inner.objects.allSatisfy { $0.kind == .territory } || opensLine
    guard isLoneUse, except.concept == .except || !has(first, .except) else { return nil }
    let isReallyOutside = except.concept == .outside && !has(first, .except)
    if isReallyOutside { return nil }
    inner.isNegated = true
    inner.isOutside = false
    let found = drafts(of: &inner, first)
    guard !found.isEmpty else { return nil }
    return Found(found, next: inner.end)
  }

  /// A sentence without any object: "no use", "access all".
  private func bare(_ frame: SentenceFrame, _ start: Int) -> Found? {
    if let special = exceptionOnly(frame, start) { return special }
    if frame.isBan || frame.isOnly, frame.isUse, let consent = conditionOfConsent(at: frame.end) {
      return Found(
        .consent, .duty, start..<consent.next, value: .party(consent.party), next: consent.next)
    }
    if let unknown = unknownPlace(frame, start) { return unknown }
    guard frame.isBan, frame.isUse, !frame.isOnly, !frame.isOutside else { return nil }
    if let part = partBehind(frame.end) {
      var draft = Draft(
        kind: .kill, polarity: .prohibit, target: [.everything], tokens: start..<part.next)
      draft.scope = [part.scope]
      return Found([draft], next: part.next)
    }
    let after = skip(frame.end, [.filler])
    guard isEnd(after) || isHead(after) || has(after, .thereafter) else { return nil }
    let draft = Draft(
      kind: .kill, polarity: .prohibit, target: [.everything],
      tokens: start..<(isEnd(after) ? after : frame.end))
    return Found([draft], next: isEnd(after) ? after : frame.end)
  }

  /// "Do not use shots 3-5", "no use of the first 10 seconds".
  private func partBehind(_ start: Int) -> (scope: Scope, next: Int)? {
    let first = skip(start, .small)
    for index in max(0, start - 2)...max(first, start) {
      if let shots = shotList(at: index), isEnd(shots.next) {
        return (.shots(shots.name), shots.next)
      }
    }
    if let time = timeStretch(at: first), isEnd(time.next) { return (.time(time.name), time.next) }
    return nil
  }

  /// "No use other than news": only what is excepted remains.
  private func exceptionOnly(_ frame: SentenceFrame, _ start: Int) -> Found? {
    let unless = match(frame.end, .unless) ?? match(skip(frame.end, .small), .unless)
    guard frame.isBan, frame.isUse || frame.end > start,
      let except = match(frame.end, .except) ?? (unless.flatMap { has($0.next, .prep) ? $0 : nil })
        ?? match(skip(frame.end, [.prep, .filler, .perUse, .perUnit]), .except)
    else {
      return nil
    }
    if let consent = consentCondition(at: except.next) {
      return Found(
        .consent, .duty, start..<consent.next, value: .party(consent.party), next: consent.next)
    }
    let listStart = skip(except.next, .glue)
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
      target: [.place(.unresolved(name))], value: frame.isBan ? .none : .only, tokens: start..<end)
    return Found([draft], next: end)
  }
}
