import CVocabulary

/// What a phrase of `notes.tsv` says; none of them restricts. The raw values stand in the table.
enum NotePhrase: String, Sendable {
  /// Somebody gave, made or checked the pictures.
  case by
  /// The sort of pictures.
  case kind
  /// Consent that was given already.
  case held
  /// What the sender does not answer for.
  case disclaimer
  /// What another edition puts right.
  case change
  /// What may be done anyway.
  case leave
  /// Whose right it is.
  case copyright

  static let table = PhraseTable<NotePhrase>(newsreel_table_notes)
}
