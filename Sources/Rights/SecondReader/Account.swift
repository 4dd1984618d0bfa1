/// What a clause of the first reader accounts for, as the second reader asks it.
struct Account: Sendable {
  let span: Range<Int>
  /// The words the clause holds, as indices.
  private(set) var words = 0..<0
  private let clause: Clause

  init(_ clause: Clause) {
    self.clause = clause
    span = clause.span
  }

  var isUnknown: Bool { clause.kind == .unknown }
  var isBan: Bool { clause.polarity == .prohibit }
  var isExclusive: Bool { clause.value == .only }
  var isGrant: Bool { clause.polarity == .permit && !isExclusive }
  var isInfo: Bool { clause.polarity == .info }
  var hasException: Bool { !clause.exceptions.isEmpty }
  private var namesAnException: Bool { clause.exceptions.audiences.contains(where: \.isOutlet) }
  var isCredit: Bool { clause.kind == .credit }
  /// Withdrawn: whatever else stands in it, nobody may use the clip.
  var isKill: Bool { clause.kind == .kill }

  /// A duty whose text runs on to the end of its sentence.
  var isOpenDuty: Bool {
    clause.polarity == .duty
      && (clause.kind == .credit || clause.kind == .context || clause.kind == .consent)
  }

  var isContext: Bool { clause.kind == .context }
  /// `All rights reserved`.
  var isReservation: Bool { clause.kind == .notice }

  var isClosedDuty: Bool { clause.polarity == .duty && !isOpenDuty }

  /// Somebody's consent, payment or clearance.
  var asks: Bool {
    clause.kind == .consent || clause.kind == .fee || clause.kind == .thirdParty
  }

  /// A time, a length or a number of runs.
  var measures: Bool {
    switch clause.kind {
    case .embargo, .expiry, .archive, .length, .runs, .fee: true
    default: false
    }
  }

  /// It holds for a stretch of time of the clip: `First 40 seconds: ...`.
  var holdsForTime: Bool {
    clause.scope.contains { if case .time = $0 { true } else { false } }
  }

  /// A ban up to or from a moment.
  var isTimed: Bool {
    switch clause.kind {
    case .embargo, .expiry:
      if case .moment(.some, _) = clause.value { true } else { false }
    default: false
    }
  }

  /// Whether the clause has a name among its objects; a scope of its own does not count.
  func aims(at name: CountedWord.Name) -> Bool { clause.target.contains(name.code) }

  /// Whether the clause has a name among its objects, exceptions or scopes.
  func speaks(of name: CountedWord.Name) -> Bool {
    // A logo that must be kept, two broadcasts, a broadcaster's logo: limits all the same.
    if isClosedDuty, name.kind != .place { return true }
    // The name of an excepted outlet may hold a word such as TV.
    if namesAnException, name.kind == .platform || name.kind == .outlet { return true }
    return switch name.kind {
    case .archive: clause.kind == .archive || mentions("archive")
    case .resale: clause.kind == .resale || mentions("resale")
    case .purpose: clause.kind == .purpose || clause.kind == .programme || mentions(name.code)
    case .platform:
      mentions(name.code) || mentions("all") || clause.kind == .programme
    case .place, .outlet: mentions(name.code)
    }
  }

  /// The codes of the labels the clause stands under.
  var scopeCodes: [String] {
    clause.scope.flatMap { $0.text.split { $0 == ":" || $0 == "+" }.map(String.init) }
  }

  /// Whether a code stands, whole or as a part, in objects, exceptions or scopes.
  private func mentions(_ code: String) -> Bool {
    func holds(_ text: String) -> Bool {
      text == code || text.split { $0 == ":" || $0 == "+" }.contains { $0 == code }
        || text.hasSuffix(":" + code)
    }
    return clause.target.contains(where: holds) || clause.except.contains(where: holds)
      || clause.scope.contains { holds($0.text) }
  }

  /// For each word the clauses whose span holds it; tells the clauses which words they hold.
  static func holders(of words: [CountedWord], _ clauses: inout [Account]) -> [[Int]] {
    var holders = [[Int]](repeating: [], count: words.count)
    for number in clauses.indices {
      let span = clauses[number].span
      let low = words.firstIndex(from: span.lowerBound)
      var high = low
      while high < words.count, words[high].span.lowerBound < span.upperBound {
        holders[high].append(number)
        high += 1
      }
      clauses[number].words = low..<high
    }
    return holders
  }
}

extension [CountedWord] {
  /// The first word at or behind a code point.
  fileprivate func firstIndex(from position: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].span.lowerBound < position { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
