extension Bench {
  /// Named parts limit the use; where every part is barred the whole is.
  mutating func raiseWhereAllPartsAreBarred(_ judge: Judge, _ text: Int) {
    let restriction = judge.restriction
    var parts: Set<Scope> = []
    for clause in restriction.clauses where !clause.scope.isEmpty {
      for scope in clause.scope {
        switch scope {
        case .source: if restriction.sources.count > 1 { parts.insert(scope) }
        case .shots, .time: parts.insert(scope)
        case .part, .platform, .market, .territory, .client: break
        }
      }
    }
    guard parts.count > 1, parts.count <= 64 else { return }
    for platform in Set(platforms) {
      var barred: Set<Scope> = []
      var positions: [Int] = []
      for position in rulings.indices {
        guard let source = rulings[position].source, source.text == text,
          rulings[position].levels[platform] == .limit,
          judge.levelsInPart(source.clause)[platform] == .bar
        else { continue }
        positions.append(position)
        barred.formUnion(source.clause.scope)
      }
      if parts.isSubset(of: barred) {
        for position in positions { rulings[position].levels[platform] = .bar }
      }
    }
  }
}

extension Judge {
  /// The levels a clause has within its part, as if that were all of the clip.
  func levelsInPart(_ clause: Clause) -> [String: Level] {
    var whole = clause
    whole.scope.removeAll {
      switch $0 {
      case .source, .shots, .time: true
      case .part, .platform, .market, .territory, .client: false
      }
    }
    return judge(whole).levels
  }
}
