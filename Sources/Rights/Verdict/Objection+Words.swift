extension Objection.Reason {
  /// What the second reader has against a word.
  func text(about word: String) -> String {
    switch self {
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
}
