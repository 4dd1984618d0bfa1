import GRDB

/// The tables of a catalogue and how older ones become the present ones.
enum Schema {
  /// Marks the file as ours in its header ("news" in ASCII).
  static let applicationID: Int64 = 0x6E65_7773

  /// The named steps, oldest first; a step is never changed once it is released.
  static let steps: [(name: String, run: @Sendable (Database) throws -> Void)] = [
    ("1 clips, lists and the index", first),
    ("2 collections, searches, tags and uses", second),
  ]

  /// The format written by this version.
  static var format: Int { steps.count }

  /// The steps up to that format, all without one.
  static func migrator(upTo format: Int = Schema.format) -> DatabaseMigrator {
    var migrator = DatabaseMigrator().disablingDeferredForeignKeyChecks()
    for (index, step) in steps.prefix(format).enumerated() {
      migrator.registerMigration(step.name) { db in
        try step.run(db)
        try db.execute(sql: "PRAGMA user_version = \(index + 1)")
      }
    }
    return migrator
  }

  private static let first: @Sendable (Database) throws -> Void = { db in
    try db.execute(sql: "PRAGMA application_id = \(applicationID)")
    for table in [clip, record, history, source, tally, list, entry, snapshot, search] {
      try db.execute(sql: table)
    }
    try db.execute(sql: indexes)
  }

  private static let second: @Sendable (Database) throws -> Void = { db in
    try db.execute(sql: keeping)
  }

  /// One narrow row for each clip; `key` follows the second it is filed under.
  private static let clip = """
    CREATE TABLE clip(
      key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, filed INTEGER NOT NULL,
      version TEXT, title TEXT NOT NULL, flags TEXT, published INTEGER, updated INTEGER,
      duration REAL, place TEXT, country TEXT, source TEXT NOT NULL DEFAULT '',
      kind TEXT NOT NULL, status TEXT, restriction TEXT,
      embargo TEXT, embargoUntil INTEGER, embargoText TEXT, embargoEnds INTEGER,
      expires INTEGER, language TEXT, urgency INTEGER,
      older INTEGER NOT NULL DEFAULT 0, received INTEGER NOT NULL,
      isSeen INTEGER NOT NULL DEFAULT 0, isMarked INTEGER NOT NULL DEFAULT 0,
      titleOrder TEXT NOT NULL, placeOrder TEXT NOT NULL)
    """

  /// The whole clip as JSON without notes and origins, which stand beside it.
  private static let record = """
    CREATE TABLE record(
      key INTEGER PRIMARY KEY, clip BLOB NOT NULL, notes BLOB NOT NULL, origins BLOB NOT NULL)
    """

  private static let history = """
    CREATE TABLE history(
      number INTEGER PRIMARY KEY, id TEXT NOT NULL, received INTEGER NOT NULL,
      clip BLOB NOT NULL, notes BLOB NOT NULL, origins BLOB NOT NULL);
    CREATE INDEX historyOfClip ON history(id, number)
    """

  private static let source = """
    CREATE TABLE source(name TEXT PRIMARY KEY, clips INTEGER NOT NULL) WITHOUT ROWID
    """

  private static let tally = """
    CREATE TABLE tally(name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
    INSERT INTO tally VALUES ('clips', 0), ('seen', 0)
    """

  private static let list = """
    CREATE TABLE list(
      id TEXT PRIMARY KEY, title TEXT NOT NULL, source TEXT, kind TEXT NOT NULL, span TEXT,
      asOf INTEGER, entries INTEGER NOT NULL, isTruncated INTEGER NOT NULL,
      snapshot INTEGER NOT NULL) WITHOUT ROWID
    """

  private static let entry = """
    CREATE TABLE entry(
      list TEXT NOT NULL, position INTEGER NOT NULL, clip TEXT, title TEXT, rank INTEGER,
      isTied INTEGER NOT NULL, state TEXT, count INTEGER, duration REAL, kind TEXT,
      movement TEXT, steps INTEGER, PRIMARY KEY(list, position)) WITHOUT ROWID;
    CREATE INDEX entryOfClip ON entry(clip) WHERE clip IS NOT NULL
    """

  private static let snapshot = """
    CREATE TABLE snapshot(
      number INTEGER PRIMARY KEY, list TEXT NOT NULL, asOf INTEGER, received INTEGER NOT NULL,
      content BLOB NOT NULL);
    CREATE INDEX snapshotOfList ON snapshot(list, asOf)
    """

  /// The index keeps no copy of the texts; `columnsize=0` because nothing is ranked by length.
  private static let search = """
    CREATE VIRTUAL TABLE search USING fts5(
      typed, facet, title, head, slug, text, shot, restriction, credit,
      content='', columnsize=0, tokenize="\(Mark.tokenizer)");
    INSERT INTO search(search, rank) VALUES ('automerge', 0), ('crisismerge', 1000);
    CREATE VIRTUAL TABLE vocabulary USING fts5vocab(search, 'row')
    """

  /// The orders a listing has besides the publication order, and the small shelves.
  static let orderIndexes = [
    "CREATE INDEX IF NOT EXISTS clipByDuration ON clip(IFNULL(duration, -1))",
    "CREATE INDEX IF NOT EXISTS clipByTitle ON clip(titleOrder)",
    "CREATE INDEX IF NOT EXISTS clipByPlace ON clip(placeOrder)",
    "CREATE INDEX IF NOT EXISTS clipBySource ON clip(source)",
  ]

  /// Dropped during a bulk load and built again in one go after it.
  static let orderIndexNames = ["clipByDuration", "clipByTitle", "clipByPlace", "clipBySource"]

  private static let indexes =
    (orderIndexes + [
      "CREATE INDEX clipUnseen ON clip(key) WHERE isSeen = 0",
      "CREATE INDEX clipMarked ON clip(key) WHERE isMarked = 1",
    ]).joined(separator: ";\n")

  private static let keeping = """
    CREATE TABLE collection(
      name TEXT PRIMARY KEY, note TEXT, created INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE collected(
      collection TEXT NOT NULL, clip TEXT NOT NULL, note TEXT, added INTEGER NOT NULL,
      PRIMARY KEY(collection, clip)) WITHOUT ROWID;
    CREATE TABLE savedSearch(
      name TEXT PRIMARY KEY, query TEXT NOT NULL, sort TEXT NOT NULL,
      isAscending INTEGER NOT NULL, profile TEXT, notifies INTEGER NOT NULL,
      visited INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE tag(
      name TEXT NOT NULL, clip TEXT NOT NULL, PRIMARY KEY(name, clip)) WITHOUT ROWID;
    CREATE INDEX tagOfClip ON tag(clip);
    CREATE TABLE use(
      number INTEGER PRIMARY KEY, clip TEXT NOT NULL, action TEXT NOT NULL,
      at INTEGER NOT NULL, detail TEXT);
    CREATE INDEX useOfClip ON use(clip, at);
    CREATE INDEX useByTime ON use(at)
    """
}
