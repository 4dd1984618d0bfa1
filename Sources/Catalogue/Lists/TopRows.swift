import Clips
import GRDB

/// The rows of all top lists in one: each clip once, by its best rank in any of them; of equal
/// ones first what more lists name. Its movement is that in the list where it stands best.
struct TopRows {
  /// How many entries of one list are looked at.
  static let entryLimit = 500

  let db: Database
  let now: Int64

  /// All rows; those a query must hold for are given by key.
  func rows(among keys: Set<Int64>?) throws -> [ClipRow] {
    let lists = try db.all(
      "SELECT id, source, title FROM list WHERE kind = 'top' ORDER BY id LIMIT 200"
    ) { (id: $0.text(0), source: $0.optionalText(1) ?? $0.text(2)) }
    var places: [String: Int] = [:]
    var merged: [ClipRow] = []
    for list in lists {
      let rows = try ListRows(db: db, now: now).rows(of: list.id, among: keys)
      for row in rows.prefix(Self.entryLimit) {
        let standing = row.entry?.rank.map { Standing(source: list.source, rank: $0) }
        let name = row.id.isEmpty ? "\u{0}" + row.title : row.id
        if let index = places[name] {
          merged[index].join(row, standing)
        } else {
          places[name] = merged.count
          var row = row
          row.entry?.standings = [standing].compactMap { $0 }
          merged.append(row)
        }
      }
    }
    return ranked(merged)
  }

  private func ranked(_ rows: [ClipRow]) -> [ClipRow] {
    let keys = rows.map(MergedRank.init)
    let order = rows.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
    var ranked: [ClipRow] = []
    for (position, index) in order.enumerated() {
      var row = rows[index]
      let isLikeLast = position > 0 && keys[order[position - 1]] == keys[index]
      let isLikeNext = position + 1 < order.count && keys[order[position + 1]] == keys[index]
      row.entry?.rank = isLikeLast ? ranked[position - 1].entry?.rank : position + 1
      row.entry?.isTied = isLikeLast || isLikeNext
      ranked.append(row)
    }
    return ranked
  }
}

/// What decides the place among all top lists.
private struct MergedRank: Comparable {
  var best: Int
  var lists: Int

  init(_ row: ClipRow) {
    best = row.entry?.standings.first?.rank ?? .max
    lists = row.entry?.standings.count ?? 0
  }

  static func < (left: Self, right: Self) -> Bool {
    left.best != right.best ? left.best < right.best : left.lists > right.lists
  }
}

extension ClipRow {
  /// Takes over what another list says of the same clip.
  fileprivate mutating func join(_ other: ClipRow, _ standing: Standing?) {
    guard let standing else { return }
    let best = entry?.standings.first?.rank ?? .max
    if standing.rank < best {
      entry?.movement = other.entry?.movement
      entry?.count = other.entry?.count
      entry?.standings.insert(standing, at: 0)
    } else {
      entry?.standings.append(standing)
    }
  }
}
