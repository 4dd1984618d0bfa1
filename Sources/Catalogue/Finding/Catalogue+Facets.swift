import Clips
import GRDB
import Search

extension Catalogue {
  /// The values of a facet among the hits of a search, counted over the newest `among`.
  public func facetCounts(
    _ facet: Facet, on shelf: Shelf, matching query: Query? = nil, among limit: Int = 10_000,
    now: Int64, cancellation: Cancellation? = nil
  ) throws(CatalogueError) -> FacetCounts {
    if facet == .verdict, !isJudged { throw .needsProfile }
    return try reading(cancellation) { db in
      let selection = try self.selection(shelf, query, now: now, typing: false, in: db)
      let source = selection.source()
      let column = facet.column
      var counts: [String: Int] = [:]
      var seen = 0
      try db.each(
        "SELECT \(column)\(source.sql) ORDER BY \(selection.key) DESC LIMIT ?",
        (facet == .verdict ? [.integer(now)] : []) + source.values + [Binding(limit + 1)]
      ) { columns in
        seen += 1
        guard seen <= limit else { return false }
        if let name = facet.name(columns) { counts[name, default: 0] += 1 }
        return true
      }
      return FacetCounts(facet.sorted(counts), isExact: seen <= limit)
    }
  }
}

extension Facet {
  fileprivate var column: String {
    switch self {
    case .country: "c.country"
    case .agency: "NULLIF(c.source, '')"
    case .year: "c.published"
    case .duration: "c.duration"
    case .kind: "c.kind"
    case .language: "c.language"
    case .status: "IFNULL(c.status, 'unknown')"
    case .verdict: "verdict((SELECT r.clip FROM record r WHERE r.key = c.key), ?)"
    }
  }

  fileprivate func name(_ columns: Columns) -> String? {
    switch self {
    case .country, .agency, .kind, .language, .status, .verdict: columns.optionalText(0)
    case .year:
      columns.optionalInteger(0).map { packed in
        String(CivilTime(seconds: Moment(packed: packed).seconds).year)
      }
    case .duration: columns.optionalReal(0).map(FacetLength.name)
    }
  }

  fileprivate func sorted(_ counts: [String: Int]) -> [FacetCounts.Value] {
    let values = counts.map { FacetCounts.Value($0.key, $0.value) }
    switch self {
    case .year: return values.sorted { $0.name > $1.name }
    case .duration:
      return values.sorted { FacetLength.order($0.name) < FacetLength.order($1.name) }
    case .country, .agency, .kind, .language, .status, .verdict:
      return values.sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    }
  }
}

/// The few classes of length people choose from.
private enum FacetLength {
  static let names = ["0..29", "30..59", "60..119", "120..179", "180..599", "600..3599", ">=3600"]
  static let edges: [Double] = [30, 60, 120, 180, 600, 3600]

  static func name(_ seconds: Double) -> String {
    names[edges.firstIndex { seconds < $0 } ?? edges.count]
  }

  static func order(_ name: String) -> Int { names.firstIndex(of: name) ?? names.count }
}
