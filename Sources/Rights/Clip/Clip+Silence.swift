import Clips

extension Clip {
  /// It was read whole, and no field or state says anything of terms (RIGHTS.md 13.1).
  var isSilent: Bool {
    (restrictionState ?? .notStated) == .notStated && statusRaw == nil && unread.isEmpty
      && !isDamaged && !notes.contains { $0.code?.mayHideTerms ?? true }
  }
}

extension NoteCode {
  /// Whether something of the clip was lost or not read, terms perhaps.
  fileprivate var mayHideTerms: Bool {
    switch self {
    case .titleDurationSplit, .titleFlag, .titleFallback, .idDerived, .sourceDerived,
      .digitsFolded, .monthNameArabic, .zoneMissing, .dateOnly, .dateUnparsed,
      .durationUnitGuessed, .durationUnparsed, .durationConflict, .repeatedText,
      .confusableFound, .charsetOverridden, .partsMerged, .changedWithoutVersion, .rankConflict,
      .listEmpty, .listDangling:
      false
    case .embargoText, .expiryInText, .statusUnknown, .termsMisread, .recordDamaged,
      .boilerplateDropped, .strayBytes, .xmlLenient, .jsonLenient, .recordTruncated,
      .valueDropped, .conceptSkipped:
      true
    }
  }
}
