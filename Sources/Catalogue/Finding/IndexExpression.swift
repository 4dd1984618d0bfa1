import Search

/// Writes the part of a query that the full-text index answers as a match expression.
struct IndexExpression {
  /// True while the query is typed: words that go on are then looked for in the head alone.
  var isTyping: Bool
  /// The fewest letters with which a word that goes on is looked for in the whole text.
  var shortestBeginning: Int

  /// What is asked last, only of clips that hold the rest.
  var common: CommonWords

  /// With more alternatives it is faster to look at the clips than at the index: measured on half
  /// a million clips, nine classes of length tripled the time of a search, and did not narrow it.
  private static let mostAlternatives = 3

  /// The expression for a query; nil where the index alone does not answer it.
  func expression(for query: Query) -> MatchExpression? {
    switch query {
    case .all(let parts): all(parts)
    case .any(let parts): any(parts)
    case .not(let part): expression(for: part).map { MatchExpression.every.but([$0]) }
    case .text(let term): self.term(term)
    case .filter(let filter): self.filter(filter)
    }
  }

  private func all(_ parts: [Query]) -> MatchExpression? {
    var wanted: [MatchExpression] = []
    var unwanted: [MatchExpression] = []
    for part in parts {
      if case .not(let inner) = part {
        guard let expression = expression(for: inner) else { return nil }
        unwanted.append(expression)
      } else {
        guard let expression = expression(for: part) else { return nil }
        wanted.append(expression)
      }
    }
    return MatchExpression.all(wanted).but(unwanted)
  }

  private func any(_ parts: [Query]) -> MatchExpression? {
    var expressions: [MatchExpression] = []
    for part in parts {
      guard let expression = expression(for: part) else { return nil }
      expressions.append(expression)
    }
    return .any(expressions)
  }

  private func term(_ term: Term) -> MatchExpression {
    switch term.field {
    case nil: words(of: term, in: nil)
    case .title: words(of: term, in: "title")
    case .text: words(of: term, in: "text shot")
    case .slug: words(of: term, in: "slug")
    case .credit: credited(term)
    case .restriction: words(of: term, in: "restriction")
    case .shot: words(of: term, in: "shot")
    case .country: marked(term, Mark.country)
    case .city: marked(term, Mark.city)
    case .agency: marked(term, Mark.agency)
    case .source: .any([marked(term, Mark.origin), marked(term, Mark.agency)])
    }
  }

  private func words(of term: Term, in columns: String?) -> MatchExpression {
    let (words, goesOn) = phraseWords(term)
    guard let expression = Term(term.content).matchExpression(), let last = words.last else {
      return .none
    }
    let filter = columns.map { "{\($0)} : " } ?? ""
    let letters = last.unicodeScalars.count
    guard goesOn, isTyping || letters < shortestBeginning else {
      let isCommon = words.indices.allSatisfy { index in
        common.contains(String(words[index]), goesOn: goesOn && index == words.count - 1)
      }
      return MatchExpression(text: filter + expression, isCommon: isCommon)
    }
    var parts = [beginning(last, letters, isTitle: columns == "title")]
    if let columns, columns != "title" {
      parts = [
        MatchExpression(
          text: "{\(columns)} : \"\(last)\"", isCommon: common.contains(String(last)))
      ]
    }
    let before = words.dropLast()
    if !before.isEmpty {
      parts.append(
        MatchExpression(
          text: "\(filter)\"\(before.joined(separator: " "))\"",
          isCommon: before.allSatisfy { common.contains(String($0)) }))
    }
    return .all(parts)
  }

  /// A word of the head that goes on, and while the query is at rest also the word as it is
  /// anywhere.
  private func beginning(_ word: Substring, _ letters: Int, isTitle: Bool) -> MatchExpression {
    let goesOn = letters > Mark.longestBeginning
    let token = (goesOn ? Mark.whole : Mark.beginning) + word
    let head = MatchExpression(
      text: "\"\(token)\"\(goesOn ? "*" : "")",
      isCommon: common.contains(token, goesOn: goesOn))
    if isTyping || isTitle { return head }
    let whole = MatchExpression(text: "\"\(word)\"", isCommon: common.contains(String(word)))
    return .any([head, whole])
  }

  /// The words that say in a restriction who is to be named, as far as their stems go.
  private static let demands = [
    "credit", "courtesy", "quelle", "bildquelle", "bildnachweis", "mention", "fuente", "источник",
  ]

  /// A name in the credit, or close to a demand for one in the restrictions.
  private func credited(_ term: Term) -> MatchExpression {
    let credit = words(of: term, in: "credit")
    let (words, goesOn) = phraseWords(term)
    guard !words.isEmpty else { return credit }
    let name = "\"\(words.joined(separator: " "))\"\(goesOn ? "*" : "")"
    let near = Self.demands.map { "NEAR(\"\($0)\"* \(name), 2)" }.joined(separator: " OR ")
    let demanded = MatchExpression(text: "({restriction} : (\(near)))", isCommon: false)
    return .any([credit, demanded])
  }

  private func marked(_ term: Term, _ mark: String) -> MatchExpression {
    let contents: [Term.Content] =
      switch term.content {
      case .word, .phrase: [term.content]
      case .near(let items, _): items.map { .phrase($0, isPrefix: false) }
      }
    let phrases = contents.map { content in
      let (words, goesOn) = phraseWords(Term(content))
      let tokens = words.map { mark + $0 }
      guard !tokens.isEmpty else { return MatchExpression.none }
      return MatchExpression(
        text: "\"\(tokens.joined(separator: " "))\"\(goesOn ? "*" : "")",
        isCommon: tokens.allSatisfy { common.contains($0, goesOn: goesOn) })
    }
    return .all(phrases)
  }

  private func filter(_ filter: Filter) -> MatchExpression? {
    switch filter {
    case .value(let field, let value):
      switch field {
      case .lang: self.value(.language, value)
      case .kind: self.value(.kind, value)
      case .flag: self.value(.flag, value)
      case .status: self.value(.status, value)
      case .story: self.value(.story, value)
      case .id, .list, .verdict: nil
      }
    case .has(let feature):
      feature == .versions ? nil : self.value(.feature, feature.rawValue)
    case .state(let state):
      switch state {
      case .usable: value(.status, "usable")
      case .withheld: value(.status, "withheld")
      case .killed: value(.status, "killed")
      case .restricted: value(.restriction, "restricted")
      case .new, .seen, .marked, .embargoed, .expired, .listed, .used: nil
      }
    case .date, .number: nil
    }
  }

  /// A whole value of a field.
  func value(_ field: FacetValue, _ value: String) -> MatchExpression {
    let token = field.token(value)
    return MatchExpression(text: "\"\(token)\"", isCommon: common.contains(token))
  }

  /// What the index can say at once of a condition that is compared clip by clip afterwards.
  func narrowing(_ filter: Filter) -> MatchExpression? {
    switch filter {
    case .number(.duration, let comparison):
      let bounds = comparison.bounds
      let classes = LengthClass.names(from: bounds.from, until: bounds.until)
      return classes.count <= Self.mostAlternatives ? anyValue(.length, classes) : nil
    case .number(.urgency, let comparison):
      let bounds = comparison.bounds
      let (from, until) = (max(bounds.from ?? 1, 1), min(bounds.until ?? 10, 10))
      guard from < until, (bounds.from ?? 1) >= 1, (bounds.until ?? 10) <= 10 else { return nil }
      return anyValue(.urgency, (from..<until).map(String.init))
    case .state(.embargoed): return value(.feature, Feature.embargo.rawValue)
    case .state(.expired), .date(.expires, _):
      return value(.feature, Feature.expiry.rawValue)
    case .value, .date, .has, .state: return nil
    }
  }

  private func anyValue(_ field: FacetValue, _ values: [String]) -> MatchExpression {
    .any(values.map { value(field, $0) })
  }
}
