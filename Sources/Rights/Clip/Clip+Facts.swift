import Clips

extension Clip {
  /// What of the clip matters besides its restriction texts.
  var rightsFacts: ClipFacts {
    var facts = ClipFacts(
      published: published.flatMap { $0.isZoned ? $0.seconds : nil }, isKilled: isKilled,
      supplier: source, claimsNoRestrictions: restrictionState == .explicitNone)
    facts.isDamaged = isDamaged
    facts.isWithheld = status == .withheld
    facts.quotes[.status] = statusRaw ?? status?.rawValue
    facts.take(embargo)
    facts.take(expires)
    facts.unread += unread.map { .init(field: $0.field ?? "", text: $0.text ?? "") }
    facts.isSilent = isSilent
    return facts
  }
}

extension ClipFacts {
  /// Present without a time it bars until told; in words alone, or unreadable, it leaves open.
  fileprivate mutating func take(_ embargo: Embargo?) {
    guard let embargo else { return }
    quotes[.embargo] = embargo.text ?? embargo.until?.description ?? embargo.state.rawValue
    switch embargo.state {
    case .untilTold: isEmbargoedUntilTold = true
    case .textOnly, .invalid: hasEmbargoWithoutTime = true
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
