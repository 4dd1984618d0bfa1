import Clips

extension HouseReading {
  /// What the desk says, and who said it when: `means nothing (Delphine, 2026-11-27)`.
  public var words: String { wording.meaningInWords }
}

extension HouseWording {
  /// What the desk says, and who said it when: `means nothing (Delphine, 2026-11-27)`.
  public var meaningInWords: String {
    let means =
      switch means {
      case .nothing: "concerns no rights"
      case .terms(let terms): "means \u{201C}\(terms)\u{201D}"
      }
    return means + " (" + signature(who, when) + (note.map { ": \($0)" } ?? "") + ")"
  }
}

extension HouseOverride {
  /// What the desk says, who said it when, and why.
  public var words: String {
    let what = ruling == .allow ? "allowed" : "denied"
    let until = until.map { " until \(Clips.Moment(seconds: $0))" } ?? ""
    return "\(what)\(until) (\(signature(who, when)): \(reason))"
  }
}

extension HouseOverride.Standing {
  /// Why an override does not count; nil for one that does.
  public var obstacle: String? {
    switch self {
    case .inForce: nil
    case .killed: "the clip was withdrawn, and no override hides that"
    case .otherVersion: "stale: it was made for another version of the clip"
    case .otherWords: "stale: it was made for other words of the restrictions"
    case .over: "its time is over"
    }
  }
}

private func signature(_ who: String, _ when: Instant) -> String {
  "\(who), \(Clips.Moment(seconds: when, precision: .day))"
}
