/// A line of words with the rules that read it, handed to every rule.
struct Line: PredicateReading {
  let words: Words
  let book: RuleBook
  var told: Told
  /// Keeps what every rule found; nil where nobody wants to know.
  var chart: Chart?
  /// How deep rules ask each other; they stop at a fixed depth, so reading stays linear.
  private var depth = 0

  init(_ reading: Reading, book: RuleBook, published: Instant?, chart: Chart? = nil) {
    words = Words(reading, heads: book.heads)
    self.book = book
    self.chart = chart
    told = Told(published: published)
  }

  var isShallow: Bool { depth < 2 }
  var isAsked: Bool { depth > 0 }

  var deeper: Line {
    var line = self
    line.depth += 1
    line.chart = nil
    return line
  }
}

/// Whoever reads clauses: a rule may ask the other rules by the line, never by name.
protocol ClauseReading: PredicateReading {
  /// The words and the rules.
  var line: Line { get }
}

/// What reads one kind of clause.
protocol ClauseRule: ClauseReading, SendableMetatype {
  init(line: Line)

  /// The clauses at a token, nil where the rule does not apply.
  func read(at index: Int) -> Found?
}

extension ClauseReading {
  var words: Words { line.words }
  var told: Told { line.told }

  /// The clause at a token as a question of another rule.
  func inner(_ index: Int, allowsNames: Bool = false) -> Found? {
    line.isShallow ? line.deeper.clause(at: index, allowsNames: allowsNames) : nil
  }

  /// Whether a clause begins at a token that reads like the head of one.
  func opensClause(_ index: Int) -> Bool {
    line.isAsked ? isHead(index) : inner(index) != nil
  }

  /// Whether an open text (a credit, a context, a party) ends before a token, because a ban, an
  /// exclusive permission or a term begins there: "MUST CREDIT NAGISA JAPAN OUT".
  func endsOpenText(_ index: Int) -> Bool {
    let isNamedClient = isUnknownWord(index) && hasAny(index + 1, [.clients, .members])
    // "NAGISA TV ONLY" may be the name of an outlet, or a limit to television.
    let mayEndName = WordList.outletNoun.contains(token(index)) && isUnknownWord(index - 1)
    guard !isEnd(index), !line.isAsked, hasAny(index, openTextEnds) || isNamedClient, !mayEndName,
      let found = inner(index, allowsNames: isNamedClient), let first = found.drafts.first
    else { return false }
    return found.strictness > 1
      && found.drafts.allSatisfy { $0.kind == first.kind && $0.scope.isEmpty }
  }

  /// What a clause behind an open text begins with: operators, times, and objects before their
  /// operator.
  private var openTextEnds: ConceptSet {
    ConceptSet.objects.union([
      .neg, .nor, .without, .forbidden, .only, .use, .outside, .within, .until, .after, .maxWord,
      .embargoHead, .expiryHead,
    ])
  }

  /// A clause or a label begins here.
  func startsClause(_ index: Int) -> Bool {
    guard index < count, !isEnd(index) else { return false }
    return inner(index) != nil
  }

  /// The token behind the sign between the name of a field and its value.
  func valueStart(_ next: Int) -> Int? {
    isSign(next, ":") || isSign(next, "=") ? next + 1 : nil
  }
}

extension Line: ClauseReading {
  var line: Line { self }
}
