extension House {
  /// The text with every unknown stretch that a wording explains read as that wording says.
  ///
  /// What the grammar has read stays as it is, so that nothing is overruled and no kill is hidden.
  func explain(_ restriction: Restriction) -> Restriction {
    guard !lessons.isEmpty, restriction.clauses.contains(where: { $0.kind == .unknown }) else {
      return restriction
    }
    var explained = restriction
    explained.clauses = []
    let text = StretchedText(restriction)
    for clause in restriction.clauses {
      guard clause.kind == .unknown, let lesson = lessons[foldedStretch(clause.quote)],
        text.isWhole(clause)
      else {
        explained.clauses.append(clause)
        continue
      }
      explained.house.append(HouseReading(span: clause.span, wording: lesson.wording))
      explained.clauses += lesson.clauses(at: clause)
    }
    return explained
  }
}

extension House.Lesson {
  /// The clauses in the place of an unknown one; words that mean nothing are a notice.
  fileprivate func clauses(at unknown: Clause) -> [Clause] {
    guard !clauses.isEmpty else {
      var notice = unknown
      notice.kind = .notice
      return [notice]
    }
    return clauses.map { clause in
      var placed = clause
      placed.scope = unknown.scope + clause.scope
      placed.span = unknown.span
      placed.quote = unknown.quote
      placed.sentence = unknown.sentence
      return placed
    }
  }
}
