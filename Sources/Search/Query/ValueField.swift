/// The fields that are compared as a whole, ignoring case.
public enum ValueField: String, CaseIterable, Hashable, Sendable {
  case lang
  case kind
  case flag
  case status
  case story
  case id
  case list
  case verdict

  /// One line for help and completion.
  public var summary: String {
    switch self {
    case .lang: "language tag, as in lang:ar"
    case .kind: "video, live, audio, picture and so on"
    case .flag: "title flag, as in flag:archive"
    case .status: "usable, withheld, killed or unknown"
    case .story: "story number"
    case .id: "the sender's id"
    case .list: "list the clip stands in"
    case .verdict: "what the active profile may do: clear, conditions, no, review"
    }
  }

  /// The only values the field can have; nil where senders choose them.
  public var knownValues: [String]? {
    switch self {
    case .kind:
      [
        "video", "live", "audio", "picture", "graphic", "text", "composite", "planning", "other",
      ]
    case .status: ["usable", "withheld", "killed", "unknown"]
    case .verdict: ["clear", "conditions", "no", "review"]
    case .lang, .flag, .story, .id, .list: nil
    }
  }
}
