/// Concepts the grammar asks for together.
extension ConceptSet {
  static var small: Self { [.prep, .filler] }
  static var glue: Self { [.prep, .filler, .modal, .use] }
  static var joiners: Self { [.filler, .prep, .and, .atWord, .clockMark, .half, .zone] }

  /// Words around the objects of a sentence.
  static var operators: Self {
    [
      .neg, .nor, .without, .forbidden, .allowed, .only, .modal, .use, .and, .prep, .filler, .must,
      .outside, .outWord,
    ]
  }

  /// What a restriction may speak of.
  static var objects: Self {
    [
      .platform, .purpose, .programme, .client, .clients, .members, .nonmembers, .nonclients,
      .mediaNoun, .networkNoun, .archive, .resale, .integrity, .place, .demonym, .region,
      .subplace, .unresolvedPlace, .ai,
    ]
  }

  static var places: Self { [.place, .demonym, .region, .subplace, .unresolvedPlace] }
  /// Whom rights are for.
  static var whom: Self { [.clients, .members, .nonmembers, .nonclients] }
  static var classes: Self { [.client, .clients, .members, .mediaNoun, .networkNoun] }

  /// Words of the vocabulary that are no part of a name, capitals or not.
  static var nameStops: Self {
    [
      .neg, .only, .use, .prep, .filler, .modal, .must, .clients, .members, .except, .forbidden,
      .allowed, .creditHead, .archive, .resale, .accessAll, .client, .place, .region, .and, .nor,
      .without, .killAll, .maxWord, .outside, .demonym, .runsOnce, .platform, .consentNoun,
      .contactVerb, .embargoHead, .expiryHead, .within, .integrity, .programme, .mediaNoun,
      .ai,
    ]
  }
}
