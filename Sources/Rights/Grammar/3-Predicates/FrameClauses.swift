extension PredicateReading {
  /// The clauses of a frame: one for each kind of object.
  func drafts(of frame: inout SentenceFrame, _ start: Int) -> [Draft] {
    let polarity: Clause.Polarity
    var value = ClauseValue.none
    if frame.isBan, frame.isOutside, frame.objects.allSatisfy({ $0.kind != .territory }) {
      polarity = .permit
      value = .only
    } else if frame.isBan {
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
    if polarity == .permit, frame.objects.count > 1 {
      let named = frame.objects.filter { $0.target != .audience(.subscribers(of: "")) }
      if !named.isEmpty { frame.objects = named }
    }
    if value == .only, frame.objects.contains(where: { $0.kind == .ai && !$0.isAllAI }) {
      frame.objects.removeAll(where: \.isAllAI)
    }
    var groups: [Draft] = []
    var scopes: [Scope] = []
    if frame.joinsUse, !frame.awaitsPlaceOfUse,
      frame.objects.contains(where: { $0.kind == .territory }),
      frame.objects.allSatisfy({ $0.kind == .territory || $0.kind == .platform })
    {
      frame.objects.removeAll { $0.kind == .platform }
      frame.joinsUse = false
    }
    let barredUse = frame.joinsUse ? frame.objectsBeforeUse : frame.objects.count
    for (position, object) in frame.objects.enumerated() {
      if let last = groups.indices.last, groups[last].kind == object.kind {
        groups[last].target += targets(of: object, frame)
        groups[last].tokens = groups[last].tokens.lowerBound..<object.tokens.upperBound
        continue
      }
      if let last = groups.indices.last, !object.isJoined, position != barredUse,
        frame.isBan || !frame.isOnly
      {
        if merge(object, into: &groups[last], &scopes, frame) { continue }
      }
      let low = position == barredUse ? frame.joinedUse : object.tokens.lowerBound
      groups.append(
        Draft(
          kind: object.kind, polarity: polarity, target: targets(of: object, frame), value: value,
          tokens: low..<object.tokens.upperBound))
    }
    if frame.joinsUse, barredUse == frame.objects.count {
      guard groups.allSatisfy({ $0.kind == .platform }) else { return [] }
      for index in groups.indices { groups[index].target = [.platform(.everything)] }
    }
    stretch(&groups, start..<frame.end)
    if value == .only, let kept = archiveKept(groups) { return [kept] }
    for index in groups.indices {
      groups[index].scope += scopes
      if groups[index].kind == .archive { groups[index].target = [] }
      if groups[index].kind == .integrity, polarity != .prohibit { return integrityPermit(groups) }
    }
    return groups
  }

  /// "Archive use for EBU members only": nobody else may archive.
  private func archiveKept(_ groups: [Draft]) -> Draft? {
    guard groups.count == 2, groups[0].kind == .archive, groups[1].kind == .client else {
      return nil
    }
    var draft = groups[0]
    draft.polarity = .prohibit
    draft.value = .none
    draft.target = []
    draft.except = groups[1].target
    draft.tokens = draft.tokens.lowerBound..<groups[1].tokens.upperBound
    return draft
  }

  private func integrityPermit(_ groups: [Draft]) -> [Draft] {
    groups.map { group in
      guard group.kind == .integrity else { return group }
      return Draft(kind: .notice, polarity: .info, tokens: group.tokens)
    }
  }

  private func hasLeadingPreposition(_ frame: SentenceFrame, _ start: Int) -> Bool {
    guard let first = frame.objects.first, first.tokens.lowerBound == start else { return false }
    let before = WordList.every.contains(token(start - 1)) ? start - 2 : start - 1
    return has(before, .prep)
  }

  private func targets(of object: RestrictionObject, _ frame: SentenceFrame) -> [Target] {
    guard frame.isOutside, let place = object.place else { return object.meant }
    return [.place(.outside(place))]
  }

  /// A second object without a joiner narrows the first: "no online use in Belgium".
  private func merge(
    _ object: RestrictionObject, into group: inout Draft, _ scopes: inout [Scope],
    _ frame: SentenceFrame
  ) -> Bool {
    switch (group.kind, object.kind) {
    case (.platform, .territory):
      scopes.append(.platform(group.target.platforms))
      group.kind = .territory
      group.target = targets(of: object, frame)
    case (.territory, .platform):
      scopes.append(.platform(object.meant.platforms))
    case (.platform, .client), (.purpose, .client):
      group.kind = .client
      group.target = targets(of: object, frame)
    case (.purpose, .platform), (.archive, .platform), (.resale, .platform),
      (.integrity, .platform), (.ai, .platform):
      scopes.append(.platform(object.meant.platforms))
    case (.platform, .purpose), (.platform, .archive), (.platform, .resale),
      (.platform, .integrity), (.platform, .ai):
      scopes.append(.platform(group.target.platforms))
      group.kind = object.kind
      group.target = targets(of: object, frame)
    case (_, .territory):
      scopes.append(.territory(targets(of: object, frame).places))
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
