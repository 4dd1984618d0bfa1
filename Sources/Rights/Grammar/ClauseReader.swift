/// The clause grammar: rules that try to read one clause from a token on.
///
/// Each rule lives in its own file as an extension and gives what it found or nil. Rules look
/// ahead a bounded number of tokens, so reading stays linear.
struct ClauseReader: Sendable {
  let reading: Reading
  let published: Instant?
  /// The name of a `SOURCE:` header or source label in force.
  var sourceName: String?
  /// The body whose members the line spoke of last; "non-members" means its own.
  var lastBody: String?
  /// The clause just read in this sentence is a permission.
  var followsGrant = false
  /// The last part label named shots, so that "remainder" means the other shots.
  var isReadingShots = false
  /// For each token the concepts of the phrases that begin at it or behind it in its sentence.
  private var ahead: [ConceptSet] = []
  /// For each token what else stands at it or behind it in its sentence.
  private var others: [Others] = []
  /// For each token whether it ends a sentence or parts two clauses.
  private var ends: [Ending] = []
  /// How deep rules ask each other; they stop at a fixed depth, so reading stays linear.
  private var depth = 0

  /// The clause at a token as a question of another rule.
  func inner(_ index: Int, allowsNames: Bool = false) -> Found? {
    guard depth < 2 else { return nil }
    var deeper = self
    deeper.depth += 1
    return deeper.clause(at: index, allowsNames: allowsNames)
  }

  var isShallow: Bool { depth < 2 }

  /// Whether a clause begins at a token that reads like the head of one.
  func opensClause(_ index: Int) -> Bool {
    depth < 1 ? inner(index) != nil : isHead(index)
  }

  init(_ reading: Reading, published: Instant?) {
    self.reading = reading
    self.published = published
    ends = reading.tokens.indices.map {
      findsHardEnd($0) ? .hard : findsSoftEnd($0) ? .soft : .none
    }
    var concepts: ConceptSet = []
    var others: Others = []
    ahead = [ConceptSet](repeating: [], count: reading.tokens.count)
    self.others = [Others](repeating: [], count: reading.tokens.count)
    for index in reading.tokens.indices.reversed() {
      if isHardEnd(index), !isBracket(index) { (concepts, others) = ([], []) }
      concepts.formUnion(reading.masks[index])
      ahead[index] = concepts
      if isNumber(index) { others.insert(.number) }
      if traits(index).contains(.word), mayBeName(index) { others.insert(.name) }
      self.others[index] = others
    }
  }

  private struct Others: OptionSet {
    let rawValue: UInt8

    static let number = Others(rawValue: 1)
    static let name = Others(rawValue: 2)
  }

  func isBracket(_ index: Int) -> Bool {
    switch sign(index) {
    case 0x28, 0x29, 0x5B, 0x5D: true
    default: false
    }
  }

  /// Whether any of the concepts stands at a token or behind it in the same sentence.
  func hasAhead(_ index: Int, _ set: ConceptSet) -> Bool {
    index >= 0 && index < ahead.count && ahead[index].intersects(set)
  }

  /// Whether digits stand at a token or behind it in the same sentence.
  func hasNumberAhead(_ index: Int) -> Bool {
    index >= 0 && index < others.count && others[index].contains(.number)
  }

  /// Whether an object may begin at a token or behind it in the same sentence.
  func hasObjectAhead(_ index: Int) -> Bool {
    hasAhead(index, Self.objectConcepts)
      || index >= 0 && index < others.count && others[index].contains(.name)
  }

  /// Whether anything but articles, prepositions and conjunctions follows in the sentence.
  func hasMoreThanSmallWords(_ index: Int) -> Bool {
    index >= 0 && index < ahead.count && !ahead[index].subtracting(Self.joiners).isEmpty
  }

  private static let joiners: ConceptSet = [
    .filler, .prep, .and, .atWord, .clockMark, .half, .zone,
  ]

  /// What a token is; nothing beyond the ends of the text.
  func traits(_ index: Int) -> Reading.Traits {
    index >= 0 && index < reading.traits.count ? reading.traits[index] : []
  }

  func isNumber(_ index: Int) -> Bool { traits(index).contains(.number) }

  func isQuoted(_ index: Int) -> Bool { traits(index).contains(.quoted) }

  var count: Int { reading.tokens.count }

  /// Most tokens one clause may take.
  static let reach = 60

  func token(_ index: Int) -> Token? {
    reading.tokens.indices.contains(index) ? reading.tokens[index] : nil
  }

  /// The longest phrase of a concept at a token.
  func match(_ index: Int, _ concept: Concept) -> Term? {
    reading.match(index, concept)
  }

  func has(_ index: Int, _ concept: Concept) -> Bool {
    index >= 0 && index < reading.masks.count && reading.masks[index].contains(concept)
  }

  /// The longest phrase of any of the concepts at a token.
  func longest(_ index: Int, _ set: ConceptSet) -> Term? {
    reading.longest(index, set)
  }

  /// No phrase at all begins here: a name or an unknown word.
  func isUnknownWord(_ index: Int) -> Bool {
    traits(index).contains(.word) && !reading.hasMatches(index)
  }

  /// The sign at a token, 0 where there is none.
  func sign(_ index: Int) -> UInt32 {
    index >= 0 && index < reading.signs.count ? reading.signs[index] : 0
  }

  func isSign(_ index: Int, _ scalar: Unicode.Scalar) -> Bool { sign(index) == scalar.value }

  /// A dash with blanks around, which separates clauses.
  func isSpacedDash(_ index: Int) -> Bool {
    sign(index) == 0x2D && traits(index).contains(.spacedBefore)
      && (index + 1 >= count || traits(index + 1).contains(.spacedBefore))
  }

  private enum Ending: UInt8 { case none, soft, hard }

  /// The end of a sentence, a line, a bracket or the text.
  @inline(__always)
  func isHardEnd(_ index: Int) -> Bool {
    index < 0 || index >= ends.count || ends[index] == .hard
  }

  /// A comma, slash, spaced dash or colon.
  @inline(__always)
  func isSoftEnd(_ index: Int) -> Bool {
    index >= 0 && index < ends.count && ends[index] == .soft
  }

  @inline(__always)
  func isEnd(_ index: Int) -> Bool {
    index < 0 || index >= ends.count || ends[index] != .none
  }

  private func findsHardEnd(_ index: Int) -> Bool {
    switch reading.signs[index] {
    case 0: return false
    case 0x0A, 0x3B, 0x7C, 0x2022, 0x28, 0x29, 0x5B, 0x5D, 0x21, 0x3F: return true
    case 0x2E: return !isAbbreviationPoint(index)
    default: return false
    }
  }

  private func findsSoftEnd(_ index: Int) -> Bool {
    switch sign(index) {
    case 0x2C, 0x2F, 0x3A, 0x2A, 0x3D, 0x3E: true
    case 0x2D: isSpacedDash(index)
    default: false
    }
  }

  /// A unit of time, after which a number begins another sentence.
  private func isSpan(_ index: Int) -> Bool {
    has(index, .unit) && token(index - 1)?.kind == .number
  }

  /// A full stop after a short word that goes on in small letters, as in `max. 30 sec`.
  private func isAbbreviationPoint(_ index: Int) -> Bool {
    guard index > 0, index + 1 < count, !traits(index).contains(.spacedBefore) else {
      return false
    }
    if !traits(index + 1).contains(.spacedBefore) { return true }
    guard traits(index - 1).contains(.word), let before = token(index - 1),
      let after = token(index + 1)
    else { return false }
    if after.kind == .number { return before.folded.count <= 6 && !isSpan(index - 1) }
    return WordList.openAbbreviation.contains(before)
      || WordList.abbreviation.contains(before) && !after.isCapitalised
  }

  /// Skips words of the given concepts; never past the end of a sentence.
  func skip(_ index: Int, _ set: ConceptSet) -> Int {
    var index = index
    var steps = 0
    while steps < 12, !isEnd(index), let found = longest(index, set) {
      index = found.next
      steps += 1
    }
    return index
  }

  /// The token after a predicate that only repeats the clause and ends it: "to be used", "on use".
  func predicateBehind(_ start: Int) -> Int {
    let end = skip(start, [.modal, .use, .filler, .prep])
    return end > start && isEnd(end) && hasAny(end - 1, [.use, .modal]) ? end : start
  }

  static let glue: ConceptSet = [.prep, .filler, .modal, .use]
  static let small: ConceptSet = [.prep, .filler]

  /// Words that open another clause; open-ended texts stop before them.
  static let heads: ConceptSet = [
    .neg, .nor, .only, .must, .except, .forbidden, .without, .unless, .maxWord, .creditHead,
    .accessAll, .killAll, .embargoHead, .expiryHead, .consentNoun, .contactVerb, .outWord,
    .feeNoun, .feeFree, .deleteVerb, .runsOnce, .allowed,
  ]

  func isHead(_ index: Int) -> Bool { hasAny(index, Self.heads) }

  /// Whether a phrase of any of the concepts begins at a token.
  func hasAny(_ index: Int, _ set: ConceptSet) -> Bool {
    index >= 0 && index < reading.masks.count && reading.masks[index].intersects(set)
  }

  /// The original text of tokens, blanks and all.
  func slice(_ tokens: Range<Int>) -> String {
    guard let low = token(tokens.lowerBound)?.span.lowerBound,
      let high = token(tokens.upperBound - 1)?.span.upperBound, low < high
    else { return "" }
    return reading.form.text(low..<high)
  }

  /// An open stretch: goes on to the end of the sentence or to the head of another clause.
  func openEnd(_ start: Int, stopAt set: ConceptSet = Self.heads, crossing commas: Bool = true)
    -> Int
  {
    var index = start
    var steps = 0
    while steps < Self.reach, !isHardEnd(index) {
      if isSoftEnd(index) {
        guard commas, isSign(index, ","), longest(index + 1, set) == nil, !isHardEnd(index + 1)
        else { break }
      } else if longest(index, set) != nil {
        break
      }
      index += 1
      steps += 1
    }
    while index > start, isSoftEnd(index - 1) { index -= 1 }
    return index
  }
}
