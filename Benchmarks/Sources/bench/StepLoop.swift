import CBaseline
import Catalogue
import Clips
import Search

/// The same search through the catalogue and through a bare loop in C over the same statement.
struct StepLoop {
  let path: String
  let clips: Int

  private static let statement = """
    SELECT c.key, c.id, c.version, c.title, c.flags, c.published, c.duration, c.place, c.source,
      c.kind, c.status, c.restriction, c.embargo, c.embargoUntil, c.embargoText, c.expires,
      c.language, c.older, c.isSeen, c.isMarked
    FROM search CROSS JOIN clip c ON c.key = search.rowid
    WHERE search MATCH ? ORDER BY search.rowid DESC LIMIT 61
    """

  func run() throws {
    let catalogue = try Catalogue(at: path)
    reportHeading("query to rows inside the process", clips)
    for words in ["police", "flood fire", "minister talks summit"] {
      let query = try parse(words)
      var swift = Timings()
      for _ in 0..<200 {
        _ = try swift.time {
          try catalogue.rows(on: .all, matching: query, limit: 60, now: Generator.now)
        }
      }
      let match = words.split(separator: " ").map { "\"\($0)\"" }.joined(separator: " AND ")
      var times = [Double](repeating: 0, count: 200)
      guard baseline_steps(path, Self.statement, match, 200, &times) >= 0 else { continue }
      var bare = Timings()
      for time in times { bare.add(milliseconds: time) }
      report("'\(words)' through the catalogue", swift)
      report("'\(words)' in a bare C loop", bare)
      print("  ratio of medians \(rounded(swift.quantile(0.5) / bare.quantile(0.5)))")
    }
  }
}
