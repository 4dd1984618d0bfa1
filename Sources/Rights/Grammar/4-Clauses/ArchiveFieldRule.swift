/// Who may archive or resell, behind a name of a field.
struct ArchiveFieldRule: ClauseRule {
  let line: Line

  /// `Archive: EBU members full rights`: a grant to a class only.
  func read(at index: Int) -> Found? {
    if let resale = resaleGrant(at: index) { return resale }
    guard let name = match(index, .archiveField) else { return nil }
    guard
      let sign = valueStart(name.next) ?? (isSpacedDash(name.next) ? name.next + 1 : nil)
    else { return nil }
    let start = match(sign, .only).map { skip($0.next, .small) } ?? sign
    if let consent = match(start, .byConsent) {
      var draft = Draft(
        kind: .archive, polarity: .prohibit, tokens: index..<consent.next)
      draft.except = [.consent(of: "")]
      return Found([draft], next: consent.next)
    }
    if let limit = archiveLimit(at: start), isEnd(limit.next) {
      return Found(
        .archive, .prohibit, index..<limit.next, value: .hours(limit.hours))
    }
    guard let who = object(at: skip(start, .small)), who.kind == .client else {
      return nil
    }
    let after =
      !hasAny(who.next, [.accessAll, .yes, .only]) ? skip(who.next, .small) : who.next
    if let grant = match(after, .accessAll) ?? match(after, .yes) {
      var draft = Draft(kind: .archive, polarity: .permit, tokens: index..<grant.next)
      draft.scope = [.client([who.target].audiences)]
      return Found([draft], next: grant.next)
    }
    if start > sign || has(after, .only) {
      let end = match(after, .only)?.next ?? who.next
      var draft = Draft(kind: .archive, polarity: .prohibit, tokens: index..<end)
      draft.except = [who.target]
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
    guard has(index, .resale), let named = object(at: index), named.kind == .resale,
      let start = valueStart(named.next) ?? (isSpacedDash(named.next) ? named.next + 1 : nil),
      let who = object(at: skip(start, .small)), who.kind == .client
    else { return nil }
    let after = skip(who.next, [.modal])
    if let grant = match(after, .accessAll) ?? match(after, .yes), isEnd(grant.next) {
      var draft = Draft(
        kind: .resale, polarity: .permit, target: [.resale], tokens: index..<grant.next)
      draft.scope = [.client([who.target].audiences)]
      return Found([draft], next: grant.next)
    }
    guard let only = match(after, .only), isEnd(only.next) else { return nil }
    var draft = Draft(
      kind: .resale, polarity: .prohibit, target: [.resale], tokens: index..<only.next)
    draft.except = [who.target]
    return Found([draft], next: only.next)
  }
}
