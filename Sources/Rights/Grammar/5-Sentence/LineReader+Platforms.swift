extension LineReader {
  /// A line that names social separately means by digital only the web.
  mutating func narrowDigital() {
    func isSocial(_ platforms: [Platform]) -> Bool {
      platforms.contains(.social) && !platforms.contains(.digital)
    }
    let labelsSocial = clauses.contains { clause in
      clause.scope.contains { if case .platform(let names) = $0 { isSocial(names) } else { false } }
    }
    let namesSocial = clauses.contains {
      $0.kind == .platform && isSocial($0.targets.platforms)
        || $0.scope.contains(.platform([.social]))
    }
    guard namesSocial else { return }
    for position in clauses.indices {
      if clauses[position].kind == .platform,
        clauses[position].targets.contains(.platform(.digital))
      {
        clauses[position].targets.removeAll { $0 == .platform(.social) }
      }
      guard labelsSocial else { continue }
      clauses[position].scope = clauses[position].scope.map { scope in
        guard case .platform(let names) = scope, names.contains(.digital) else { return scope }
        return .platform(names.filter { $0 != .social })
      }
    }
  }
}
