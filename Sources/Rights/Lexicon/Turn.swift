import CVocabulary

/// What a turn of speech of `turns.tsv` says; the raw values stand in the table.
enum Turn: String, Sendable {
  /// Somebody asks for what stands behind.
  case ask
  /// Somebody is not to be named.
  case anonymity
  /// Not to be presented as one's own work.
  case own
  /// A handle to be named in a post, and when.
  case tag, posting
  /// Repeats what the clause before it says already.
  case stress
  /// Welcome and not asked for.
  case optional
  /// Why nothing may be used for now.
  case reason
  /// One outlet alone has the rights.
  case sole
  /// The places a ban before it leaves over, and that they are free.
  case rest, free
  /// The shots a ban before it leaves over.
  case others
  /// To whom pictures went that they were not for, and that they may not use them.
  case mistake, away
  /// Of two limits the shorter holds.
  case lesser
  /// A right that runs for a time, and how long it does.
  case licence, runs

  static let table = PhraseTable<Turn>(newsreel_table_turns)
}

extension TokenReading {
  /// The token behind a turn of speech at a token.
  func turn(_ kind: Turn, at index: Int) -> Int? {
    guard let found = Turn.table.match(index, in: reading), found.kind == kind else { return nil }
    return found.next
  }
}
