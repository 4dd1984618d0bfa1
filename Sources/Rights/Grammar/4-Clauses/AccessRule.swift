/// Full grants and what follows them.
struct AccessRule: ClauseRule {
  let line: Line

  /// "Access all", "no restrictions", "worldwide", with the exceptions that follow a full grant.
  func read(at index: Int) -> Found? {
    var end: Int
    if let phrase = match(index, .accessAll) {
      if isAddress(index, phrase.next) { return nil }
      end = phrase.next
    } else if let free = match(index, .freeWord),
      has(free.next, .except) || isFreeValue(index, free.next)
    {
      end = free.next
    } else if let world = worldwide(at: index) {
      end = world
    } else {
      return nil
    }
    if let apply = match(end, .modal), isEnd(apply.next) { end = apply.next }
    let start = index
    if let world = worldEnd(at: skip(end, .small)) { end = world }
    if let every = everyPlatformEnd(at: skip(end, .small)) { end = every }
    while isSign(end, ","), let more = wholeWorld(at: end + 1) { end = more }
    if let later = match(end, .thereafter) { end = later.next }
    var drafts = [
      Draft(kind: .access, polarity: .permit, target: [.everything], tokens: start..<end)
    ]
    if WordList.every.contains(token(end - 1)), let who = object(at: end),
      who.kind == .client, isEnd(who.tokens.upperBound)
    {
      // "Open to all Tamarisk clients" is no grant to everybody.
      let next = who.tokens.upperBound
      return Found(.client, .permit, index..<next, target: [who.target])
    }
    if let whom = granted(to: end) {
      drafts[0].scope = [whom.scope]
      drafts.append(whom.draft)
      return Found(drafts, next: whom.next)
    }
    var next = end
    var exceptStart = end
    if isSign(exceptStart, ",") || isSign(exceptStart, "(") || isSpacedDash(exceptStart) {
      exceptStart += 1
    }
    guard let except = behindException(at: exceptStart) else { return Found(drafts, next: next) }
    if let inner = frame(at: afterPoint(except)), !inner.objects.isEmpty {
      var list = inner
      list.isNegated = true
      list.isOnly = false
      list.isOutside = false
      let listEnd = list.end
      var barred = self.drafts(of: &list, exceptStart)
      if !barred.isEmpty {
        barred[0].tokens = exceptStart..<barred[0].tokens.upperBound
        var after = tail(after: listEnd, drafts: &barred, isBan: true) ?? listEnd
        if let back = backIn(after), let last = barred.indices.last,
          barred[last].kind == .territory
        {
          barred[last].except += back.places
          barred[last].tokens = barred[last].tokens.lowerBound..<back.next
          after = back.next
        }
        drafts += barred
        next = after
        return Found(drafts, next: next)
      }
    }
    if let inner = inner(except, allowsNames: true), let first = inner.drafts.first {
      var clauses = inner.drafts
      clauses[0].tokens = exceptStart..<first.tokens.upperBound
      return Found(drafts + clauses, next: inner.next)
    }
    return Found(drafts, next: next)
  }

  /// "For the attention of all clients": whom a note is for, no grant.
  private func isAddress(_ index: Int, _ next: Int) -> Bool {
    !isEnd(index - 1)
      && (index..<next).allSatisfy {
        WordList.every.contains(token($0)) || hasAny($0, ConceptSet.small.union([.clients]))
      }
      && !hasAny(index - 1, [.use, .allowed]) && !hasAny(index - 2, [.use, .allowed])
  }

  /// "No restrictions for EBU members", "unrestricted in France": a grant to those named.
  private func granted(to start: Int) -> (draft: Draft, scope: Scope, next: Int)? {
    guard has(start, .prep), !isEnd(start), let frame = frame(at: start), !frame.isBan,
      !frame.isOnly, !frame.objects.isEmpty, !frame.isOutside,
      let kind = frame.objects.first?.kind, kind == .client || kind == .territory,
      frame.objects.allSatisfy({ $0.kind == kind })
    else { return nil }
    let targets = frame.objects.map(\.target)
    if targets.contains(.place(.world)) || targets == [.audience(.subscribers(of: ""))] {
      return nil
    }
    let draft = Draft(
      kind: kind, polarity: .permit, target: targets, tokens: start..<max(frame.end, start + 1))
    return (
      draft, kind == .client ? .client(targets.audiences) : .territory(targets.places), frame.end
    )
  }

  /// "... but including Iceland": what an exception does not reach.
  private func backIn(_ start: Int) -> (places: [Target], next: Int)? {
    let index = isSign(start, ",") ? start + 1 : start
    guard WordList.but.contains(token(index)), let including = match(index + 1, .including),
      let frame = frame(at: including.next), !frame.isBan, !frame.isOnly, !frame.objects.isEmpty,
      frame.objects.allSatisfy({ $0.kind == .territory })
    else { return nil }
    return (frame.objects.map(\.target), frame.end)
  }

  /// The token behind "except", "outside", or "but" before a place or an outlet.
  private func behindException(at index: Int) -> Int? {
    if let word = longest(index, [.except, .outside]) { return word.next }
    guard WordList.but.contains(token(index)), let named = object(at: skip(index + 1, .small)),
      named.kind == .territory || named.kind == .client
    else { return nil }
    return index + 1
  }

  /// "Germany: free": the whole value of a label.
  private func isFreeValue(_ index: Int, _ next: Int) -> Bool {
    (isSign(index - 1, ":") || isSign(index - 1, "=")) && isEnd(next)
  }

  /// "all platforms" or "worldwide" as a member of a list that grants everything.
  private func wholeWorld(at start: Int) -> Int? {
    guard let next = worldEnd(at: start) ?? everyPlatformEnd(at: start) else { return nil }
    if has(next, .except) { return next }
    return isEnd(next) && !isSign(next, ":") && !isSign(next, "=") ? next : nil
  }

  /// "available worldwide", "worldwide use", "all territories".
  private func worldwide(at start: Int) -> Int? {
    guard hasAhead(start, [.region, .platform]) else { return nil }
    let index = skip(start, [.allowed, .use, .prep, .filler, .modal])
    var end: Int
    if let world = worldEnd(at: index) {
      end = world
    } else if index > start, let every = everyPlatformEnd(at: index) {
      end = every
    } else if start == 0 || isHardEnd(start - 1), let all = wholeWorld(at: start),
      isSign(all, ",") || has(all, .except)
    {
      end = all
    } else {
      return nil
    }
    let after = skip(end, [.use, .allowed, .filler, .prep])
    if after > end, isEnd(after) || has(after, .except) || isHead(after) { end = after }
    if let every = everyPlatformEnd(at: skip(end, [.and, .prep])) { end = every }
    guard !has(end, .only), !has(start - 1, .neg) else { return nil }
    return end
  }
}
