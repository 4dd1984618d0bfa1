import GRDB

/// The numbers kept so that no listing has to count a million rows.
enum Tally {
  static func add(clips: Int, sources: [String: Int], in db: Database) throws {
    if clips != 0 {
      try db.run("UPDATE tally SET value = value + ? WHERE name = 'clips'", [Binding(clips)])
    }
    for (name, count) in sources where count != 0 {
      try db.run(
        """
        INSERT INTO source(name, clips) VALUES (?, ?)
        ON CONFLICT(name) DO UPDATE SET clips = clips + excluded.clips
        """, [.text(name), Binding(count)])
      try db.run("DELETE FROM source WHERE name = ? AND clips <= 0", [.text(name)])
    }
  }

  /// What may alter what a search finds: clips and lists that are stored, and what the user does
  /// with them.
  enum Change: String {
    case stored, kept
  }

  static func count(_ change: Change, in db: Database) throws {
    try db.run(
      """
      INSERT INTO tally(name, value) VALUES (?, 1)
      ON CONFLICT(name) DO UPDATE SET value = value + 1
      """, [.text(change.rawValue)])
  }

  static func value(_ name: String, in db: Database) throws -> Int {
    try db.first("SELECT value FROM tally WHERE name = ?", [.text(name)]) { $0.int(0) } ?? 0
  }

  static func recount(in db: Database) throws {
    try db.run("UPDATE tally SET value = (SELECT count(*) FROM clip) WHERE name = 'clips'")
    try db.run(
      """
      UPDATE tally SET value = (SELECT count(*) FROM clip WHERE isSeen = 1) WHERE name = 'seen'
      """)
    try db.run("DELETE FROM source")
    try db.run("INSERT INTO source SELECT source, count(*) FROM clip GROUP BY source")
  }
}
