import Clips

/// Why a clip may not be taken, with the words that decide it.
enum Refusal: Error, Hashable, Sendable {
  case killed(words: [String])
  case withheld(words: [String])
  case embargoed(until: Moment?, words: [String])
  case expired(at: Moment?, words: [String])
  case no(profile: String?, because: [String])
  /// By the outlet's own rights desk, in its words.
  case denied(String)
}

/// Why the clip may not be taken at `now` (UTC seconds) under that ruling; nil where it may.
func refusal(of clip: Clip, by ruling: Ruling, now: Int64) -> Refusal? {
  let notices = { (kinds: [AdvisoryKind]) in
    clip.advisories.filter { $0.kind.map(kinds.contains) ?? false }.compactMap(\.text)
  }
  if clip.status == .killed { return .killed(words: notices([.kill])) }
  switch ruling.override {
  case .allow: return nil
  case .deny: return .denied(ruling.house ?? "")
  case nil: break
  }
  if clip.status == .withheld { return .withheld(words: notices([.withhold, .hold])) }
  if let embargo = clip.embargo, embargo.isInForce(at: now) {
    return .embargoed(
      until: embargo.until, words: [embargo.text].compactMap { $0 } + notices([.embargo]))
  }
  if let expiry = clip.expires.first(where: { $0.hasPassed(at: now) }) {
    return .expired(at: expiry.at, words: [expiry.text].compactMap { $0 })
  }
  switch ruling.outcome {
  case .no: return .no(profile: ruling.profile, because: ruling.because)
  case .clear, .conditions, .review: return nil
  }
}

extension Refusal: CustomStringConvertible {
  /// Why not, the deciding words quoted, and what to do next.
  var description: String {
    switch self {
    case .killed(let words):
      "killed by its sender" + quoted(words) + "; do not use it, and look for a replacement."
    case .withheld(let words):
      "withheld by its sender" + quoted(words) + "; wait for its release."
    case .embargoed(let until, let words):
      "under embargo" + (until.map { " until \($0)" } ?? "") + quoted(words)
        + "; wait for its end."
    case .expired(let moment, let words):
      "its use ended" + (moment.map { " \($0)" } ?? "") + quoted(words)
        + "; ask the source for an extension."
    case .no(let profile, let because):
      "not for " + (profile ?? "this outlet") + quoted(because)
        + "; ask the source for a licence."
    case .denied(let words): "by word of your rights desk: \(words)."
    }
  }

  private func quoted(_ words: [String]) -> String {
    words.isEmpty ? "" : ": " + words.map { "\"\($0)\"" }.joined(separator: ", ")
  }
}
