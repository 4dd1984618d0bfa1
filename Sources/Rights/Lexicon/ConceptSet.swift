/// A set of concepts, as bits; literals such as `[.neg, .only]` are constants.
struct ConceptSet: OptionSet, Sendable {
  let rawValue: UInt128

  init(rawValue: UInt128) { self.rawValue = rawValue }

  init(_ concept: Concept) { rawValue = 1 << UInt128(concept.rawValue) }

  func contains(_ concept: Concept) -> Bool {
    rawValue & (1 << UInt128(concept.rawValue)) != 0
  }

  mutating func insert(_ concept: Concept) { formUnion(ConceptSet(concept)) }

  func intersects(_ other: ConceptSet) -> Bool { rawValue & other.rawValue != 0 }
}
