/// A set of concepts, as bits.
struct ConceptSet: Sendable, ExpressibleByArrayLiteral {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(arrayLiteral concepts: Concept...) {
    for concept in concepts { insert(concept) }
  }

  mutating func insert(_ concept: Concept) {
    let index = UInt64(concept.rawValue)
    if index < 64 { low |= 1 << index } else { high |= 1 << (index - 64) }
  }

  func contains(_ concept: Concept) -> Bool {
    let index = UInt64(concept.rawValue)
    return index < 64 ? low & (1 << index) != 0 : high & (1 << (index - 64)) != 0
  }

  func intersects(_ other: ConceptSet) -> Bool {
    low & other.low != 0 || high & other.high != 0
  }

  func union(_ other: ConceptSet) -> ConceptSet {
    var result = self
    result.low |= other.low
    result.high |= other.high
    return result
  }
}
