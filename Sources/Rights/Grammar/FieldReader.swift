extension ClauseReader {
  /// `TV=Yes`, `Social: no`, `Territory: FRA, BEL`, `Platforms: all`, `Period: 7 days`.
  func field(at index: Int) -> Found? {
    excludedTerritories(at: index) ?? territories(at: index) ?? platforms(at: index)
      ?? period(at: index) ?? yesOrNo(at: index) ?? archiveGrant(at: index)
  }

  private func valueStart(_ next: Int) -> Int? {
    isSign(next, ":") || isSign(next, "=") ? next + 1 : nil
  }

  private func territories(at index: Int) -> Found? {
    guard let name = match(index, .territoryField), let start = valueStart(name.next) else {
      return nil
    }
    if let world = longest(start, [.region]), world.target == "R:World" {
      if let except = match(world.next, .except), let list = placeList(at: except.next) {
        return Found(
          [
            Draft(kind: .access, polarity: .permit, target: ["all"], tokens: index..<world.next),
            Draft(
              kind: .territory, polarity: .prohibit, target: list.codes,
              tokens: world.next..<list.next),
          ], next: list.next)
      }
      return Found(.access, .permit, index..<world.next, target: ["all"])
    }
    if WordList.every.contains(token(start)),
      let except = match(start + 1, .except) ?? match(start, .except),
      let list = placeList(at: except.next)
    {
      return Found(
        [
          Draft(kind: .access, polarity: .permit, target: ["all"], tokens: index..<start + 1),
          Draft(
            kind: .territory, polarity: .prohibit, target: list.codes, tokens: start + 1..<list.next
          ),
        ], next: list.next)
    }
    guard let list = placeList(at: skip(start, [.only, .filler])) else { return nil }
    var draft = Draft(
      kind: .territory, polarity: .permit, target: list.codes, value: .only,
      tokens: index..<list.next)
    var next = skip(list.next, [.only])
    if let except = match(next, .except), let inner = placeList(at: except.next) {
      draft.except = inner.codes
      next = inner.next
    }
    draft.tokens = index..<next
    return Found([draft], next: next)
  }

  private func excludedTerritories(at index: Int) -> Found? {
    guard let name = match(index, .excludedField), let start = valueStart(name.next),
      let list = placeList(at: start)
    else { return nil }
    return Found(.territory, .prohibit, index..<list.next, target: list.codes)
  }

  /// An explicit list of places, where alpha-2 and alpha-3 codes count.
  func placeList(at start: Int) -> (codes: [String], next: Int)? {
    var codes: [String] = []
    var index = start
    var next = start
    while codes.count < 260, !isHardEnd(index) || codes.isEmpty {
      if let place = placeCode(at: index, isList: true) {
        codes.append(place.code)
        index = place.next
      } else if isUnknownWord(index), let token = token(index), token.isCapitalised {
        var end = index + 1
        while isUnknownWord(end), end < index + 4 { end += 1 }
        codes.append("unresolved:" + slice(index..<end))
        index = end
      } else {
        break
      }
      next = index
      if isSign(index, ",") || isSign(index, "/") || isSign(index, "+") || has(index, .and) {
        index += 1
      }
      index = skip(index, [.filler, .and])
    }
    return codes.isEmpty ? nil : (codes, next)
  }

  private func platforms(at index: Int) -> Found? {
    if let name = match(index, .platformField), let start = valueStart(name.next),
      let all = allWord(at: start), isEnd(all)
    {
      return Found(.platform, .permit, index..<all, target: ["all"], value: .word("yes"))
    }
    guard let name = match(index, .platformField), let start = valueStart(name.next),
      let frame = frame(at: start), !frame.isBan, !frame.objects.isEmpty,
      frame.objects.allSatisfy({ $0.kind == .platform })
    else { return nil }
    var targets: [String] = []
    for object in frame.objects {
      targets += object.target == "digital" ? ["digital", "social"] : [object.target]
    }
    return Found(
      .platform, .permit, index..<frame.end, target: targets,
      value: targets.contains("all") ? .none : .only)
  }

  /// "all", "tous", "alle", "todas", "все", "كل" as the value of a field.
  private func allWord(at index: Int) -> Int? {
    WordList.every.contains(token(index)) ? index + 1 : nil
  }

  private func period(at index: Int) -> Found? {
    guard let name = match(index, .periodField),
      let start = valueStart(name.next) ?? (isNumber(name.next) ? name.next : nil)
    else { return nil }
    let value = skip(start, [.filler, .maxWord, .within, .prep])
    guard let span = DurationReader(reading).duration(at: value), span.seconds >= 3600 else {
      if let moment = MomentReader(reading).moment(at: skip(start, [.until, .filler])) {
        return Found(
          .expiry, .prohibit, index..<moment.next,
          value: .moment(moment.moment.resolved(published: published), event: nil))
      }
      return nil
    }
    let end = match(span.next, .ofTransmission)?.next ?? span.next
    return Found(
      .expiry, .prohibit, index..<end, value: .hours(Double(span.seconds) / 3600))
  }

  /// `Archive: EBU members full rights`: a grant to a class only.
  private func archiveGrant(at index: Int) -> Found? {
    if let resale = resaleGrant(at: index) { return resale }
    guard let name = match(index, .archiveField) else { return nil }
    guard
      let sign = valueStart(name.next) ?? (isSpacedDash(name.next) ? name.next + 1 : nil)
    else { return nil }
    let start = match(sign, .only).map { skip($0.next, Self.small) } ?? sign
    if let consent = match(start, .byConsent) {
      var draft = Draft(
        kind: .archive, polarity: .prohibit, tokens: index..<consent.next)
      draft.except = ["consent"]
      return Found([draft], next: consent.next)
    }
    if let limit = archiveLimit(at: start), isEnd(limit.next) {
      return Found(
        .archive, .prohibit, index..<limit.next, value: .hours(limit.hours))
    }
    guard let who = object(at: skip(start, Self.small)), who.object.kind == .client else {
      return nil
    }
    let after =
      !hasAny(who.next, [.accessAll, .yes, .only]) ? skip(who.next, Self.small) : who.next
    if let grant = match(after, .accessAll) ?? match(after, .yes) {
      var draft = Draft(kind: .archive, polarity: .permit, tokens: index..<grant.next)
      draft.scope = [.client([who.object.target])]
      return Found([draft], next: grant.next)
    }
    if start > sign || has(after, .only) {
      let end = match(after, .only)?.next ?? who.next
      var draft = Draft(kind: .archive, polarity: .prohibit, tokens: index..<end)
      draft.except = [
        who.object.target.contains(":") ? who.object.target : "client:" + who.object.target
      ]
      let term = isSign(end, ",") ? end + 1 : end
      guard let limit = archiveLimit(at: term), isEnd(limit.next) else {
        return Found([draft], next: end)
      }
      let longest = Draft(
        kind: .archive, polarity: .prohibit, value: .hours(limit.hours), tokens: term..<limit.next)
      return Found([draft, longest], next: limit.next)
    }
    return nil
  }

  /// `Resale: Corvane clients permitted`: a grant to a class only.
  private func resaleGrant(at index: Int) -> Found? {
    guard has(index, .resale), let named = object(at: index), named.object.kind == .resale,
      let start = valueStart(named.next) ?? (isSpacedDash(named.next) ? named.next + 1 : nil),
      let who = object(at: skip(start, Self.small)), who.object.kind == .client
    else { return nil }
    let after = skip(who.next, [.modal])
    if let grant = match(after, .accessAll) ?? match(after, .yes), isEnd(grant.next) {
      var draft = Draft(
        kind: .resale, polarity: .permit, target: ["resale"], tokens: index..<grant.next)
      draft.scope = [.client([who.object.target])]
      return Found([draft], next: grant.next)
    }
    guard let only = match(after, .only), isEnd(only.next) else { return nil }
    var draft = Draft(
      kind: .resale, polarity: .prohibit, target: ["resale"], tokens: index..<only.next)
    draft.except = [
      who.object.target.contains(":") ? who.object.target : "client:" + who.object.target
    ]
    return Found([draft], next: only.next)
  }

  private func yesOrNo(at index: Int) -> Found? {
    guard hasAhead(index, [.yes, .nope]) else { return nil }
    let first = skip(index, [.filler])
    guard let named = object(at: first) ?? object(at: skip(first, [.use])) else { return nil }
    var objects = [named.object]
    var end = named.next
    while objects.count < 8, isSign(end, "/") || isSign(end, ",") || has(end, .and),
      let more = object(at: end + 1)
    {
      objects.append(more.object)
      end = more.next
    }
    var start = valueStart(end)
    if start == nil {
      end = skip(end, [.use, .filler, .purpose, .modal])
      start =
        valueStart(end) ?? (isSpacedDash(end) ? end + 1 : nil)
        ?? (WordList.yesNo.contains(token(end)) ? end : nil)
    }
    guard let start else { return nil }
    let isYes: Bool
    let next: Int
    if let word = match(start, .nope), isEnd(word.next) {
      isYes = false
      next = word.next
    } else if let word = match(start, .yes), isEnd(word.next) {
      isYes = true
      next = word.next
    } else {
      return nil
    }
    if !isYes, let word = token(start), word.text == "none",
      named.object.kind == .platform || named.object.kind == .client
        || named.object.kind == .territory
    {
      return nil
    }
    var drafts: [Draft] = []
    for object in objects {
      guard isYes || object.target != "all" || object.kind == .ai else { return nil }
      if isYes, object.kind == .integrity { continue }
      var target = codes(of: object)
      if object.kind == .archive { target = [] }
      if let last = drafts.indices.last, drafts[last].kind == object.kind {
        drafts[last].target += target
        continue
      }
      drafts.append(
        Draft(
          kind: object.kind, polarity: isYes ? .permit : .prohibit, target: target,
          value: isYes ? .word("yes") : .none, tokens: index..<next))
    }
    if drafts.isEmpty {
      drafts = [Draft(kind: .notice, polarity: .info, tokens: index..<next)]
    }
    return Found(drafts, next: next)
  }
}
