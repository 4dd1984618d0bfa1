extension ClauseReader {
  /// The clause at a token: of all rules that apply the one that explains most words.
  ///
  /// `allowsNames` lets clauses begin with a name ("Ilka Brandvold must be credited").
  func clause(at index: Int, allowsNames: Bool = true) -> Found? {
    guard hasMoreThanSmallWords(index) else { return allowsNames ? dateline(at: index) : nil }
    var best: Found?
    func consider(_ found: Found?) {
      guard let found, found.next > index, !found.drafts.isEmpty else { return }
      if best == nil || found.next > (best?.next ?? 0) { best = found }
    }
    guard !isEnd(index), index < count else { return nil }
    let isKnown = reading.hasMatches(index) || isNumber(index) || isQuoted(index)
    if isKnown {
      consider(field(at: index))
      consider(access(at: index))
      consider(none(at: index))
      consider(embargo(at: index))
      consider(expiry(at: index))
      if hasAhead(index, .deleteVerb) { consider(deletion(at: index)) }
      if hasAhead(index, [.maxWord, .only, .perUse, .perUnit, .allowed, .daily]) {
        consider(length(at: index))
      }
      if hasAhead(index, [.runsNoun, .runsOnce]) { consider(runs(at: index)) }
      if hasAhead(index, [.logo, .audioNoun, .integrity]) { consider(integrity(at: index)) }
      if hasAhead(index, [.privacyNoun, .blurVerb]) { consider(privacy(at: index)) }
      if hasAhead(index, .geoBlock) { consider(geoBlock(at: index)) }
      if hasAhead(index, .mannerHead) { consider(manner(at: index)) }
      if hasAhead(index, [.contextHead, .standAlone]) { consider(context(at: index)) }
      if hasAhead(index, [.thirdPartyNoun, .removeWord]) { consider(thirdParty(at: index)) }
      if hasAhead(index, .creditHead) {
        consider(creditOptional(at: index))
        consider(credit(at: index))
      }
      consider(generic(at: index))
      if hasAhead(index, .ai) { consider(aiLabel(at: index)) }
      if hasAhead(index, .killAll) { consider(kill(at: index)) }
      consider(pointer(at: index))
      consider(consent(at: index))
      if hasAhead(index, .contactVerb) { consider(contactInfo(at: index).flatMap(wholly)) }
      if hasAhead(index, [.feeNoun, .feeFree]) { consider(fee(at: index)) }
      consider(inclusion(at: index))
      if hasAhead(index, .sensitivityHead) { consider(sensitivity(at: index).flatMap(wholly)) }
      if hasAhead(index, [.noticeHead, .blurredAtSource]) {
        consider(notice(at: index).flatMap(wholly))
        consider(noticeField(at: index).flatMap(wholly))
      }
    }
    if allowsNames {
      if !isKnown {
        consider(bareWindow(at: index))
        if hasAhead(index, .ai) { consider(aiLabel(at: index)) }
        if hasAhead(index, [.logo, .audioNoun, .integrity]) { consider(integrity(at: index)) }
        consider(generic(at: index))
        consider(consent(at: index))
      }
      if best == nil || best?.next == index + 1, hasAhead(index, .creditHead) {
        consider(creditAfterName(at: index))
      }
      consider(dateline(at: index))
    }
    return best
  }
}
