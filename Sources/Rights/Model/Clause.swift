/// One understood (or explicitly not understood) part of a restriction line.
public struct Clause: Sendable, Equatable {
  /// What a clause is about; the raw values are those of the labelled files.
  public enum Kind: String, Sendable, Equatable, Hashable, CaseIterable {
    case access, purpose, programme, territory, client, platform, embargo, expiry, archive, runs
    case length, credit, integrity, resale, context, manner, privacy, consent, fee, kill, pointer
    case sensitivity, notice, contact, ai, unknown
    case thirdParty = "third_party"
  }

  /// Whether a clause allows, bars, obliges or only informs.
  public enum Polarity: String, Sendable, Equatable, Hashable, CaseIterable {
    case permit, prohibit, duty, info
  }

  /// What the clause is about.
  public var kind: Kind
  /// Whether it allows, bars, obliges or informs.
  public var polarity: Polarity
  /// What it speaks of.
  public var targets: [Target]
  /// Limits, times, texts.
  public var value: ClauseValue
  /// Where it holds; empty for the whole clip and every use. All of them must hold.
  public var scope: [Scope]
  /// What it does not reach.
  public var exceptions: [Target]
  /// Half-open range of Unicode code points of the original text.
  public var span: Range<Int>
  /// The exact slice of the text.
  public var quote: String
  /// Misspelt words of the clause and what they were taken for; empty where all was read exactly.
  public var guesses: [Guess]
  /// The sentence the clause stands in, counted from 0.
  public var sentence: Int
  /// Label families that hold for a later ban only perhaps: the ban is read with and without.
  public var hasOpenScope: Bool

  /// A clause; scope, exceptions and guesses are empty unless given.
  public init(
    kind: Kind, polarity: Polarity, targets: [Target] = [], value: ClauseValue = .none,
    scope: [Scope] = [], exceptions: [Target] = [], span: Range<Int>, quote: String,
    guesses: [Guess] = [], sentence: Int = 0, hasOpenScope: Bool = false
  ) {
    self.kind = kind
    self.polarity = polarity
    self.targets = targets
    self.value = value
    self.scope = scope
    self.exceptions = exceptions
    self.span = span
    self.quote = quote
    self.guesses = guesses
    self.sentence = sentence
    self.hasOpenScope = hasOpenScope
  }
}

/// A word that was not spelled as the vocabulary has it, and what it was taken for.
public struct Guess: Sendable, Equatable {
  /// The word as written.
  public var written: String
  /// The word it was taken for.
  public var meant: String

  /// A guess.
  public init(written: String, meant: String) {
    self.written = written
    self.meant = meant
  }
}
