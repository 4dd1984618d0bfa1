/// What a code for machines stands for (RIGHTS.md 10, R14).
enum SignalMeaning: Equatable {
  /// The words of the restriction language it is short for; it acts as they do.
  case words(String)
  /// Machines may not do this with the clip.
  case noAI([AIUse])
  /// Machines may do this with the clip and nothing else.
  case onlyAI([AIUse])
  /// Only in these places.
  case onlyIn([Place])
  /// Not in these places.
  case notIn([Place])
  /// Not for publication at all.
  case notForPublication
  /// It restricts, and how stands elsewhere or is for people to see: review, for this reason.
  case open(String)
  /// It restricts nothing, or is not known: shown, and never loosens.
  case information
}

extension SignalMeaning {
  /// The clauses, each with the whole of `quote` as its evidence.
  func asClauses(quote: String, published: Instant?) -> [Clause] {
    let span = 0..<quote.unicodeScalars.count
    func clause(
      _ kind: Clause.Kind, _ polarity: Clause.Polarity, _ targets: [Target] = [],
      _ value: ClauseValue = .none
    ) -> [Clause] {
      [
        Clause(
          kind: kind, polarity: polarity, targets: targets, value: value, span: span, quote: quote)
      ]
    }
    switch self {
    case .words(let words):
      return readLine(words, published: published).restriction.clauses.map { clause in
        var clause = clause
        clause.span = span
        clause.quote = quote
        return clause
      }
    case .noAI(let uses): return clause(.ai, .prohibit, uses.map(Target.ai))
    case .onlyAI(let uses): return clause(.ai, .permit, uses.map(Target.ai), .only)
    case .onlyIn(let places): return clause(.territory, .permit, places.map(Target.place), .only)
    case .notIn(let places): return clause(.territory, .prohibit, places.map(Target.place))
    case .notForPublication: return clause(.platform, .prohibit, [.platform(.everything)])
    case .open(let reason): return clause(.unknown, .info, [], .reason(reason))
    case .information: return clause(.notice, .info)
    }
  }
}

extension Restriction {
  /// A signal as it was understood.
  init(signal quote: String, _ meanings: [SignalMeaning], published: Instant?) {
    self.init(
      text: quote,
      clauses: meanings.flatMap { $0.asClauses(quote: quote, published: published) }, coverage: 1,
      sources: [], published: published, carrier: .signal)
  }
}
