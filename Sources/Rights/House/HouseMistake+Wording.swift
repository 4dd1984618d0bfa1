extension HouseMistake: CustomStringConvertible {
  /// What is wrong, and what to write instead.
  public var description: String {
    switch self {
    case .noWords: "there are no words to match; write the stretch as the agency wrote it"
    case .noMeaning: "there is no meaning; write nothing, or a restriction such as \(example)"
    case .withdraws(let part):
      "\u{201C}\(part)\u{201D} withdraws a clip, and no wording may hide that"
    case .unreadMeaning(let part):
      "\u{201C}\(part)\u{201D} in the meaning is not understood; write nothing, or a restriction"
        + " such as \(example)"
    }
  }

  private var example: String { "\u{201C}No access Germany\u{201D}" }
}
