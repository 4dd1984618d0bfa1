extension LineReader {
  /// A line that names social separately means by digital only the web.
  mutating func narrowDigital() {
    let platformClauses = clauses.filter { $0.kind == .platform }
    let namesSocial =
      platformClauses.contains {
        $0.target.contains { $0.hasPrefix("social") } && !$0.target.contains("digital")
      }
      || clauses.contains { clause in
        clause.scope.contains {
          if case .platform(let names) = $0 { names == ["social"] } else { false }
        }
      }
    let labelsSocial = clauses.contains { clause in
      clause.scope.contains {
        if case .platform(let names) = $0 {
          names.contains("social") && !names.contains("digital")
        } else {
          false
        }
      }
    }
    guard namesSocial else { return }
    for position in clauses.indices {
      if clauses[position].kind == .platform, clauses[position].target.contains("digital") {
        clauses[position].target.removeAll { $0 == "social" }
      }
      guard labelsSocial else { continue }
      clauses[position].scope = clauses[position].scope.map { scope in
        guard case .platform(let names) = scope, names.contains("digital") else { return scope }
        return .platform(names.filter { $0 != "social" })
      }
    }
  }
}
