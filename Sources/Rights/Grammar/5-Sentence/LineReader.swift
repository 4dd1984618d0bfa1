/// Reads a whole restriction line: labels, brackets, clauses, and what is left over.
struct LineReader {
  var line: Line
  let reading: Reading
  var index = 0
  var sentence = 0
  var scopes: [OpenLabel] = []
  var depth = 0
  private var labelCounts: [Scope.Family: Int] = [:]
  var clauses: [Clause] = []
  var sources: [String] = []
  var unexplained: [Int] = []
  var readClauses = 0
  /// Tokens that only join others.
  private var loose: [Bool]
  var sentenceOf: [Int32]
  /// The last clause, where it is a ban that may spread over what is joined to it.
  var negation: Negation?
  var explainedWords = 0
  var words = 0

  /// A label in force.
  struct OpenLabel {
    var scope: Scope
    var depth: Int
    var sentence: Int
  }

  init(_ reading: Reading, published: Instant?, chart: Chart? = nil) {
    self.reading = reading
    line = Line(reading, book: .restrictions, published: published, chart: chart)
    loose = [Bool](repeating: false, count: reading.tokens.count)
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
    dropLoneRemainders()
    addUnknown()
    openSingleLabels()
    dropForeignLabels()
    clauses.sort { $0.span.lowerBound < $1.span.lowerBound }
    narrowDigital()
  }

  /// One label, bracket, separator or clause; false where the token stays unexplained.
  private mutating func step() -> Bool {
    sentenceOf[index] = Int32(truncatingIfNeeded: sentence)
    if endsSentence() || listNumber() { return true }
    if line.isSign(index, "("), line.has(index, .noticeHead),
      let notice = NoticeRule(line: line).read(at: index)
    {
      take(notice)
      return true
    }
    if line.isSign(index, "(") || line.isSign(index, "[") { return openBracket() }
    if line.isSign(index, ")") || line.isSign(index, "]") {
      depth = max(0, depth - 1)
      scopes.removeAll { $0.depth > depth }
      line.told.sourceName = currentSource ?? line.told.sourceName
      index += 1
      return true
    }
    if let word = line.match(index, .placeholder) {
      let clause = NoneRule(line: line).read(at: index)
      if clause == nil {
        for token in index..<word.next { unexplained.append(token) }
        index = word.next
        return true
      }
    }
    if readHeader() || readSourceHeader() || sourceLine() || sourceLabel() { return true }
    line.told.followsGrant =
      clauses.last?.polarity == .permit && clauses.last?.sentence == sentence
      && unexplained.last.map { Int(sentenceOf[$0]) } != sentence
      && clauses.last?.span.upperBound
        == line.token(line.isSign(index - 1, ",") ? index - 2 : index - 1)?.span.upperBound
    line.told.barsShots = clauses.contains { clause in
      clause.kind == .kill && clause.scope.contains { $0.family == .part }
    }
    line.told.barsPlaces = clauses.contains {
      $0.kind == .territory && $0.polarity == .prohibit && $0.scope.isEmpty
    }
    if let next = SubjectRule(line: line).subjectEnd(index) {
      explain(index..<next)
      index = next
      return true
    }
    var found = line.clause(at: index)
    if let subject = SubjectRule(line: line).read(at: index), subject.next >= (found?.next ?? 0) {
      found = subject
    }
    let label = line.label(at: index)
    if let label, label.next >= (found?.next ?? 0) || !isPair(found) {
      open(label)
      return true
    }
    if let read = found {
      let spread = spread(read)
      if !spread.isKept {
        unexplained += Array(index..<read.next)
        index = read.next
        return true
      }
      found = spread.found
    } else {
      found = barred
    }
    if let found {
      if repeatsTerm(found) {
        stretchTerm(to: found)
        explain(index..<found.next)
        index = found.next
      } else {
        take(located(found))
      }
      return true
    }
    return isLoose()
  }

  /// A clause with the shots it is said to hold for behind it: "... visible in shots 3 to 6".
  private func located(_ found: Found) -> Found {
    var found = found
    let behind = line.predicateBehind(found.next)
    if behind > found.next, let last = found.drafts.indices.last {
      found.drafts[last].tokens = found.drafts[last].tokens.lowerBound..<behind
      found.next = behind
    }
    guard let shots = line.shotsBehind(found.next) else { return stressed(found) }
    for position in found.drafts.indices where found.drafts[position].polarity != .permit {
      found.drafts[position].scope.append(.shots(shots.name))
    }
    if let last = found.drafts.indices.last {
      found.drafts[last].tokens = found.drafts[last].tokens.lowerBound..<shots.next
    }
    found.next = shots.next
    return found
  }

  /// "..., no exceptions", "..., not earlier": says again what the clause says.
  private func stressed(_ found: Found) -> Found {
    let start = line.isSign(found.next, ",") ? found.next + 1 : found.next
    guard let end = line.turn(.stress, at: start), line.isEnd(end),
      let last = found.drafts.indices.last, found.drafts[last].polarity != .permit
    else { return found }
    var found = found
    found.drafts[last].tokens = found.drafts[last].tokens.lowerBound..<end
    found.next = end
    return found
  }

  /// A term holds the words that only say again that it ends.
  private mutating func stretchTerm(to found: Found) {
    guard let last = clauses.indices.last, let more = span(index..<found.next) else { return }
    clauses[last].span = clauses[last].span.lowerBound..<more.upperBound
    clauses[last].quote = reading.form.text(clauses[last].span)
  }

  /// "..., then no further use": what the end of a term says already.
  private func repeatsTerm(_ found: Found) -> Bool {
    guard found.drafts.count == 1, found.drafts[0].kind == .kill, let last = clauses.last,
      last.kind == .expiry || last.kind == .runs, last.sentence == sentence
    else { return false }
    return (max(0, index - 1)..<found.next).contains {
      line.has($0, .thereafter) || WordList.further.contains(line.token($0))
    }
  }

  private func isPair(_ found: Found?) -> Bool {
    guard let found else { return false }
    return reading.tokens[index..<found.next].contains { $0.isSign(":") || $0.isSign("=") }
  }

  private mutating func endsSentence() -> Bool {
    guard let token = line.token(index) else { return false }
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

  /// "1. No archive", "(2) no resale", "b) ...": the number of a clause in a list.
  private mutating func listNumber() -> Bool {
    guard index == 0 || line.isHardEnd(index - 1), !line.has(index, .noticeHead) else {
      return false
    }
    let open = line.isSign(index, "(") ? 1 : 0
    guard let number = line.token(index + open), number.folded.count <= 2,
      number.kind == .number || number.isWord && number.folded.count == 1,
      line.isSign(index + open + 1, ")")
        || open == 0 && number.kind == .number && line.isSign(index + 1, "."),
      line.token(index + open + 2)?.isSpacedBefore ?? false, !line.has(index + 2, .month),
      open == 1 || line.token(index - 1)?.isSign("(") != true
    else { return false }
    explain(index..<index + open + 2)
    sentence += 1
    index += open + 2
    return true
  }

  private mutating func endLineScopes() {
    scopes.removeAll { if case .source = $0.scope { $0.depth == 0 } else { false } }
  }

  private var currentSource: String? {
    for label in scopes.reversed() { if case .source(let name) = label.scope { return name } }
    return nil
  }

  private mutating func open(_ label: Label) {
    explain(label.tokens)
    for case .client(let audiences) in label.scopes { noteBody(audiences) }
    for scope in label.scopes {
      scopes.removeAll { $0.scope.family == scope.family && $0.depth >= depth }
      scopes.append(OpenLabel(scope: scope, depth: depth, sentence: sentence))
      labelCounts[scope.family, default: 0] += 1
      if case .shots = scope { line.told.isReadingShots = true }
      if case .time = scope, !isRest(scope) { line.told.isReadingShots = false }
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

  /// "TV: ..., no internet": a ban on other platforms than the label's stands outside of it.
  private mutating func dropForeignLabels() {
    for position in clauses.indices
    where clauses[position].kind == .platform && clauses[position].polarity == .prohibit {
      let targets = clauses[position].targets.platforms
      clauses[position].scope.removeAll { scope in
        guard case .platform(let names) = scope, !names.contains(.everything) else { return false }
        let parts = names.flatMap { [$0] + $0.parts }
        return !targets.contains(.everything) && !targets.contains { parts.contains($0) }
      }
    }
  }

  private var labelSentences: [Int: [Scope.Family: OpenLabel]] = [:]

  private mutating func take(_ found: Found) {
    for draft in found.drafts {
      noteBody(draft.target.audiences)
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
      if isRemainder(draft) { scope.removeAll { $0.family == .territory || $0.family == .client } }
      for own in draft.scope {
        scope.removeAll { $0.family == own.family }
        scope.append(own)
      }
      if !opened.isEmpty { labelSentences[clauses.count] = opened }
      clauses.append(
        Clause(
          kind: draft.kind, polarity: draft.polarity, targets: unique(draft.target),
          value: draft.value, scope: scope, exceptions: draft.except, span: span,
          quote: reading.form.text(span), guesses: guesses(in: draft.tokens), sentence: sentence))
    }
    if found.drafts.contains(where: { $0.kind == .kill }) {
      closeLabels()
    }
    explain(index..<found.next)
    negation = isNegation(found) ? Negation(next: found.next, sentence: sentence) : nil
    index = found.next
  }

  /// "Rest of world: access all": what stands outside of the places and clients named before.
  private func isRemainder(_ draft: Draft) -> Bool {
    draft.polarity == .permit
      && draft.tokens.contains { line.hasAny($0, [.otherWord, .unresolvedPlace, .marketLabel]) }
  }

  /// Behind "TV: no use" nothing more can be said of TV, nor of shots that may not be used: the
  /// label is used up.
  private mutating func closeLabels() {
    scopes.removeAll { label in
      switch label.scope {
      case .platform, .territory, .client, .market, .shots, .time: label.depth >= depth
      case .source, .part: false
      }
    }
  }

  private mutating func noteBody(_ audiences: [Audience]) {
    for case .members(let name) in audiences where !name.isEmpty { line.told.lastBody = name }
  }

  private func unique(_ targets: [Target]) -> [Target] {
    targets.reduce(into: []) { kept, target in if !kept.contains(target) { kept.append(target) } }
  }

  private func guesses(in tokens: Range<Int>) -> [Guess] {
    guard !reading.meant.isEmpty else { return [] }
    return tokens.filter { reading.meant[$0] != nil }.map {
      Guess(
        written: reading.form.text(reading.tokens[$0].span),
        meant: String(folded: reading.meant[$0] ?? []))
    }
  }

  func span(_ tokens: Range<Int>) -> Range<Int>? {
    guard let low = line.token(tokens.lowerBound)?.span.lowerBound,
      let high = line.token(tokens.upperBound - 1)?.span.upperBound, low < high
    else { return nil }
    return low..<high
  }

  /// Conjunctions, articles and prepositions may stand between clauses without a meaning.
  private mutating func isLoose() -> Bool {
    if clauses.last?.kind == .credit, let end = line.creditPlacement(at: index) {
      explain(index..<end)
      index = end
      return true
    }
    guard let word = line.longest(index, [.and, .filler, .prep, .thereafter, .modal]) else {
      return false
    }
    var next = index + 1
    while next < word.next, !reading.hasMatches(next) { next += 1 }
    explain(index..<next)
    loose[index] = true
    index = next
    return true
  }

  func isLoose(_ index: Int) -> Bool { index >= 0 && index < loose.count && loose[index] }

  mutating func explain(_ tokens: Range<Int>) {
    for token in reading.tokens[tokens]
    where token.isWord || token.kind == .number || token.kind == .quoted {
      explainedWords += 1
    }
  }
}
