/// May this outlet make its intended use of a clip? With the words that decide it.
public struct Verdict: Sendable, Equatable {
  /// The four answers, from most to least permissive.
  public enum Answer: String, Sendable, Equatable, Hashable, CaseIterable {
    case clear, conditions, review, no
  }

  /// A deciding clause as it stands in one of the restriction texts.
  public struct Evidence: Sendable, Equatable {
    /// Exact slice of the text.
    public var quote: String
    /// Code point range of the quote.
    public var span: Range<Int>
    /// Which of the evaluated restrictions it comes from.
    public var text: Int

    /// Evidence.
    public init(quote: String, span: Range<Int>, text: Int) {
      self.quote = quote
      self.span = span
      self.text = text
    }
  }

  /// How one clause was judged.
  public struct Step: Sendable, Equatable {
    /// The rule applied, `R1` ... `R13`, `facts`, or `profile`.
    public var rule: String
    /// The clause; nil for facts of the clip and for the profile.
    public var evidence: Evidence?
    /// What follows for this outlet, in words.
    public var text: String
    /// The answer the clause alone gives per platform.
    public var effect: [String: Answer]
    /// The wording of the house the clause comes from; nil for what the words say by themselves.
    public var house: HouseWording?

    /// The agency's words; empty for facts.
    public var quote: String { evidence?.quote ?? "" }
  }

  /// The overall answer.
  public var answer: Answer
  /// The stretch that decided, the narrowest where several did; nil where no text did.
  public var because: Evidence?
  /// All clauses that decide, in the order of the texts.
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
