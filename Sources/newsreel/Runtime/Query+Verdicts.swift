import Search

extension Query {
  /// Whether what it finds depends on the outlet that is judged for.
  var asksForVerdicts: Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.contains { $0.asksForVerdicts }
    case .not(let part): part.asksForVerdicts
    case .text: false
    case .filter(.value(let field, _)): field == .verdict
    case .filter: false
    }
  }
}
