extension CountedWord {
  /// Every token of a text with what the word lists say of it.
  static func counted(in reading: Reading) -> [CountedWord] {
    /// Tokens before this one belong to a time ("of broadcast", "before use") and name nothing.
    var named = 0
    return reading.tokens.indices.map { index in
      let token = reading.tokens[index]
      let mask = reading.masks[index]
      var role = role(of: token, mask)
      var names: [Name] = []
      var length = 1
      var reach = 1
      if let time = reading.longest(index, timePhrases) { named = max(named, time.next) }
      if mask.contains(.after) { named = max(named, index + 3) }
      if let head = reading.longest(index, restricting) { reach = head.next - index }
      if index == 0 || reading.tokens[index - 1].kind != .number { role.remove(.times) }
      if token.isWord, index >= named, !WordList.contextStem.isPart(of: token.folded),
        mask.intersects(naming)
      {
        for match in reading.matches(index) {
          guard let kind = kind(match.concept) else { continue }
          let term = Term(match, at: index)
          names.append(Name(kind: kind, code: term.target))
          if term.target == "noncommercial" { role.insert(.narrows) }
          length = max(length, term.next - index)
        }
        if !names.isEmpty { role.insert(.names) }
      }
      return CountedWord(role: role, span: token.span, names: names, length: length, reach: reach)
    }
  }

  private static func role(of token: Token, _ mask: ConceptSet) -> Role {
    var role: Role = []
    switch token.kind {
    case .newline: return .ends
    case .sign(let sign):
      switch sign {
      case 0x2E, 0x3B, 0x7C, 0x2022, 0x21, 0x3F, 0x28, 0x29, 0x5B, 0x5D: return .ends
      case 0x2C, 0x2F, 0x3A, 0x2D, 0x3D: return .parts
      default: return .joins
      }
    case .quoted: return [.isOpaque, .isQuoted]
    case .number: return .isOpaque
    case .word: break
    }
    if token.isUpper { role.insert(.isUpper) }
    for (concepts, meaning) in roles where mask.intersects(concepts) { role.insert(meaning) }
    if mask.contains(.prep) { role.subtract([.holds, .asks, .credits]) }
    if WordList.exclusive.contains(token) { role.insert(.narrows) }
    if WordList.limit.contains(token) { role.insert(.limits) }
    return role
  }

  private static let roles: [(ConceptSet, Role)] = [
    ([.neg, .nor, .without, .forbidden, .outWord], .bars),
    ([.only], .narrows),
    ([.except, .outside, .unless], .excepts),
    ([.allowed, .accessAll, .freeWord, .yes], .grants),
    ([.consentNoun, .byConsent, .feeNoun], .asks),
    ([.use, .archive, .resale, .deleteVerb], .uses),
    ([.and, .prep, .filler, .use, .modal, .thereafter, .must, .allowed], .joins),
    (labelWords, .heads),
    ([.and, .nor], .coordinates),
    ([.embargoHead, .expiryHead], .holds),
    ([.creditHead], .credits),
    ([.killAll], .kills),
    ([.territoryField, .excludedField, .platformField, .periodField], .fields),
    ([.unit], .times),
    (
      [.month, .weekday, .relativeDay, .half, .clockWord, .number, .fixedSpan, .afterEvent], .dates
    ),
  ]

  /// Phrases in which a use is a moment.
  private static let timePhrases: ConceptSet = [.ofTransmission, .afterUse, .beforeUse]

  private static let restricting: ConceptSet = [
    .neg, .nor, .without, .forbidden, .outWord, .only, .except, .outside, .unless, .creditHead,
    .consentNoun, .byConsent, .feeNoun, .embargoHead, .expiryHead,
  ]

  private static let labelWords: ConceptSet = [
    .header, .sourceHeader, .noticeHead, .placeholder, .shotWord, .otherWord, .partWord, .firstWord,
    .lastWord, .onScreen, .verbal, .sourceWord, .nonmembers, .nonclients,
  ]

  private static let naming: ConceptSet = [
    .place, .demonym, .region, .subplace, .platform, .client, .purpose, .archive, .resale,
  ]

  private static func kind(_ concept: Concept) -> Name.Kind? {
    if ([.place, .demonym, .region, .subplace] as ConceptSet).contains(concept) { return .place }
    if concept == .platform { return .platform }
    if concept == .client { return .outlet }
    if concept == .purpose { return .purpose }
    if concept == .archive { return .archive }
    return concept == .resale ? .resale : nil
  }
}
