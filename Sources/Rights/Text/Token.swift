/// One word, number, quotation or sign of a restriction line.
struct Token: Sendable {
  enum Kind: Sendable, Equatable {
    case word
    case number
    /// A quotation with its quotes; its content is never read as clauses.
    case quoted
    /// A sign that is not part of a word.
    case sign(UInt32)
    case newline
  }

  var kind: Kind
  /// Folded scalars.
  var folded: [UInt32]
  /// Code points of the original text.
  var span: Range<Int>
  /// A blank or the start of the text stands before it.
  var isSpacedBefore: Bool
  /// All its letters are capitals.
  var isUpper: Bool
  /// Its first letter is a capital.
  var isCapitalised: Bool

  var isWord: Bool { kind == .word }

  /// Nothing but symbols and pictures.
  var isPicture: Bool {
    !folded.isEmpty
      && folded.allSatisfy {
        (0x2190..<0x2E80).contains($0) || (0x1F000..<0x1FB00).contains($0) || $0 == 0xFE0F
      }
  }

  func isSign(_ scalar: Unicode.Scalar) -> Bool { kind == .sign(scalar.value) }

  /// The folded text.
  var text: String { String(folded: folded) }
}
