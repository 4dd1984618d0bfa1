/// The words of a text as a grammar sees them: their phrases, and where sentences and clauses end.
final class Words: Sendable {
  let reading: Reading
  /// Words that open another clause, as the rules have it.
  let heads: ConceptSet
  /// For each token the concepts of the phrases that begin at it or behind it in its sentence.
  private let ahead: [ConceptSet]
  /// For each token what else stands at it or behind it in its sentence.
  private let others: [Others]
  /// For each token whether it ends a sentence or parts two clauses.
  private let ends: [Endings.Ending]

  private struct Others: OptionSet {
    let rawValue: UInt8

    static let number = Others(rawValue: 1)
    static let name = Others(rawValue: 2)
  }

  init(_ reading: Reading, heads: ConceptSet) {
    self.reading = reading
    self.heads = heads
    let endings = Endings(reading: reading)
    ends = reading.tokens.indices.map(endings.ending)
    var concepts: ConceptSet = []
    var names: Others = []
    var ahead = [ConceptSet](repeating: [], count: reading.tokens.count)
    var others = [Others](repeating: [], count: reading.tokens.count)
    for index in reading.tokens.indices.reversed() {
      if ends[index] == .hard, !endings.isBracket(index) { (concepts, names) = ([], []) }
      concepts.formUnion(reading.masks[index])
      ahead[index] = concepts
      if endings.isNumber(index) { names.insert(.number) }
      if reading.traits[index].contains(.word), endings.mayBeName(index) { names.insert(.name) }
      others[index] = names
    }
    self.ahead = ahead
    self.others = others
  }

  /// The concepts at a token and behind it in its sentence.
  @inline(__always)
  func ahead(_ index: Int) -> ConceptSet {
    index >= 0 && index < ahead.count ? ahead[index] : []
  }

  func hasNumberAhead(_ index: Int) -> Bool {
    index >= 0 && index < others.count && others[index].contains(.number)
  }

  func hasNameAhead(_ index: Int) -> Bool {
    index >= 0 && index < others.count && others[index].contains(.name)
  }

  @inline(__always)
  func ending(_ index: Int) -> Endings.Ending {
    index >= 0 && index < ends.count ? ends[index] : .hard
  }
}

extension Words: WordReading {
  var words: Words { self }
}
