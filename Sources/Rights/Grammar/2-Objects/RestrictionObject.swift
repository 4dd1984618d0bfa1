/// One thing a restriction speaks of, with its tokens.
struct RestrictionObject: Sendable {
  var target: Target
  /// What else the same words name.
  var more: [Target] = []
  var tokens: Range<Int>
  /// A comma, slash or conjunction stands before it.
  var isJoined = false

  init(_ target: Target, _ tokens: Range<Int>) {
    self.target = target
    self.tokens = tokens
  }

  /// What AI may do, by the code of a phrase; a bare "AI" is all of it.
  init?(ai phrase: Term, _ tokens: Range<Int>) {
    let uses =
      phrase.target == "all"
      ? AIUse.allCases : phrase.target.split(separator: "+").compactMap { AIUse(rawValue: "\($0)") }
    guard let first = uses.first else { return nil }
    self.init(.ai(first), tokens)
    more = uses.dropFirst().map(Target.ai)
  }

  var kind: Clause.Kind { target.kind }

  /// The token behind it.
  var next: Int { tokens.upperBound }

  /// All that AI may do.
  var isAllAI: Bool { kind == .ai && more.count == AIUse.allCases.count - 1 }

  /// What it stands for in a clause: online means social as well, a bare "AI" all of it.
  var meant: [Target] {
    if case .platform(let platform) = target { return platform.meant.map(Target.platform) }
    return [target] + more
  }

  /// A place, for those that are one.
  var place: Place? { if case .place(let place) = target { place } else { nil } }
  /// A group of clients, for those that are one.
  var audience: Audience? { if case .audience(let audience) = target { audience } else { nil } }
  /// A platform, for those that are one.
  var platform: Platform? { if case .platform(let platform) = target { platform } else { nil } }
}

extension Term {
  /// What the platforms of a phrase stand for; none where it names none.
  var platforms: [Platform] { Platform(rawValue: target)?.meant ?? [] }
}
