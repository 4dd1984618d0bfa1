/// What a phrase of the vocabulary means to the clause grammar; the names stand in the tables.
///
/// At most 128, the bits of a `ConceptSet`.
enum Concept: UInt8, CaseIterable, Sendable {
  case neg, nor, without, forbidden, allowed, only, except, outside, including, unless, must
  case modal, use, and, prep, filler, yes, nope, thereafter
  case platform, purpose, programme, client, clients, members, nonmembers, nonclients, mediaNoun,
    marketNoun
  case networkNoun, archive, resale, integrity, audioNoun, logo, harm, keep, positionWord
  case accessAll, accessNone, killAll, creditHead, onScreen, verbal, sourceWord, clearWord
  case uncleared, removeWord, thirdPartyNoun, contains, consentNoun, consentVerb, byConsent
  case contactVerb, beforeUse, otherUse, usNoun, feeNoun, feeFree, perUse, perUnit, daily, maxWord
  case fraction, percentWord, ofWhole, runsNoun, runsOnce, contextHead, standAlone, mannerHead
  case mannerFrame, privacyNoun, blurVerb, identifyVerb, blurredAtSource, sensitivityHead
  case noticeHead, elsewhere, elsewhereNoun, seeWord, contractPointer, header, sourceHeader
  case placeholder, territoryField, excludedField, platformField, periodField, archiveField
  case marketLabel, shotWord, otherWord, partWord, firstWord, lastWord
  case afterEvent, embargoHead, until, after, expiryHead, within, ofTransmission, deleteVerb
  case afterUse, outWord, agreement, contractNoun, freeWord, geoBlock
  case unit, fixedSpan, number, month, weekday, relativeDay, half, clockWord, clockMark, atWord
  case zone
  case place, demonym, region, subplace, unresolvedPlace
  case ai, aiUse
}

extension Concept {
  /// Concepts by the name they have in the tables.
  static let named: [String: Concept] = Dictionary(
    uniqueKeysWithValues: allCases.map { ("\($0)", $0) })
}
