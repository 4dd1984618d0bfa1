import Clips

extension ClipReading {
  /// What of the clip matters besides its restriction texts.
  var facts: ClipFacts { clip.rightsFacts }
}

extension Clip {
  /// What of a clip that was read matters besides its restriction texts; an embargo and an end of
  /// use that stand among those are judged there, for what they are for.
  fileprivate var rightsFacts: ClipFacts {
    var facts = ClipFacts(
      published: published.flatMap { $0.isZoned ? $0.seconds : nil }, isKilled: isKilled,
      supplier: source, claimsNoRestrictions: restrictionState == .explicitNone)
    facts.isDamaged = isDamaged
    facts.isWithheld = status == .withheld
    facts.quotes[.status] = statusRaw ?? status?.rawValue
    let words = restrictions.map(\.text)
    if let embargo, !embargo.isOf(words) { facts.take(embargo) }
    facts.take(expires.filter { !$0.isOf(words) })
    facts.unread += unread.map { .init(field: $0.field ?? "", text: $0.text ?? "") }
    facts.isSilent = isSilent
    return facts
  }
}

extension ClipFacts {
  /// Present without a time it bars until told; in words alone, or unreadable, it leaves open.
  fileprivate mutating func take(_ embargo: Embargo) {
    quotes[.embargo] = embargo.text ?? embargo.until?.description ?? embargo.state.rawValue
    switch embargo.state {
    case .untilTold: isEmbargoedUntilTold = true
    case .textOnly, .invalid:
      self.embargo = embargo.text.flatMap { parse($0, published: published).soleEmbargo }
      hasEmbargoWithoutTime = self.embargo == nil
    case .until:
      guard let until = embargo.until else {
        isEmbargoedUntilTold = true
        return
      }
      self.embargo = Moment(earliest: until.earliest, latest: until.latest)
    }
  }

  /// The first end of use counts; one without a date that can be read leaves open.
  fileprivate mutating func take(_ ends: [Expiry]) {
    if let first = ends.filter({ $0.lastInstant != nil })
      .min(by: { ($0.lastInstant ?? 0) < ($1.lastInstant ?? 0) }), let last = first.lastInstant
    {
      expiry = Moment(earliest: last, latest: last)
      quotes[.expires] = first.text ?? first.at?.description
    }
    for end in ends where end.lastInstant == nil {
      unread.append(Unread(field: end.from ?? Field.expires.rawValue, text: end.text ?? ""))
    }
  }
}

extension Embargo {
  /// Read from one of these texts.
  fileprivate func isOf(_ words: [String]) -> Bool { text.map(words.contains) ?? false }
}

extension Expiry {
  /// Read from one of these texts.
  fileprivate func isOf(_ words: [String]) -> Bool {
    from == "text" && text.map(words.contains) ?? false
  }
}

extension Restriction {
  /// The moment of the one thing the words say: that there is an embargo.
  fileprivate var soleEmbargo: Moment? {
    guard clauses.count == 1, clauses[0].kind == .embargo, clauses[0].scope.isEmpty,
      case .moment(let moment, nil) = clauses[0].value
    else { return nil }
    return moment
  }
}
