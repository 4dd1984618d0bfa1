import Clips
import GRDB

/// The narrow row of a clip.
enum NarrowClip {
  /// Writes a new row.
  static func insert(
    _ prepared: PreparedClip, key: Int64, filed: Int64, receivedAt now: Int64, in db: Database
  ) throws {
    try db.run(
      """
      INSERT INTO clip(\(names), older, received, key, id, filed)
      VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?, 0, ?, ?, ?, ?)
      """,
      prepared.narrow + [
        .integer(now), .integer(key), .text(prepared.id), .integer(filed),
      ])
  }

  /// Writes the row of a newer version in the place of the older one, which the user has not seen
  /// in this form.
  static func update(
    _ prepared: PreparedClip, from old: Int64, to key: Int64, filed: Int64,
    receivedAt now: Int64, in db: Database
  ) throws {
    let assignments = names.split(separator: ", ").map { $0 + " = ?" }.joined(separator: ", ")
    try db.run(
      """
      UPDATE clip SET \(assignments), older = older + 1, received = ?, key = ?, filed = ?
      WHERE key = ?
      """,
      prepared.narrow + [.integer(now), .integer(key), .integer(filed), .integer(old)])
  }

  private static let names = [
    "version", "title", "flags", "published", "updated", "duration", "place", "country", "source",
    "kind", "status", "restriction", "embargo", "embargoUntil", "embargoText", "embargoEnds",
    "expires", "language", "urgency", "titleOrder", "placeOrder",
  ].joined(separator: ", ")

  /// What the row says of a clip, in the order of the columns.
  static func values(of clip: Clip) -> [Binding] {
    [
      Binding(clip.version), .text(clip.title),
      Binding(clip.titleFlags.isEmpty ? nil : clip.titleFlags.joined(separator: "\u{1F}")),
      Binding(clip.published), Binding(clip.updated?.seconds), Binding(clip.duration),
      Binding(clip.location?.shortName), Binding(clip.location?.country),
      .text(clip.source ?? ""), .text(clip.kind.rawValue), Binding(clip.status?.rawValue),
      Binding(clip.restrictionState?.rawValue), Binding(clip.embargo?.state.rawValue),
      Binding(clip.embargo?.until), Binding(clip.embargo?.text), Binding(clip.embargoEnds),
      Binding(clip.expires.compactMap(\.lastInstant).min()), Binding(clip.language),
      Binding(clip.urgency), .text(sortForm(clip.title)),
      .text(sortForm(clip.location?.shortName ?? "")),
    ]
  }
}

extension Clip {
  /// The UTC second at which the embargo ends, the last one there is where no end is known; nil
  /// without embargo.
  fileprivate var embargoEnds: Int64? {
    guard let embargo else { return nil }
    guard embargo.state == .until, let until = embargo.until else { return .max }
    return until.latest
  }
}
