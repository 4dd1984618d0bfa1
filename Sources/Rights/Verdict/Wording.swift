/// What a clause means for an outlet, in words that say what to do next.
enum Wording {
  static func effect(_ clause: Clause, _ level: Level) -> String {
    switch level {
    case .none: return "No effect on this use."
    case .bar: return "Bars this use: do not use the clip."
    case .review: return review(clause)
    case .limit: return limit(clause)
    }
  }

  /// What the second reader has against a word.
  static func objection(_ word: String, _ reason: Objection.Reason) -> String {
    switch reason {
    case .ban: "\"\(word)\" bars something that no clause says; read it."
    case .only: "\"\(word)\" narrows something that no clause says; read it."
    case .exception: "\"\(word)\" excepts something that no clause says; read it."
    case .name: "What is said of \"\(word)\" was not understood; read it."
    case .consent, .credit: "\"\(word)\" asks for something that no clause says; read it."
    case .word: "\"\(word)\" is part of no clause; read it."
    case .time: "\"\(word)\" sets a time that no clause says; read it."
    case .grantBehindBan: "\"\(word)\" stands behind a ban and may belong to it; read it."
    }
  }

  private static func review(_ clause: Clause) -> String {
    switch clause.kind {
    case .unknown: "Not understood; read it and ask the supplier."
    case .consent: "Get consent before use."
    case .fee: "Agree on the payment before use."
    case .thirdParty: "Clear the rights of others before use."
    case .pointer: "The terms stand elsewhere; read them there."
    case .embargo, .expiry: time(clause.value)
    default: "May bar this use; ask the supplier."
    }
  }

  private static func time(_ value: ClauseValue) -> String {
    switch value {
    case .moment(.some, _): "The time can be read in several ways; ask the supplier."
    case .moment(nil, .some): "The time hangs on an event; ask the supplier."
    default: "No time that can be read is stated; ask the supplier."
    }
  }

  private static func limit(_ clause: Clause) -> String {
    switch clause.value {
    case .credit(let text, let place): return credit(text, place)
    case .seconds(let seconds, let per): return "Use at most \(seconds) seconds\(each(per))."
    case .fraction(let part): return "Use at most \(Int((part * 100).rounded())) % of the clip."
    case .runs(let count, let per): return "Run it at most \(count) times\(each(per))."
    case .hours(let hours):
      return "Use it within \(Int(hours)) hours of publication"
        + (clause.kind == .archive ? "; then delete it." : ".")
    case .moment(let moment?, _): return "Use it before " + Timestamp.text(moment.earliest) + "."
    default: break
    }
    switch clause.kind {
    case .archive: return "Do not keep it in the archive."
    case .integrity:
      return clause.target == ["logo"]
        ? "Keep the logo visible and uncut."
        : "Do not change: " + clause.target.joined(separator: ", ") + "."
    case .territory: return "Do not deliver it to the places named."
    case .platform, .programme: return "Leave out the platforms or programmes named."
    case .context: return "Use it only within a report on this story."
    case .manner: return "Do not use it in the way named."
    case .ai: return ai(clause)
    case .privacy: return "Protect the people named: blur them or do not identify them."
    case .thirdParty: return "Remove or replace the material of others."
    default: return "Keep to these words."
    }
  }

  private static func ai(_ clause: Clause) -> String {
    if clause.polarity == .duty { return "Label what AI made as made by AI." }
    let all = clause.target == AIUse.everything
    let uses = all ? "in any way" : "to " + clause.target.joined(separator: ", ")
    return clause.polarity == .permit
      ? "Use AI on it only \(uses)." : "Do not use AI on it \(uses)."
  }

  private static func credit(_ text: String, _ place: String) -> String {
    let name = text.isEmpty ? "the source" : text
    switch place {
    case "screen": return "Credit on screen: " + name
    case "verbal": return "Credit in words: " + name
    default: return "Credit: " + name
    }
  }

  private static func each(_ unit: String?) -> String { unit.map { " per " + $0 } ?? "" }
}
