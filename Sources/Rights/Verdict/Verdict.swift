/// May this outlet make its intended use of a clip? With the words that decide it.
public struct Verdict: Sendable, Equatable {
  /// The four answers, from most to least permissive.
  public enum Answer: String, Sendable, Equatable, Hashable, CaseIterable {
    case clear, conditions, review, no
  }

  /// Where a reason stands.
  public enum Origin: Sendable, Equatable, Hashable {
    /// In the evaluated restriction of that number: words, a policy or a signal.
    case text(Int)
    /// In a field of the clip, by its name as sent or in JSON Lines.
    case field(String)
    /// In the outlet's own rules for a supplier.
    case houseRule(String)
    /// In the outlet's profile, at that `file:line`.
    case profile(String)
    /// In an override of the rights desk.
    case houseOverride
  }

  /// A deciding clause as it stands in one of the restriction texts, or a deciding field.
  public struct Evidence: Sendable, Equatable {
    /// Exact slice of the text, or what the field says; empty where it says nothing.
    public var quote: String
    /// Code point range of the quote.
    public var span: Range<Int>
    /// Where it stands.
    public var origin: Origin

    /// Evidence of that origin.
    public init(quote: String, span: Range<Int>, origin: Origin) {
      self.quote = quote
      self.span = span
      self.origin = origin
    }

    /// Evidence from one of the evaluated restrictions.
    public init(quote: String, span: Range<Int>, text: Int) {
      self.init(quote: quote, span: span, origin: .text(text))
    }
  }

  /// How one clause was judged.
  public struct Step: Sendable, Equatable {
    /// The rule applied, `R1` ... `R13`, `facts`, `profile`, or the second reader.
    public var rule: String
    /// The clause, or the field that says so.
    public var evidence: Evidence
    /// What follows for this outlet, in words.
    public var text: String
    /// The answer the clause alone gives per platform.
    public var effect: [String: Answer]
    /// The wording of the house the clause comes from; nil for what the words say by themselves.
    public var house: HouseWording?

    /// The agency's words, or what the field says; empty where it says nothing.
    public var quote: String { evidence.quote }
    /// Where the words stand.
    public var origin: Origin { evidence.origin }
  }

  /// The overall answer.
  public var answer: Answer
  /// The stretch or field that decided, the narrowest stretch where several did.
  public var because: Evidence?
  /// All clauses and fields that decide, the weightiest first.
  public var deciding: [Evidence]
  /// What to do, first what is open, then what the outlet meets already.
  public var duties: [ToDo]
  /// The answer per platform of the profile.
  public var platforms: [String: Answer]
  /// Places of delivery that must be left out.
  public var leaveOut: [String]
  /// Words read by a guess.
  public var guesses: [Guess]
  /// The next moment at which the answer may change; nil where no clause names one.
  public var validUntil: Instant?
  /// Clause by clause, rule by rule.
  public var why: [Step]
  /// Warnings: contradictions between fields and text, other suppliers' clients and the like.
  public var warnings: [String]
  /// The clip, or what this outlet would use of it, was withdrawn.
  public var isWithdrawn = false
  /// A ruling of the rights desk on the clip, in force or not; nil where there is none.
  public var house: House?

  /// Stands with every verdict.
  public static let notice = "Not legal advice; your contract prevails."
}

extension Verdict.Evidence {
  /// True for words of a text, a policy or a signal; false for a field, whose value means something
  /// only in the sentence of `Verdict.meaning(of:)`.
  public var isQuote: Bool {
    switch origin {
    case .text: true
    case .field, .houseRule, .profile, .houseOverride: false
    }
  }
}

extension Verdict {
  /// What a deciding field or clause means for this outlet, in words.
  public func meaning(of evidence: Evidence) -> String {
    why.first { $0.origin == evidence.origin && $0.quote == evidence.quote }?.text ?? ""
  }
}
