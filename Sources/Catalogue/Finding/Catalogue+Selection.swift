import Clips
import GRDB
import Search

extension Catalogue {
  /// What a shelf and a query mean at a moment in UTC seconds. The first query of several parts
  /// looks at some clips, to learn which words are common.
  func selection(
    _ shelf: Shelf, _ query: Query?, now: Int64, typing: Bool, in db: Database
  ) throws -> Selection {
    try Selection(
      shelf, query, now: now, typing: typing, judged: isJudged,
      common: learnedWords(for: query, on: shelf, in: db), in: db)
  }

  private func learnedWords(
    for query: Query?, on shelf: Shelf, in db: Database
  ) throws -> CommonWords {
    guard let query, query.hasSeveralParts || shelf != .all else { return CommonWords() }
    if let known = commonWords.withLock({ $0 }) { return known }
    guard try Tally.value("clips", in: db) >= CommonWords.fewClips else { return CommonWords() }
    let found = try CommonWords(in: db)
    commonWords.withLock { $0 = found }
    return found
  }
}

extension Query {
  fileprivate var hasSeveralParts: Bool {
    switch self {
    case .all(let parts): parts.count > 1
    case .any, .not: true
    case .text(let term):
      switch term.content {
      case .word: false
      case .phrase, .near: true
      }
    case .filter: false
    }
  }
}
