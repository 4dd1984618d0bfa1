extension ClauseReader {
  /// The clause at a token: of all rules that apply the one that explains most words.
  ///
  /// `allowsNames` lets clauses begin with a name ("Ilka Brandvold must be credited").
  func clause(at index: Int, allowsNames: Bool = true) -> Found? {
    var best: Found?
    func consider(_ found: Found?) {
      guard let found, found.next > index, !found.drafts.isEmpty else { return }
      if best == nil || found.next > (best?.next ?? 0) { best = found }
    }
    guard !isEnd(index), token(index) != nil else { return nil }
    let isKnown =
      reading.hasMatches(index) || token(index)?.kind == .number
      || token(index)?.kind == .quoted
    if isKnown {
      consider(field(at: index))
      consider(access(at: index))
      consider(none(at: index))
      consider(embargo(at: index))
      consider(expiry(at: index))
      consider(deletion(at: index))
      consider(length(at: index))
      consider(runs(at: index))
      consider(integrity(at: index))
      consider(privacy(at: index))
      consider(manner(at: index))
      consider(context(at: index))
      consider(thirdParty(at: index))
      consider(creditOptional(at: index))
      consider(credit(at: index))
      consider(generic(at: index))
      consider(kill(at: index))
      consider(pointer(at: index))
      consider(consent(at: index))
      consider(contactInfo(at: index))
      consider(fee(at: index))
      consider(inclusion(at: index))
      consider(sensitivity(at: index))
      consider(notice(at: index))
    }
    if allowsNames {
      if !isKnown {
        consider(integrity(at: index))
        consider(generic(at: index))
        consider(consent(at: index))
      }
      if best == nil || best?.next == index + 1 { consider(creditAfterName(at: index)) }
      consider(dateline(at: index))
    }
    return best
  }
}
