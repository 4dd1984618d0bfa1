import Browser
import Catalogue
import Clips
import Search

extension Performer {
  /// The values by which the hits can be told apart, a few of each facet.
  func facets(
    _ shelf: Shelf, _ parsed: ParsedQuery?, _ cancellation: Cancellation?
  ) throws -> [FacetChoice] {
    var choices: [FacetChoice] = []
    for facet in [Facet.country, .agency, .year, .duration, .kind, .language, .status] {
      let counts = try catalogue.facetCounts(
        facet, on: shelf, matching: parsed?.query, now: clock.now,
        cancellation: cancellation)
      guard counts.values.count > 1 else { continue }
      choices += counts.values.prefix(8).map { value in
        FacetChoice(
          facet: facet.rawValue, title: facet.title(value.name),
          condition: facet.condition(value.name),
          count: value.count)
      }
    }
    return choices + (try verdictFacet(shelf, parsed, cancellation))
  }

  /// How many of the newest hits the outlet may air; each has to be judged, so only few are.
  private func verdictFacet(
    _ shelf: Shelf, _ parsed: ParsedQuery?, _ cancellation: Cancellation?
  ) throws -> [FacetChoice] {
    guard profiles.current != nil, catalogue.isJudged else { return [] }
    let judged = 300
    let counts = try catalogue.facetCounts(
      .verdict, on: shelf, matching: parsed?.query, among: judged, now: clock.now,
      cancellation: cancellation)
    guard counts.values.count > 1 else { return [] }
    return counts.values.map { value in
      FacetChoice(
        facet: Facet.verdict.rawValue,
        title: value.name + (counts.isExact ? "" : " among the newest \(judged)"),
        condition: Facet.verdict.condition(value.name), count: value.count)
    }
  }
}

extension Facet {
  /// The value for people: a class of length in words.
  func title(_ value: String) -> String {
    guard self == .duration else { return value }
    if let start = value.split(separator: "=").last.flatMap({ Int($0) }), value.hasPrefix(">=") {
      return "from \(length(start))"
    }
    let ends = value.split(separator: ".").compactMap { Int($0) }
    guard ends.count == 2 else { return value }
    return ends[0] == 0
      ? "under \(length(ends[1] + 1))" : "\(length(ends[0])) to \(length(ends[1] + 1))"
  }

  private func length(_ seconds: Int) -> String {
    seconds >= 3600 ? "\(seconds / 3600) h" : seconds >= 60 ? "\(seconds / 60) min" : "\(seconds) s"
  }

  /// The words that narrow a search to the value.
  func condition(_ value: String) -> String {
    let quoted =
      value.contains { !$0.isLetter && !$0.isNumber } ? "\"\(value.filter { $0 != "\"" })\"" : value
    return switch self {
    case .country: "country:\(quoted)"
    case .agency: "agency:\(quoted)"
    case .year: "published:\(value)"
    case .duration: "duration:\(value)"
    case .kind: "kind:\(value)"
    case .language: "lang:\(quoted)"
    case .status: "status:\(value)"
    case .verdict: "verdict:\(value)"
    }
  }
}
