/// The second, simpler reader (RIGHTS.md 6): counts the words of restricting in a text and asks
/// that each is accounted for by a clause of the first. It knows no grammar.
struct SecondReader {
  let words: [CountedWord]
  let clauses: [Account]
  let outlet: OutletOfInterest
  let sentences: Sentences
  let labels: LabelWords
  /// For each word the clauses whose span holds it.
  let holders: [[Int]]
  /// What stands in the scopes of clauses, so in labels.
  private let scopes: Set<String>
  private let holdsForTime: Bool

  init(_ restriction: Restriction, profile: Profile) {
    words =
      restriction.house.isEmpty
      ? restriction.counted : restriction.counted.map { $0.explained(by: restriction.house) }
    var accounts = restriction.clauses.map(Account.init)
    outlet = OutletOfInterest(profile)
    sentences = Sentences(words)
    holders = Account.holders(of: words, &accounts)
    clauses = accounts
    scopes = accounts.reduce(into: []) { $0.formUnion($1.scopeCodes) }
    holdsForTime = accounts.contains { $0.holdsForTime }
    labels = LabelWords(words, isHeld: holders.map { !$0.isEmpty }, restriction)
  }

  /// The first word that is not accounted for; nil where all are.
  func objection() -> Objection? {
    for index in words.indices {
      if let reason = reason(against: index) {
        return Objection(word: index, span: span(of: index), reason: reason)
      }
    }
    return nil
  }

  private func reason(against index: Int) -> Objection.Reason? {
    let role = words[index].role
    if role.contains(.isQuoted), holders[index].isEmpty, !labels.hold(index) { return .word }
    guard role.isDisjoint(with: [.ends, .parts, .isOpaque]) else { return nil }
    let held = holders[index].map { clauses[$0] }
    if held.contains(where: { $0.isUnknown }) { return nil }
    if held.isEmpty, role.isEmpty, !labels.hold(index) { return .word }
    if let reason = unaccounted(index, held) { return reason }
    if !isNameAccounted(index, held) { return .name }
    if !held.isEmpty, held.allSatisfy({ $0.isGrant }), sentences.bans[index] >= 0 {
      return isGranted(index, since: sentences.bans[index]) ? nil : .grantBehindBan
    }
    return nil
  }

  // MARK: Words of restricting

  private func unaccounted(_ index: Int, _ held: [Account]) -> Objection.Reason? {
    let role = words[index].role
    if role.contains(.bars) {
      if !isAccounted(index, by: { accountsForBan($0, index) }) { return .ban }
      if held.contains(where: { $0.isTimed && !hasTime($0) }) { return .time }
      return nil
    }
    if role.contains(.narrows), !role.contains(.heads),
      !(role.contains(.limits) && sentences.denials[index] >= 0),
      !isAccounted(index, by: { accountsForOnly($0, index) })
    {
      return .only
    }
    if role.contains(.excepts), !isAccounted(index, by: { accountsForException($0, index) }) {
      return .exception
    }
    for demand in Demand.all where role.contains(demand.role) {
      if !isMet(demand, index, held) { return demand.reason }
    }
    return nil
  }

  private func isMet(_ demand: Demand, _ index: Int, _ held: [Account]) -> Bool {
    if held.contains(where: { demand.isMet($0) || demand.isLoose && isMereInformation($0) }) {
      return true
    }
    if demand.role == .holds, held.contains(where: saysNone) { return true }
    let last = min(index + words[index].reach + demand.reach, words.count)
    let isMetBehind = (index + 1..<max(index + 1, last)).contains { place in
      holders[place].contains { demand.isMet(clauses[$0]) }
    }
    if isMetBehind { return true }
    if sentences.denials[index] >= 0, held.isEmpty || held.contains(where: { $0.isGrant }),
      words.liftsLimits(at: index)
    {
      return true
    }
    return demand.isLoose && held.isEmpty
      && (words[index].role.contains(.heads) || labels.hold(index)
        || demand.role == .times && holdsForTime)
  }

  /// `Embargo: none`.
  private func saysNone(_ account: Account) -> Bool {
    account.isInfo && account.words.count <= 4
      && words[account.words].contains { $0.role.contains(.denies) }
  }

  /// A word of restricting is accounted for by a clause that holds it or one that begins right
  /// behind its phrase.
  private func isAccounted(_ index: Int, by accounts: (Account) -> Bool) -> Bool {
    if holders[index].contains(where: { accounts(clauses[$0]) }) { return true }
    let last = min(index + max(1, words[index].reach), words.count - 1)
    for place in index + 1..<max(index + 1, last + 1) {
      for holder in holders[place] where !holders[index].contains(holder) {
        if clauses[holder].isBan || clauses[holder].isClosedDuty { return true }
      }
    }
    return holders[index].isEmpty && words[index].role.contains(.heads)
  }

  /// A ban is the head of a ban, of a duty that says what not to do, of a resolved double
  /// negation, or says that there are no limits.
  private func accountsForBan(_ account: Account, _ index: Int) -> Bool {
    if account.isBan || account.isClosedDuty || account.isExclusive { return true }
    if account.isContext, isOutOf(index) { return true }
    if account.isOpenDuty { return isNearHead(index, account) }
    if account.isGrant { return words.liftsLimits(at: index) }
    return isMereInformation(account)
  }

  private func accountsForOnly(_ account: Account, _ index: Int) -> Bool {
    if account.isExclusive || account.isBan || account.isClosedDuty || account.isContext {
      return true
    }
    return account.isOpenDuty
      ? isNearHead(index, account) : account.isReservation && !speaksOfUse(account)
  }

  private func accountsForException(_ account: Account, _ index: Int) -> Bool {
    if account.hasException || account.isBan || account.isExclusive || account.isClosedDuty {
      return true
    }
    if account.isOpenDuty { return isNearHead(index, account) }
    return isMereInformation(account)
  }

  /// The first words of an open tail (a credit, a context, somebody's consent) are the clause's
  /// own; further behind they are another clause that the tail has swallowed.
  private func isNearHead(_ index: Int, _ account: Account) -> Bool {
    words[..<index].reversed().prefix { $0.span.lowerBound >= account.span.lowerBound }
      .allSatisfy { !$0.role.isDisjoint(with: Self.small) }
  }

  private static let small: CountedWord.Role = [
    .joins, .ends, .parts, .bars, .narrows, .excepts, .grants, .uses,
  ]

  /// `out of context`, not `JAPAN OUT`.
  private func isOutOf(_ index: Int) -> Bool {
    index + 1 < words.count && words[index + 1].role.contains(.joins)
  }

  /// A ban that ends or begins at a time says so itself.
  private func hasTime(_ account: Account) -> Bool {
    words[account.words].contains { !$0.role.isDisjoint(with: [.isOpaque, .times, .dates]) }
  }

  /// An information that speaks of no use, place or time; others may be restrictions after all.
  private func isMereInformation(_ account: Account) -> Bool {
    account.isInfo
      && words[account.words].allSatisfy { word in
        word.role.isDisjoint(with: [.uses, .holds, .dates, .times])
          && word.names.allSatisfy { $0.kind == .purpose }
      }
  }

  private func speaksOfUse(_ account: Account) -> Bool {
    words[account.words].contains { word in
      word.role.contains(.uses)
        || word.names.contains { $0.kind == .platform || $0.kind == .outlet }
    }
  }

  // MARK: Names

  /// What a sentence of restricting says of this outlet must be said by a clause.
  private func isNameAccounted(_ index: Int, _ held: [Account]) -> Bool {
    let word = words[index]
    guard word.role.contains(.names), !word.role.contains(.bars), sentences.isRestricted[index],
      outlet.names(word),
      !outlet.namesWorld(word) || sentences.bans[index] >= 0
    else { return true }
    return isInsideOfName(index) || held.contains { accountsForName($0, index) }
      || held.isEmpty && (labels.hold(index) || word.names.contains { scopes.contains($0.code) })
  }

  /// A longer name began before: `television stations`.
  private func isInsideOfName(_ index: Int) -> Bool {
    (max(0, index - 5)..<index).contains { place in
      place + words[place].length > index
        && holders[place].contains { accountsForName(clauses[$0], place) }
    }
  }

  /// A place, platform or kind of this outlet must be an object, exception or scope of a clause
  /// that holds it.
  private func accountsForName(_ account: Account, _ index: Int) -> Bool {
    if account.isCredit || account.isKill { return true }
    if account.isInfo { return !isRestricting(account) }
    guard account.isContext, index > 0, words[index - 1].role.contains(.coordinates) else {
      return speaks(account, of: index)
    }
    return words[index].names.contains { account.aims(at: $0) }
  }

  private func isRestricting(_ account: Account) -> Bool {
    words[account.words].contains { !$0.role.isDisjoint(with: [.bars, .narrows, .excepts]) }
  }

  private func speaks(_ account: Account, of index: Int) -> Bool {
    words[index].names.contains { account.speaks(of: $0) }
  }

  // MARK: Grants

  /// A word of granting stands between the ban and the end of the clause.
  private func isGranted(_ index: Int, since ban: Int) -> Bool {
    let end = holders[index].map { clauses[$0].words.upperBound }.max() ?? index
    return words[(ban + 1)..<max(ban + 1, end)].contains {
      $0.role.contains(.limits) || $0.role.contains(.grants) && !$0.role.contains(.bars)
    }
  }

  private func span(of index: Int) -> Range<Int> {
    let last = min(words.count, index + words[index].length) - 1
    return words[index].span
      .lowerBound..<max(
        words[index].span.upperBound, words[last].span.upperBound)
  }
}
