/// What a rule of a policy is about, by the terms of ODRL and RightsML.
enum PolicyAction: Equatable {
  /// Every use, publication among it.
  case use
  /// Giving it to others: publication where it is allowed, passing on where it is barred.
  case distribute
  /// Showing it to one viewer, or making a copy.
  case show
  /// Use on that platform alone.
  case platform(Platform)
  case archive
  /// To sell, lend or hand on.
  case passOn
  /// To change it or take parts.
  case change
  /// What machines do with it.
  case ai([AIUse])

  /// Nil for a term that is not known.
  init?(_ term: String) {
    switch term {
    case "use", "present", "publish": self = .use
    case "distribute": self = .distribute
    case "display", "play", "reproduce", "read", "stream": self = .show
    case "print": self = .platform(.print)
    case "broadcast": self = .platform(.tv)
    case "archive": self = .archive
    case "sell", "grantUse", "transfer", "lease", "lend", "give": self = .passOn
    case "modify", "derive", "transform", "annotate", "extract": self = .change
    case "index": self = .ai([.index])
    case "translate": self = .ai([.translate])
    case "textToSpeech": self = .ai([.voice])
    case "summarize": self = .ai([.summarise])
    case "tdm:mine", "http://www.w3.org/ns/tdmrep#mine", "mine":
      self = .ai([.train, .summarise, .generate])
    default:
      guard term.hasPrefix("ai-"), let use = AIUse(rawValue: String(term.dropFirst(3))) else {
        return nil
      }
      self = .ai([use])
    }
  }
}
