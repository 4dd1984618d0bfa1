/// Reads a whole restriction line: labels, brackets, clauses, and what is left over.
struct LineReader {
  private var reader: ClauseReader
  private let reading: Reading
  private var index = 0
  private var sentence = 0
  private var scopes: [OpenLabel] = []
  private var depth = 0
  private var labelCounts: [Scope.Family: Int] = [:]
  private(set) var clauses: [Clause] = []
  private(set) var sources: [String] = []
  private var unexplained: [Int] = []
  private var readClauses = 0
  /// Tokens that only join others.
  private var loose: Set<Int> = []
  private var sentenceOf: [Int32]
  private var explainedWords = 0
  private var words = 0

  /// A label in force.
  private struct OpenLabel {
    var scope: Scope
    var depth: Int
    var sentence: Int
  }

  init(_ reading: Reading, published: Instant?) {
    self.reading = reading
    reader = ClauseReader(reading, published: published)
    sentenceOf = [Int32](repeating: 0, count: reading.tokens.count)
    words = reading.tokens.count { $0.isWord || $0.kind == .number || $0.kind == .quoted }
  }

  /// Share of the words explained.
  var coverage: Double { words == 0 ? 0 : Double(explainedWords) / Double(words) }

  mutating func read() {
    while index < reading.tokens.count {
      if step() { continue }
      unexplained.append(index)
      index += 1
    }
    addUnknown()
    openSingleLabels()
    clauses.sort { $0.span.lowerBound < $1.span.lowerBound }
    narrowDigital()
  }

  /// One label, bracket, separator or clause; false where the token stays unexplained.
  private mutating func step() -> Bool {
    sentenceOf[index] = Int32(truncatingIfNeeded: sentence)
    if endsSentence() { return true }
    if reader.isSign(index, "("), reader.has(index, .noticeHead),
      let notice = reader.notice(at: index)
    {
      take(notice)
      return true
    }
    if reader.isSign(index, "(") || reader.isSign(index, "[") { return openBracket() }
    if reader.isSign(index, ")") || reader.isSign(index, "]") {
      depth = max(0, depth - 1)
      scopes.removeAll { $0.depth > depth }
      reader.sourceName = currentSource ?? reader.sourceName
      index += 1
      return true
    }
    if reader.isPlaceholder(index), let word = reader.match(index, .placeholder) {
      let clause = reader.none(at: index)
      if clause == nil {
        for token in index..<word.next { unexplained.append(token) }
        index = word.next
        return true
      }
    }
    if header() || sourceHeader() || sourceLine() { return true }
    let found = reader.clause(at: index)
    let label = reader.label(at: index)
    if let label, label.next >= (found?.next ?? 0) || !isPair(found) {
      open(label)
      return true
    }
    if let found {
      take(found)
      return true
    }
    return isLoose()
  }

  private func isPair(_ found: Found?) -> Bool {
    guard let found else { return false }
    return reading.tokens[index..<found.next].contains { $0.isSign(":") || $0.isSign("=") }
  }

  private mutating func endsSentence() -> Bool {
    guard let token = reader.token(index) else { return false }
    switch token.kind {
    case .newline:
      sentence += 1
      endLineScopes()
    case .sign(let value):
      switch value {
      case 0x2E, 0x3B, 0x7C, 0x2022, 0x21, 0x2C, 0x2F, 0x3A, 0x2D, 0x3D, 0x22, 0x27, 0x2A, 0x3E,
        0x26, 0x3C, 0x2B, 0x5F, 0x7E:
        if [0x2E, 0x3B, 0x7C, 0x2022, 0x21].contains(value) { sentence += 1 }
      default: return false
      }
    case .word, .number, .quoted: return false
    }
    index += 1
    return true
  }

  private mutating func endLineScopes() {
    scopes.removeAll { if case .source = $0.scope { $0.depth == 0 } else { false } }
  }

  private var currentSource: String? {
    for label in scopes.reversed() { if case .source(let name) = label.scope { return name } }
    return nil
  }

  // MARK: Headers and sources

  private mutating func header() -> Bool {
    guard let word = reader.match(index, .header) else { return false }
    var next = word.next
    while next < index + 8, let more = reader.match(next, .header) { next = more.next }
    let isLine = reader.token(next)?.kind == .newline || reader.isSpacedDash(next)
    let isFirst = clauses.isEmpty && unexplained.isEmpty
    guard reader.isSign(next, ":") || isLine && isFirst && next < reading.tokens.count else {
      return false
    }
    if reader.isSign(next, ":"), reader.clause(at: index)?.next ?? 0 > next + 1,
      reader.match(index, .platformField) != nil
    {
      return false
    }
    guard hasContent(after: next + 1) || !clauses.isEmpty else { return false }
    explain(index..<next)
    index = next + 1
    return true
  }

  private func hasContent(after index: Int) -> Bool {
    reading.tokens[min(index, reading.tokens.count)...].contains {
      $0.isWord || $0.kind == .quoted || $0.kind == .number
    }
  }

  private mutating func sourceHeader() -> Bool {
    guard let word = reader.match(index, .sourceHeader), reader.isSign(word.next, ":") else {
      return false
    }
    let start = word.next + 1
    var end = start
    while end < start + 12, !reader.isHardEnd(end), !reader.isSpacedDash(end),
      !reader.isSign(end, "/")
    { end += 1 }
    guard end > start else { return false }
    reader.sourceName = reader.slice(start..<end)
    explain(index..<end)
    index = end
    return true
  }

  /// `HARBOUR NEWS - CLIENTS ONLY` on a line of its own.
  private mutating func sourceLine() -> Bool {
    let isLineStart = index == 0 || reader.token(index - 1)?.kind == .newline
    guard isLineStart, let name = sourceName(from: index) else { return false }
    guard reader.isUnknownWord(index) || name.hasUnknown else { return false }
    enter(source: reader.slice(index..<name.dash), next: name.dash + 1)
    return true
  }

  private func sourceName(from start: Int) -> (dash: Int, hasUnknown: Bool)? {
    var end = start
    var hasUnknown = false
    while end < start + 10, !reader.isHardEnd(end), !reader.isSpacedDash(end) {
      guard let token = reader.token(end), token.isUpper || !token.isWord || token.isCapitalised,
        !reader.hasAny(
          end, [.neg, .only, .must, .use, .creditHead, .accessAll, .forbidden, .archive]),
        !reader.isSign(end, ":"), !reader.isSign(end, ","), token.kind != .quoted
      else { return nil }
      hasUnknown = hasUnknown || reader.isUnknownWord(end)
      end += 1
    }
    guard end > start, reader.isSpacedDash(end),
      reader.startsClause(end + 1) || reader.label(at: end + 1) != nil
        || reader.isSpacedDash(end) && reader.isHead(end + 1)
    else { return nil }
    return (end, hasUnknown)
  }

  private mutating func enter(source name: String, next: Int) {
    explain(index..<next)
    scopes.removeAll { $0.scope.family == .source && $0.depth == depth }
    scopes.append(OpenLabel(scope: .source(name), depth: depth, sentence: sentence))
    if !sources.contains(name) { sources.append(name) }
    reader.sourceName = name
    index = next
  }

  private mutating func openBracket() -> Bool {
    depth += 1
    let start = index + 1
    var end = start
    while end < start + 10, !reader.isHardEnd(end), !reader.isSpacedDash(end) { end += 1 }
    if end > start, reader.isSpacedDash(end), isSourceName(start..<end) {
      index = start
      enter(source: reader.slice(start..<end), next: end + 1)
      return true
    }
    index = start
    return true
  }

  private func isSourceName(_ tokens: Range<Int>) -> Bool {
    let first = tokens.lowerBound
    guard
      reading.tokens[tokens].allSatisfy({ !$0.isWord || $0.isCapitalised || $0.folded.count < 4 })
    else { return false }
    let isClause = tokens.contains {
      reader.hasAny(
        $0, [.neg, .only, .must, .creditHead, .accessAll, .forbidden, .archive, .resale])
    }
    if isClause { return false }
    if let label = reader.label(at: first), label.next >= tokens.upperBound { return false }
    return true
  }

  // MARK: Labels

  private mutating func open(_ label: Label) {
    explain(label.tokens)
    for case .client(let names) in label.scopes { noteBody(names) }
    for scope in label.scopes {
      scopes.removeAll { $0.scope.family == scope.family && $0.depth >= depth }
      scopes.append(OpenLabel(scope: scope, depth: depth, sentence: sentence))
      labelCounts[scope.family, default: 0] += 1
      if case .shots = scope { reader.isReadingShots = true }
      if case .time = scope, !isRest(scope) { reader.isReadingShots = false }
    }
    index = label.next
  }

  private func isRest(_ scope: Scope) -> Bool { scope == .time("other") }

  /// A ban in a later sentence than the only label of a family may stand outside the label.
  private mutating func openSingleLabels() {
    for position in clauses.indices
    where clauses[position].polarity == .prohibit || clauses[position].value == .only {
      guard !clauses[position].scope.isEmpty else { continue }
      let inherited = labelSentences[position]
      for scope in clauses[position].scope {
        guard labelCounts[scope.family] == 1, let opened = inherited?[scope.family],
          clauses[position].sentence > opened.sentence, opened.depth == 0
        else { continue }
        if case .source = scope { continue }
        clauses[position].hasOpenScope = true
      }
    }
  }

  private var labelSentences: [Int: [Scope.Family: OpenLabel]] = [:]

  // MARK: Clauses

  private mutating func take(_ found: Found) {
    for draft in found.drafts {
      if draft.kind == .client { noteBody(draft.target) }
      guard let span = span(draft.tokens) else { continue }
      var scope: [Scope] = []
      var opened: [Scope.Family: OpenLabel] = [:]
      let order: [Scope.Family] = [.source, .market, .territory, .client, .platform, .part]
      for family in order {
        if let label = scopes.last(where: { $0.scope.family == family }) {
          scope.append(label.scope)
          opened[family] = label
        }
      }
      for own in draft.scope {
        scope.removeAll { $0.family == own.family }
        scope.append(own)
      }
      if !opened.isEmpty { labelSentences[clauses.count] = opened }
      clauses.append(
        Clause(
          kind: draft.kind, polarity: draft.polarity, target: unique(draft.target),
          value: draft.value, scope: scope, except: draft.except, span: span,
          quote: quote(span), guesses: guesses(in: draft.tokens), sentence: sentence))
    }
    explain(index..<found.next)
    index = found.next
  }

  private mutating func noteBody(_ targets: [String]) {
    for target in targets where target.hasPrefix("member:") && target.count > 7 {
      reader.lastBody = String(target.dropFirst(7))
    }
  }

  private func unique(_ names: [String]) -> [String] {
    var kept: [String] = []
    for name in names where !kept.contains(name) { kept.append(name) }
    return kept
  }

  private func guesses(in tokens: Range<Int>) -> [Guess] {
    guard !reading.meant.isEmpty else { return [] }
    return tokens.filter { reading.meant[$0] != nil }.map {
      Guess(
        written: quote(reading.tokens[$0].span),
        meant: String(
          String.UnicodeScalarView((reading.meant[$0] ?? []).compactMap(Unicode.Scalar.init))))
    }
  }

  private func span(_ tokens: Range<Int>) -> Range<Int>? {
    guard let low = reader.token(tokens.lowerBound)?.span.lowerBound,
      let high = reader.token(tokens.upperBound - 1)?.span.upperBound, low < high
    else { return nil }
    return low..<high
  }

  private func quote(_ span: Range<Int>) -> String {
    String(String.UnicodeScalarView(reading.form.original[span]))
  }

  /// Conjunctions, articles and prepositions may stand between clauses without a meaning.
  private mutating func isLoose() -> Bool {
    if clauses.last?.kind == .credit, let end = reader.creditPlacement(at: index) {
      explain(index..<end)
      index = end
      return true
    }
    guard let word = reader.longest(index, [.and, .filler, .prep, .thereafter, .modal]) else {
      return false
    }
    let next = min(word.next, index + 1)
    explain(index..<next)
    loose.insert(index)
    index = next
    return true
  }

  private mutating func explain(_ tokens: Range<Int>) {
    for token in reading.tokens[tokens]
    where token.isWord || token.kind == .number || token.kind == .quoted {
      explainedWords += 1
    }
  }

  // MARK: What is left

  /// Unexplained tokens, with the loose words between them, become `unknown` clauses.
  private mutating func addUnknown() {
    readClauses = clauses.count
    var position = 0
    while position < unexplained.count {
      let first = unexplained[position]
      var last = first
      while position + 1 < unexplained.count, bridges(last, unexplained[position + 1]) {
        position += 1
        last = unexplained[position]
      }
      position += 1
      addUnknown(first...last)
    }
    if clauses.isEmpty, !reading.form.original.isEmpty {
      let trimmed = reading.tokens.indices
      if let low = trimmed.first { addUnknown(low...(trimmed.last ?? low)) }
    }
  }

  /// No clause and no end of sentence lies between two unexplained tokens.
  private func bridges(_ one: Int, _ other: Int) -> Bool {
    let low = reading.tokens[one].span.upperBound
    let high = reading.tokens[other].span.lowerBound
    if low > high { return false }
    if (one + 1..<max(other, one + 1)).contains(where: {
      reader.isHardEnd($0) && !reader.isSign($0, "(") && !reader.isSign($0, ")")
    }) {
      return false
    }
    return other - one == 1 || other - one < 12 && !hasClause(low..<high)
  }

  /// Whether a clause begins in a range; clauses stand in the order of the text while reading.
  private func hasClause(_ range: Range<Int>) -> Bool {
    var low = 0
    var high = readClauses
    while low < high {
      let middle = (low + high) / 2
      if clauses[middle].span.lowerBound < range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < readClauses && clauses[low].span.lowerBound < range.upperBound
  }

  private mutating func addUnknown(_ tokens: ClosedRange<Int>) {
    var low = tokens.lowerBound
    var high = tokens.upperBound
    while loose.contains(low - 1) { low -= 1 }
    while loose.contains(high + 1) { high += 1 }
    guard let span = span(low..<(high + 1)) else { return }
    let sentence = Int(sentenceOf[tokens.lowerBound])
    clauses.append(
      Clause(
        kind: .unknown, polarity: .info, span: span, quote: quote(span), sentence: sentence))
  }

  /// A line that names social separately means by digital only the web.
  private mutating func narrowDigital() {
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
