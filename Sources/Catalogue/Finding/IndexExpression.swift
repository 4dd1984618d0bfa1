import Search

/// Writes the part of a query that the full-text index answers as a match expression.
struct IndexExpression {
  /// True while the query is typed: words that go on are then looked for in the head alone.
  var isTyping: Bool
  /// The fewest letters with which a word that goes on is looked for in the whole text.
  var shortestBeginning: Int

  /// With more alternatives it is faster to look at the clips than at the index: measured on half
  /// a million clips, nine classes of length tripled the time of a search, and did not narrow it.
  private static let mostAlternatives = 3

  /// Matches every clip.
  static let every = "\"\(Mark.every)\""
  /// Matches no clip.
  static let none = "\"\(Mark.joint)\""

  /// The expression for a query; nil where the index alone does not answer it.
  func expression(for query: Query) -> String? {
    switch query {
    case .all(let parts): all(parts)
    case .any(let parts): any(parts)
    case .not(let part): expression(for: part).map { "(\(Self.every) NOT \($0))" }
    case .text(let term): self.term(term)
    case .filter(let filter): self.filter(filter)
    }
  }

  private func all(_ parts: [Query]) -> String? {
    var wanted: [String] = []
    var unwanted: [String] = []
    for part in parts {
      if case .not(let inner) = part {
        guard let expression = expression(for: inner) else { return nil }
        unwanted.append(expression)
      } else {
        guard let expression = expression(for: part) else { return nil }
        wanted.append(expression)
      }
    }
    let positive = wanted.isEmpty ? Self.every : wanted.joined(separator: " AND ")
    if unwanted.isEmpty { return wanted.count == 1 ? positive : "(\(positive))" }
    return "((\(positive)) NOT (\(unwanted.joined(separator: " OR "))))"
  }

  private func any(_ parts: [Query]) -> String? {
    var expressions: [String] = []
    for part in parts {
      guard let expression = expression(for: part) else { return nil }
      expressions.append(expression)
    }
    return "(\(expressions.joined(separator: " OR ")))"
  }

  private func term(_ term: Term) -> String {
    switch term.field {
    case nil: words(of: term, in: nil)
    case .title: words(of: term, in: "title")
    case .text: words(of: term, in: "text shot")
    case .slug: words(of: term, in: "slug")
    case .credit: words(of: term, in: "credit")
    case .restriction: words(of: term, in: "restriction")
    case .shot: words(of: term, in: "shot")
    case .country: marked(term, Mark.country)
    case .city: marked(term, Mark.city)
    case .agency: marked(term, Mark.agency)
    case .source: "(\(marked(term, Mark.origin)) OR \(marked(term, Mark.agency)))"
    }
  }

  private func words(of term: Term, in columns: String?) -> String {
    let (words, goesOn) = phraseWords(term)
    guard let expression = Term(term.content).matchExpression(), let last = words.last else {
      return Self.none
    }
    let filter = columns.map { "{\($0)} : " } ?? ""
    let letters = last.unicodeScalars.count
    guard goesOn, isTyping || letters < shortestBeginning else { return filter + expression }
    var parts = [beginning(last, letters, isTitle: columns == "title")]
    if let columns, columns != "title" { parts = ["{\(columns)} : \"\(last)\""] }
    if words.count > 1 {
      parts.append("\(filter)\"\(words.dropLast().joined(separator: " "))\"")
    }
    return parts.count == 1 ? parts[0] : "(\(parts.joined(separator: " AND ")))"
  }

  /// A word of the head that goes on, and while the query is at rest also the word as it is
  /// anywhere.
  private func beginning(_ word: Substring, _ letters: Int, isTitle: Bool) -> String {
    let head =
      letters <= Mark.longestBeginning
      ? "\"\(Mark.beginning)\(word)\"" : "\"\(Mark.whole)\(word)\"*"
    return isTyping || isTitle ? head : "(\(head) OR \"\(word)\")"
  }

  private func marked(_ term: Term, _ mark: String) -> String {
    let contents: [Term.Content] =
      switch term.content {
      case .word, .phrase: [term.content]
      case .near(let items, _): items.map { .phrase($0, isPrefix: false) }
      }
    let phrases = contents.map { content in
      let (words, goesOn) = phraseWords(Term(content))
      let tokens = words.map { mark + $0 }
      return tokens.isEmpty
        ? Self.none : "\"\(tokens.joined(separator: " "))\"\(goesOn ? "*" : "")"
    }
    return phrases.count == 1 ? phrases[0] : "(\(phrases.joined(separator: " AND ")))"
  }

  private func filter(_ filter: Filter) -> String? {
    switch filter {
    case .value(let field, let value):
      switch field {
      case .lang: Self.value(.language, value)
      case .kind: Self.value(.kind, value)
      case .flag: Self.value(.flag, value)
      case .status: Self.value(.status, value)
      case .story: Self.value(.story, value)
      case .id, .list, .verdict: nil
      }
    case .has(let feature):
      feature == .versions ? nil : Self.value(.feature, feature.rawValue)
    case .state(let state):
      switch state {
      case .usable: Self.value(.status, "usable")
      case .withheld: Self.value(.status, "withheld")
      case .killed: Self.value(.status, "killed")
      case .restricted: Self.value(.restriction, "restricted")
      case .new, .seen, .marked, .embargoed, .expired, .listed, .used: nil
      }
    case .date, .number: nil
    }
  }

  /// A whole value of a field.
  static func value(_ field: FacetValue, _ value: String) -> String {
    "\"\(field.token(value))\""
  }

  /// What the index can say at once of a condition that is compared clip by clip afterwards.
  func narrowing(_ filter: Filter) -> String? {
    switch filter {
    case .number(.duration, let comparison):
      let bounds = comparison.bounds
      let classes = LengthClass.names(from: bounds.from, until: bounds.until)
      return classes.count <= Self.mostAlternatives ? Self.anyValue(.length, classes) : nil
    case .number(.urgency, let comparison):
      let bounds = comparison.bounds
      let (from, until) = (max(bounds.from ?? 1, 1), min(bounds.until ?? 10, 10))
      guard from < until, (bounds.from ?? 1) >= 1, (bounds.until ?? 10) <= 10 else { return nil }
      return Self.anyValue(.urgency, (from..<until).map(String.init))
    case .state(.embargoed): return Self.value(.feature, Feature.embargo.rawValue)
    case .state(.expired), .date(.expires, _):
      return Self.value(.feature, Feature.expiry.rawValue)
    case .value, .date, .has, .state: return nil
    }
  }

  private static func anyValue(_ field: FacetValue, _ values: [String]) -> String {
    values.isEmpty ? none : "(\(values.map { value(field, $0) }.joined(separator: " OR ")))"
  }
}
