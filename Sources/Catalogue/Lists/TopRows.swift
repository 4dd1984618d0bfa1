import Clips
import GRDB

/// The rows of all top lists in one: each clip once, by its best rank in any of them; of equal
/// ones first what more lists name. Its movement is that in the list where it stands best. Clips
/// of different lists that look alike are one: they have the same title and length, and were not
/// published on different days.
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
    var alike: [Likeness: Int] = [:]
    var merged: [ClipRow] = []
    for list in lists {
      let rows = try ListRows(db: db, now: now).rows(of: list.id, among: keys)
      // Two entries of one list are two clips, whatever they look like.
      var own: Set<Int> = []
      for row in rows.prefix(Self.entryLimit) {
        let standing = row.entry?.rank.map { Standing(source: list.source, rank: $0) }
        let name = row.id.isEmpty ? "\u{0}" + row.title : row.id
        let likeness = Likeness(row)
        let twin = likeness.flatMap { alike[$0] }.flatMap { index in
          own.contains(index) || !merged[index].isOfOneDay(with: row) ? nil : index
        }
        let index = places[name] ?? twin ?? merged.count
        if merged.indices.contains(index) {
          merged[index].join(row, standing)
        } else {
          var row = row
          row.entry?.standings = [standing].compactMap { $0 }
          merged.append(row)
        }
        own.insert(index)
        places[name] = index
        if let likeness { alike[likeness] = alike[likeness] ?? index }
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

/// What clips that look alike have in common.
private struct Likeness: Hashable {
  private var title: [String]
  private var duration: Double

  init?(_ row: ClipRow) {
    guard let duration = row.duration else { return nil }
    title = words(row.title).map(String.init)
    guard !title.isEmpty else { return nil }
    self.duration = duration
  }
}

extension ClipRow {
  /// False where both say when they were published, and it was not the same UTC day.
  fileprivate func isOfOneDay(with other: ClipRow) -> Bool {
    guard published != nil, other.published != nil else { return true }
    return group(by: .day) == other.group(by: .day)
  }

  /// Takes over what another list says of the same clip; of two clips that look alike the one
  /// that stands better is shown, and one that is there before one that is only named.
  fileprivate mutating func join(_ other: ClipRow, _ standing: Standing?) {
    guard let standing else { return }
    var standings = entry?.standings ?? []
    let isBest = standing.rank < standings.first?.rank ?? .max
    standings.insert(standing, at: isBest ? 0 : standings.count)
    let (movement, count) =
      isBest
      ? (other.entry?.movement, other.entry?.count)
      : (
        entry?.movement, entry?.count
      )
    if id != other.id, isOnlyNamed || isBest && !other.isOnlyNamed { self = other }
    entry?.movement = movement
    entry?.count = count
    entry?.standings = standings
  }

  private var isOnlyNamed: Bool { entry?.state == .dangling }
}
