extension RuleBook {
  /// The rules of restriction lines.
  static let restrictions = RuleBook([
    Rule(
      .territoryField, on: [.territoryField, .excludedField],
      "Territory: FRA, BEL", TerritoryFieldRule.self),
    Rule(.platformField, on: [.platformField], "Platforms: TV, online", PlatformFieldRule.self),
    Rule(.periodField, on: [.periodField], "Period: 7 days", PeriodFieldRule.self),
    Rule(.yesNo, on: [.yes, .nope], "TV=No", YesNoRule.self),
    Rule(
      .archiveField, on: [.archiveField, .resale],
      "Archive: EBU members full rights", ArchiveFieldRule.self),
    Rule(
      .access, on: [.accessAll, .freeWord, .region, .platform], opens: [.accessAll],
      "Access all except Germany", AccessRule.self),
    Rule(.none, on: [.accessNone], "N/R", NoneRule.self),
    Rule(
      .embargo, on: [.embargoHead, .until, .after], opens: [.embargoHead],
      "Embargoed until 1500 GMT", EmbargoRule.self),
    Rule(.expiry, opens: [.expiryHead], "Use within 24 hours of transmission", ExpiryRule.self),
    Rule(.deletion, on: [.deleteVerb], opens: [.deleteVerb], "Delete after use", DeletionRule.self),
    Rule(
      .length, on: [.maxWord, .only, .perUse, .perUnit, .allowed, .daily, .unit, .fixedSpan],
      opens: [.maxWord],
      "Max use 45 seconds", LengthRule.self),
    Rule(.runs, on: [.runsNoun, .runsOnce], opens: [.runsOnce], "Max 2 runs", RunsRule.self),
    Rule(
      .integrity, on: [.logo, .audioNoun, .integrity], at: [.word, .unknown],
      "Do not crop or cover the logo", IntegrityRule.self),
    Rule(
      .privacy, on: [.privacyNoun, .blurVerb],
      "Faces of the children must be blurred", PrivacyRule.self),
    Rule(.geoBlock, on: [.geoBlock], "Online use must be geo-blocked", GeoBlockRule.self),
    Rule(.manner, on: [.mannerHead], "No defamatory use", MannerRule.self),
    Rule(
      .context, on: [.contextHead, .standAlone],
      "Only in connection with the hailstorm", ContextRule.self),
    Rule(
      .thirdParty, on: [.thirdPartyNoun, .removeWord],
      "Contains commercial music: mute or replace it", ThirdPartyRule.self),
    Rule(
      .creditOptional, on: [.creditHead], beats: [.credit],
      "No credit required", CreditOptionalRule.self),
    Rule(
      .credit, on: [.creditHead], opens: [.creditHead, .must],
      "Must credit Kestrel TV", CreditRule.self),
    Rule(
      .generic,
      opens: [.neg, .nor, .only, .except, .forbidden, .without, .unless, .outWord, .allowed],
      at: [.word, .unknown], "No access Germany", GenericRule.self),
    Rule(
      .aiLabel, on: [.ai], at: [.word, .unknown], "AI content must be labelled", AILabelRule.self),
    Rule(.purposeAlone, on: [.purpose], "Editorial use", PurposeAloneRule.self),
    Rule(.kill, on: [.killAll], opens: [.killAll], "Clip withdrawn", KillRule.self),
    Rule(
      .pointer, on: [.contractPointer, .elsewhere, .seeWord, .agreement, .contractNoun],
      beats: [.consent], "Usual terms apply", PointerRule.self),
    Rule(
      .consent, on: [.contactVerb, .consentNoun, .byConsent], opens: [.consentNoun, .contactVerb],
      at: [.word, .unknown], "Contact us before use", ConsentRule.self),
    Rule(.contact, on: [.contactVerb], "For other uses contact Kestrel", ContactRule.self),
    Rule(
      .fee, on: [.feeNoun, .feeFree], opens: [.feeNoun, .feeFree],
      "Fee of EUR 150 per use payable", FeeRule.self),
    Rule(
      .inclusion, on: [.including],
      "including their websites and social accounts", InclusionRule.self),
    Rule(
      .sensitivity, on: [.sensitivityHead], "Warning: graphic images", SensitivityRule.self),
    Rule(.notice, on: [.noticeHead, .blurredAtSource], "Vertical video", NoticeRule.self),
    Rule(
      .noticeField, on: [.noticeHead, .blurredAtSource],
      "Verification: date confirmed", NoticeFieldRule.self),
    Rule(
      .plainNote, at: [.word, .unknown],
      "Home security camera footage", PlainNoteRule.self),
    Rule(
      .request, at: [.word, .unknown],
      "The owner asks that the faces be blurred", RequestRule.self),
    Rule(
      .setDuty, at: [.word, .unknown], beats: [.privacy],
      "The filmer does not want to be named", SetDutyRule.self),
    Rule(.tag, at: [.word, .unknown], beats: [.credit], "Please tag @harbour_ilse", TagRule.self),
    Rule(
      .noTerm, on: [.embargoHead, .expiryHead], beats: [.embargo, .expiry, .notice],
      "Embargo: none",
      NoTermRule.self),
    Rule(
      .licenceTerm, on: [.unit, .fixedSpan, .month, .weekday, .relativeDay], at: [.word, .unknown],
      beats: [.expiry], "The agency's licence on this clip runs for 30 days", LicenceTermRule.self),
    Rule(
      .dropShot, on: [.shotWord], beats: [.thirdParty, .deletion], "Drop shot 7", DropShotRule.self),
    Rule(
      .otherLogo, on: [.logo], beats: [.integrity, .generic], "No other logos", OtherLogoRule.self),
    Rule(
      .blur, at: [.word, .unknown],
      "The lyrics on the wall must be blurred", BlurRule.self),
    Rule(
      .mistake, at: [.word, .unknown],
      "This item went in error to clients in Ireland, who should not use it", MistakeRule.self),
    Rule(
      .remainder, at: [.word, .unknown], beats: [.access, .generic],
      "No access Japan. Elsewhere free", RemainderRule.self),
    Rule(
      .exclusive, on: [.only], at: [.word, .unknown], "Exclusive to Foyle Vale TV within Ireland",
      ExclusiveRule.self),
    Rule(
      .purposeField, on: [.purpose, .programme], "Usage: editorial", PurposeFieldRule.self),
    Rule(.aiField, on: [.ai], "AI: no training, no synthetic voice", AIFieldRule.self),
    Rule(.logoField, on: [.logo], "Logo: keep", LogoFieldRule.self),
    Rule(
      .window, at: [.unknown], "Between 0600 GMT and 1800 GMT on 4 March", WindowRule.self),
    Rule(
      .creditAfterName, on: [.creditHead], at: [.name], standsBack: true,
      "Ilka Brandvold must be credited", CreditAfterNameRule.self),
    Rule(.dateline, at: [.name], "OSLO, NORWAY (MARCH 4, 2026)", DatelineRule.self),
  ])
}
