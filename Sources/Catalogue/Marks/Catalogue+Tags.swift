import GRDB

extension Catalogue {
  /// All tags and how many clips carry each, by name.
  public func tags() throws(CatalogueError) -> [(name: String, count: Int)] {
    try reading { db in
      try db.all("SELECT name, count(*) FROM tag GROUP BY name ORDER BY name") {
        ($0.text(0), $0.int(1))
      }
    }
  }

  /// The tags of a clip by name.
  public func tags(of id: String) throws(CatalogueError) -> [String] {
    try reading { db in
      try db.all("SELECT name FROM tag WHERE clip = ? ORDER BY name", [.text(id)]) { $0.text(0) }
    }
  }

  /// The ids of the clips that carry a tag.
  public func ids(tagged name: String) throws(CatalogueError) -> [String] {
    try reading { db in
      try db.all("SELECT clip FROM tag WHERE name = ? ORDER BY clip", [.text(name)]) {
        $0.text(0)
      }
    }
  }

  /// Tags clips; the ids that did not carry the tag before.
  @discardableResult
  public func tag(_ ids: [String], _ name: String) throws(CatalogueError) -> [String] {
    try writing { db in
      try ids.filter { id in
        try db.run("INSERT OR IGNORE INTO tag(name, clip) VALUES (?, ?)", [.text(name), .text(id)])
        return db.changesCount > 0
      }
    }
  }

  /// Takes a tag off clips; the ids that carried it.
  @discardableResult
  public func untag(_ ids: [String], _ name: String) throws(CatalogueError) -> [String] {
    try writing { db in
      try ids.filter { id in
        try db.run("DELETE FROM tag WHERE name = ? AND clip = ?", [.text(name), .text(id)])
        return db.changesCount > 0
      }
    }
  }
}
