/// `Content-Signal: search=yes, ai-train=no` and `Content-Usage: train-ai=n`, as web servers and
/// feeds send them.
enum UsagePreferences {
  /// What such a line says; nil for any other line.
  static func meanings(of line: String) -> [SignalMeaning]? {
    let parts = line.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, line.utf8.count <= 500,
      ["content-signal", "content-usage", "content-signals"].contains(
        parts[0].lowercased().filter { !$0.isWhitespace })
    else { return nil }
    return values(parts[1])
  }

  /// The pairs of name and answer, parted by commas or semicolons.
  static func values(_ pairs: some StringProtocol) -> [SignalMeaning] {
    pairs.split { $0 == "," || $0 == ";" }.map { pair in
      let sides = pair.lowercased().split(separator: "=", maxSplits: 1).map {
        $0.filter { !$0.isWhitespace }
      }
      guard sides.count == 2 else { return .open("no answer is given") }
      switch sides[1] {
      case "y", "yes", "1", "true", "allow": return .information
      case "n", "no", "0", "false", "disallow":
        return AIUse.named(by: sides[0]).map(SignalMeaning.noAI)
          ?? .open("what is barred is not known")
      default: return .open("the answer is not known")
      }
    }
  }
}

extension AIUse {
  /// The uses that a term of a vocabulary for machines names; nil for other terms.
  static func named(by term: String) -> [AIUse]? {
    switch term.lowercased() {
    case "all", "ai", "ai-all", "bots", "automated-processing", "tdm": allCases
    case "ai-train", "train-ai", "train-genai", "ai-training", "foundation-model-production":
      [.train]
    case "search", "ai-index", "search-index", "index": [.index]
    case "ai-input", "ai-use", "ai-inference", "inference": [.summarise, .translate, .generate]
    case "ai-summarize", "ai-summarise", "ai-summary", "summarize": [.summarise]
    default: nil
    }
  }
}
