/// A set of concepts, as bits; literals such as `[.neg, .only]` are constants.
struct ConceptSet: OptionSet, Sendable {
  let rawValue: UInt128

  @inline(__always)
  init(rawValue: UInt128) { self.rawValue = rawValue }

  @inline(__always)
  init(_ concept: Concept) { rawValue = 1 << UInt128(concept.rawValue) }

  @inline(__always)
  func contains(_ concept: Concept) -> Bool {
    rawValue & (1 << UInt128(concept.rawValue)) != 0
  }

  @inline(__always)
  mutating func insert(_ concept: Concept) { formUnion(ConceptSet(concept)) }

  @inline(__always)
  func intersects(_ other: ConceptSet) -> Bool { rawValue & other.rawValue != 0 }
}
