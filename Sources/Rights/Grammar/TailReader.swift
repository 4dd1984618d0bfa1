extension ClauseReader {
  /// Exceptions, consent conditions and times after a clause; changes the drafts, gives the token
  /// after the tail, nil where there is no tail.
  func tail(after start: Int, drafts: inout [Draft], isBan: Bool) -> Int? {
    var index = start
    var end: Int?
    var steps = 0
    while steps < 4 {
      steps += 1
      guard let next = tailPart(at: index, drafts: &drafts, isBan: isBan) else { break }
      end = next
      index = next
    }
    guard let end, let last = drafts.indices.last else { return nil }
    drafts[last].tokens = drafts[last].tokens.lowerBound..<max(drafts[last].tokens.upperBound, end)
    return end
  }

  private func tailPart(at start: Int, drafts: inout [Draft], isBan: Bool) -> Int? {
    var index = start
    if isSign(index, ","), hasAny(index + 1, [.except, .unless, .without]) { index += 1 }
    if isSign(index, "("), hasAny(index + 1, [.except, .including]) { index += 1 }
    guard !isHardEnd(index) else { return nil }
    if !isBan, let next = nothingElse(at: index, drafts) { return next }
    if isBan, let next = exception(at: index, drafts: &drafts) {
      return isSign(next, ")") && isSign(index - 1, "(") ? next + 1 : next
    }
    if let consent = conditionOfConsent(at: index), let last = drafts.indices.last {
      drafts[last].except.append(consent.party.isEmpty ? "consent" : "consent:" + consent.party)
      if drafts[last].polarity == .permit, drafts[last].value == .none {
        drafts[last].polarity = .prohibit
      }
      return consent.next
    }
    if isBan, drafts.count == 1, drafts[0].kind == .archive, drafts[0].except.isEmpty,
      let limit = archiveLimit(at: index)
    {
      drafts[0].value = .hours(limit.hours)
      return limit.next
    }
    if isBan, let next = timeLimit(at: index, drafts: &drafts) { return next }
    if isBan, drafts.count == 1, drafts[0].kind == .archive, let next = afterFirstUse(at: index) {
      return next
    }
    return nil
  }

  /// "Clients must not ...", "subscribers may only ...": whom every clause speaks to anyway.
  func subjectEnd(_ index: Int) -> Int? {
    guard index == 0 || isEnd(index - 1) else { return nil }
    let start = skip(index, [.filler])
    guard let word = match(start, .clients),
      let verb = longest(word.next, [.neg, .must, .modal]), !isEnd(verb.next),
      verb.concept != .neg || verb.next > word.next + 1
        || hasAny(verb.next, [.modal, .must, .use]),
      inner(word.next)?.drafts.isEmpty == false
    else { return nil }
    return word.next
  }

  /// "TV only, no other use": what an exclusive permission says already.
  private func nothingElse(at start: Int, _ drafts: [Draft]) -> Int? {
    guard drafts.allSatisfy({ $0.value == .only }) else { return nil }
    let first = isSign(start, ",") || isSpacedDash(start) ? start + 1 : start
    guard let negation = match(first, .neg), let other = match(negation.next, .otherWord) else {
      return nil
    }
    let end = skip(other.next, [.use, .filler])
    return end > other.next && isEnd(end) ? end : nil
  }

  /// "No broadcast before 0500 GMT", "no use in Japan after 30 June": the ban holds for a time.
  private func timeLimit(at start: Int, drafts: inout [Draft]) -> Int? {
    guard let word = longest(start, [.until, .after]) else { return nil }
    let isEmbargo = word.concept == .until
    guard let written = MomentReader(reading).moment(at: skip(word.next, [.filler, .prep, .until]))
    else { return nil }
    let value = ClauseValue.moment(written.moment.resolved(published: published), event: nil)
    for index in drafts.indices {
      switch drafts[index].kind {
      case .platform: drafts[index].scope.append(.platform(drafts[index].target))
      case .territory: drafts[index].scope.append(.territory(drafts[index].target))
      case .client: drafts[index].scope.append(.client(drafts[index].target))
      case .archive:
        if !isEmbargo { drafts[index].value = value }
        continue
      default: continue
      }
      drafts[index].kind = isEmbargo ? .embargo : .expiry
      drafts[index].target = []
      drafts[index].value = value
    }
    return written.next
  }

  /// "after the initial broadcast", "after use".
  private func afterFirstUse(at start: Int) -> Int? {
    if let use = match(start, .afterUse) { return use.next }
    guard let after = match(start, .after) else { return nil }
    let noun = skip(after.next, [.firstWord, .filler, .prep])
    let end = skip(noun, [.runsNoun, .use, .platform])
    return end > noun && isEnd(end) ? end : nil
  }

  /// "without written consent of X", "unless agreed with X", "by permission only".
  func conditionOfConsent(at index: Int) -> (party: String, next: Int)? {
    if let word = longest(index, [.without, .unless]) {
      if let consent = consentCondition(at: word.next) { return consent }
      guard word.concept == .unless else { return nil }
      let end = openEnd(skip(word.next, [.consentVerb, .modal, .allowed, .must]), crossing: false)
      return end > word.next ? (slice(word.next..<end), end) : nil
    }
    if let phrase = match(index, .byConsent) {
      return ("", consentParty(at: phrase.next)?.next ?? phrase.next)
    }
    if has(index, .modal), let phrase = match(skip(index, [.modal]), .byConsent) {
      return ("", phrase.next)
    }
    if has(index, .must), let phrase = match(skip(index, [.must, .modal]), .byConsent) {
      return ("", phrase.next)
    }
    if let only = match(index, .only) {
      if let phrase = match(only.next, .byConsent) { return ("", phrase.next) }
      if has(only.next, .prep) { return consentCondition(at: only.next) }
    }
    if has(index, .prep) || has(index, .consentVerb) { return consentCondition(at: index) }
    if has(index, .must), !hasAny(skip(index, [.must, .filler, .modal]), [.neg, .creditHead]) {
      return consentCondition(at: index)
    }
    return nil
  }

  /// Consent words from a token on, with the party that has to give it.
  func consentCondition(at start: Int) -> (party: String, next: Int)? {
    var index = skip(start, [.prep, .filler, .modal, .consentVerb, .must])
    if !hasAny(index, [.consentNoun, .byConsent, .feeNoun]),
      let noun = (start..<max(index, start)).first(where: { has($0, .consentNoun) })
    {
      index = noun
    }
    if !hasAny(index, [.consentNoun, .byConsent, .feeNoun]) { index = behindOwner(index) }
    var next: Int?
    while index < start + Self.reach,
      let noun = longest(index, [.consentNoun, .byConsent, .feeNoun]), !isEnd(index)
    {
      next = noun.next
      index = skip(noun.next, [.consentVerb, .modal])
      if has(index, .and), hasAny(index + 1, [.consentNoun, .feeNoun, .consentVerb]) {
        index = skip(index + 1, [.consentVerb])
      }
    }
    guard var end = next else { return nil }
    var party = ""
    if let found = consentParty(at: end) {
      party = found.party
      end = found.next
    }
    end = skip(end, [.beforeUse, .only, .consentVerb])
    return (party, end)
  }

  /// "the owner's written permission", "Volta's approval": the noun behind whose consent it is.
  private func behindOwner(_ start: Int) -> Int {
    var index = start
    while index < start + 4,
      isUnknownWord(index) || hasAny(index, [.sourceWord, .usNoun, .clients])
    {
      index += 1
    }
    guard index > start, slice(index - 1..<index).hasSuffix("s") else { return start }
    let noun = skip(index, [.consentVerb, .filler])
    return has(noun, .consentNoun) ? noun : start
  }

  /// "from the Merrow Ballet", "of the family".
  func consentParty(at start: Int) -> (party: String, next: Int)? {
    var index = skip(start, [.consentVerb, .modal])
    guard has(index, .prep), !isEnd(index) else { return nil }
    index = match(index, .prep)?.next ?? index + 1
    let end = openEnd(
      index, stopAt: Self.heads.union([.beforeUse, .must, .modal]), crossing: false)
    guard end > index, end - index <= 10 else { return nil }
    return (slice(index..<end), end)
  }

  /// What a ban does not reach, from an exception word on.
  private func exception(at index: Int, drafts: inout [Draft]) -> Int? {
    guard let except = longest(index, [.except]), let last = drafts.indices.last else { return nil }
    if let consent = consentCondition(at: except.next) {
      drafts[last].except.append(consent.party.isEmpty ? "consent" : "consent:" + consent.party)
      return consent.next
    }
    if let part = exceptedPart(afterPoint(except.next)) {
      for position in drafts.indices where drafts[position].polarity == .prohibit {
        drafts[position].scope.append(part.scope)
      }
      return part.next
    }
    guard let inner = frame(at: afterPoint(except.next)), !inner.objects.isEmpty, !inner.isBan,
      !inner.isForbidden, inner.objects.allSatisfy({ Self.narrows($0.kind, last, drafts) })
    else {
      guard drafts[last].polarity == .prohibit,
        let names = exceptedNames(at: afterPoint(except.next))
      else { return nil }
      drafts[last].except += names.names.map { "org:" + $0 }
      return names.next
    }
    for object in inner.objects {
      drafts[last].except.append(Self.exceptionText(object, of: drafts[last].kind))
    }
    return inner.end
  }

  /// "except shots 1-3", "except the first 20 seconds": the ban is for the rest.
  private func exceptedPart(_ start: Int) -> (scope: Scope, next: Int)? {
    let index = skip(start, Self.small)
    if let shots = shotList(at: index) ?? shotList(at: start), isEnd(shots.next) {
      return (.shots("other"), shots.next)
    }
    guard let time = timeStretch(at: index), isEnd(time.next) else { return nil }
    return (.time("other"), time.next)
  }

  /// Places, outlets, platforms and purposes narrow any ban; other kinds only one of their own.
  private static func narrows(_ kind: Clause.Kind, _ last: Int, _ drafts: [Draft]) -> Bool {
    [.territory, .client, .platform, .purpose, .programme].contains(kind)
      || drafts[last].kind == kind
  }

  /// The token after the point of an abbreviated word: "excl. Germany".
  func afterPoint(_ index: Int) -> Int {
    isSign(index, ".") && !isEnd(index) || isSign(index, "-") && !isSpacedDash(index)
      ? index + 1 : index
  }

  static func exceptionText(_ object: RestrictionObject, of kind: Clause.Kind) -> String {
    if object.kind == kind { return object.target }
    switch object.kind {
    case .territory: return "territory:" + object.target
    case .client: return object.target.contains(":") ? object.target : "client:" + object.target
    default: return object.kind.rawValue + ":" + object.target
    }
  }

  /// "after 30 days", "beyond one week", "for longer than 7 days".
  func archiveLimit(at start: Int) -> (hours: Double, next: Int)? {
    let index = skip(start, [.prep, .maxWord, .after, .within, .filler, .modal])
    let words = index > start || has(start, .fixedSpan) || token(start)?.kind == .number
    guard words, let span = DurationReader(reading).duration(at: index), span.seconds >= 3600 else {
      return nil
    }
    var next = span.next
    if let event = match(next, .ofTransmission) { next = event.next }
    if let only = match(next, .only) { next = only.next }
    return (Double(span.seconds) / 3600, next)
  }
}
