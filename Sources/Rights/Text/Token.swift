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

  /// Its sign (a line break for the end of a line), 0 for words and numbers.
  var signValue: UInt32 {
    switch kind {
    case .sign(let value): value
    case .newline: 0x0A
    case .word, .number, .quoted: 0
    }
  }

  /// What a token is, as bits.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8

    static let word = Traits(rawValue: 1)
    static let number = Traits(rawValue: 2)
    static let quoted = Traits(rawValue: 4)
    static let upper = Traits(rawValue: 8)
    static let capitalised = Traits(rawValue: 16)
    static let spacedBefore = Traits(rawValue: 32)
    /// It begins with "non".
    static let non = Traits(rawValue: 64)
  }

  /// What it is, for rules to ask without a copy of the token.
  var traits: Traits {
    var traits: Traits = []
    switch kind {
    case .word: traits.insert(.word)
    case .number: traits.insert(.number)
    case .quoted: traits.insert(.quoted)
    case .sign, .newline: break
    }
    if isUpper { traits.insert(.upper) }
    if isCapitalised { traits.insert(.capitalised) }
    if folded.starts(with: [0x6E, 0x6F, 0x6E]) { traits.insert(.non) }
    if isSpacedBefore { traits.insert(.spacedBefore) }
    return traits
  }
}
