/// A set of concepts, as bits; literals such as `[.neg, .only]` are constants.
struct ConceptSet: ExpressibleByArrayLiteral, Sendable {
  private var bits: UInt128

  @inline(__always)
  init(_ concept: Concept) { bits = 1 << UInt128(concept.rawValue) }

  @inline(__always)
  init(arrayLiteral concepts: Concept...) {
    bits = 0
    for concept in concepts { bits |= 1 << UInt128(concept.rawValue) }
  }

  var isEmpty: Bool { bits == 0 }

  @inline(__always)
  func contains(_ concept: Concept) -> Bool { bits & (1 << UInt128(concept.rawValue)) != 0 }

  @inline(__always)
  func intersects(_ other: ConceptSet) -> Bool { bits & other.bits != 0 }

  @inline(__always)
  mutating func insert(_ concept: Concept) { formUnion(ConceptSet(concept)) }

  @inline(__always)
  mutating func formUnion(_ other: ConceptSet) { bits |= other.bits }

  @inline(__always)
  func union(_ other: ConceptSet) -> ConceptSet {
    var both = self
    both.formUnion(other)
    return both
  }

  @inline(__always)
  func subtracting(_ other: ConceptSet) -> ConceptSet {
    var rest = self
    rest.bits &= ~other.bits
    return rest
  }
}
