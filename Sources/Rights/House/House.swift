/// What the rights desk of an outlet has said for itself: wordings and overrides.
///
/// A pure value that callers hand to `judge`; an empty one changes nothing.
public struct House: Sendable, Equatable {
  /// A wording with the clauses its meaning reads as; none for `nothing`.
  struct Lesson: Sendable, Equatable {
    var wording: HouseWording
    var clauses: [Clause]
  }

  private(set) var lessons: [String: Lesson] = [:]
  /// The overrides in the order they were made.
  public private(set) var overrides: [HouseOverride] = []

  /// A house that has said nothing.
  public init() {}

  /// The wordings, the oldest first.
  public var wordings: [HouseWording] {
    lessons.values.map(\.wording).sorted { ($0.when, $0.words) < ($1.when, $1.words) }
  }

  /// The wording for words that fold to the same, nil where there is none.
  public func wording(for words: String) -> HouseWording? {
    lessons[foldedStretch(words)]?.wording
  }

  /// Enters a wording in place of any for the same words; throws where it cannot count.
  public mutating func teach(_ wording: HouseWording) throws(HouseMistake) {
    let key = foldedStretch(wording.words)
    guard !key.isEmpty else { throw .noWords }
    if let kill = parse(wording.words).clauses.first(where: { $0.kind == .kill }) {
      throw .withdraws(kill.quote)
    }
    lessons[key] = Lesson(wording: wording, clauses: try clauses(of: wording.means))
  }

  /// Takes the wording for these words out.
  public mutating func forget(_ words: String) { lessons[foldedStretch(words)] = nil }

  /// Enters an override in place of one for the same clip and profile.
  public mutating func enter(_ override: HouseOverride) {
    overrides.removeAll { $0.isAbout(override.clip, override.profile) }
    overrides.append(override)
  }

  /// Takes the override for this clip and profile out.
  public mutating func withdraw(_ clip: String, _ profile: String?) {
    overrides.removeAll { $0.isAbout(clip, profile) }
  }

  private func clauses(of meaning: HouseWording.Meaning) throws(HouseMistake) -> [Clause] {
    guard case .terms(let text) = meaning else { return [] }
    guard !foldedStretch(text).isEmpty else { throw .noMeaning }
    let clauses = parse(text).clauses
    if let open = clauses.first(where: \.isHalfRead) { throw .unreadMeaning(open.quote) }
    return clauses
  }
}

extension House: Hashable {
  /// Goes by what the desk has said; what it reads as follows from that.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(wordings)
    hasher.combine(overrides)
  }
}

extension Clause {
  /// Something of the clause is not understood, or only by a guess.
  fileprivate var isHalfRead: Bool {
    if case .moment(nil, _) = value { return true }
    return kind == .unknown || !guesses.isEmpty
      || (targets + exceptions).places.contains(where: \.isUnresolved)
  }
}
