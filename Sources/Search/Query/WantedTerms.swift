extension Query {
  /// The terms a clip can be found by, in order; those the query refuses are left out.
  public var wantedTerms: [Term] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.wantedTerms)
    case .not, .filter: []
    case .text(let term): [term]
    }
  }

  /// The query with one wanted term put in place of another, as "did you mean" proposes.
  public func replacing(_ term: Term, with other: Term) -> Query {
    switch self {
    case .all(let parts): .all(parts.map { $0.replacing(term, with: other) })
    case .any(let parts): .any(parts.map { $0.replacing(term, with: other) })
    case .text(term): .text(other)
    case .not, .filter, .text: self
    }
  }
}
