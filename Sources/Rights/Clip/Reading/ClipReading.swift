import Clips

/// All that a clip's words say of its rights, read once from every place they may stand at
/// (RIGHTS.md 12).
///
/// Reading what was read already changes nothing.
public struct ClipReading: Sendable {
  /// The clip with the restrictions found, each with its place and its shots, what is known of
  /// them, and the embargo and the expiry that stand in words.
  public internal(set) var clip: Clip
  /// The restrictions as they were understood, one for each of `clip.restrictions`.
  public internal(set) var texts: [Restriction] = []
  /// Stretches of the story that may restrict; they count only where nothing else is said.
  public internal(set) var doubts: [String] = []
  /// The machine-readable policy as it was understood; nil where the clip has none.
  public internal(set) var policy: Restriction?

  /// Reads a clip as its reader, a record or the catalogue delivered it.
  public init(_ clip: Clip) {
    self.clip = clip
    let published = clip.publicationInstant
    var shelf = StatementShelf()
    for restriction in clip.restrictions where !restriction.text.isEmpty { shelf.add(restriction) }
    var doubts: [String] = []
    for statement in clip.statementsElsewhere {
      if statement.isCertain {
        shelf.add(statement)
      } else if !doubts.contains(statement.text), doubts.count < 20 {
        doubts.append(statement.text)
      }
    }
    self.doubts = doubts
    var restrictions = shelf.restrictions
    clip.liftShots(of: &restrictions)
    var kept: [Clips.Restriction] = []
    for var restriction in restrictions {
      let text = restriction.read(published: published)
      if restriction.isOfList, text.grantsOnly { continue }
      restriction.rules = text.clauses.filter { $0.kind != .unknown }.map(RuleHint.init)
      kept.append(restriction)
      texts.append(restriction.scoped(text))
    }
    self.clip.restrictions = kept
    if clip.hasPolicy, let words = clip.machineRights {
      policy = Rights.readPolicy(words, published: published)
    }
    resolvePointers()
    self.clip.restrictionState = state
    fillEmbargo()
    fillExpiries()
  }
}

extension Clip {
  /// When it was published in UTC seconds; nil where that, or its zone, is not known.
  var publicationInstant: Instant? { published.flatMap { $0.isZoned ? $0.seconds : nil } }

  var hasPolicy: Bool {
    machineRights?.unicodeScalars.contains { $0.value > 0x20 } ?? false
  }

  /// What stands at every shot stands for the clip.
  fileprivate func liftShots(of restrictions: inout [Clips.Restriction]) {
    guard !shots.isEmpty else { return }
    let all = Set(shots.enumerated().map { $1.number ?? $0 + 1 })
    // A gap in the numbers tells of shots that are not listed.
    guard all == Set(1...all.count) else { return }
    for index in restrictions.indices {
      guard let scope = restrictions[index].scope, let shots = ShotRanges(scope),
        all.isSubset(of: shots.numbers)
      else { continue }
      restrictions[index].scope = nil
    }
  }
}

extension Clips.Restriction {
  /// The words as they were understood, by the place they stand at.
  fileprivate func read(published: Instant?) -> Restriction {
    if CountryList.fieldNames.contains(from ?? "") {
      return CountryList.read(self.text, published: published)
    }
    let text = parse(self.text, published: published)
    return isNamedForRights ? text.withoutBareGrant : text
  }

  /// The clauses held to the shots the words stand at.
  fileprivate func scoped(_ text: Restriction) -> Restriction {
    guard let scope, let shots = ShotRanges(scope)?.spans else { return text }
    return text.scoped(to: .shots(shots))
  }

  /// Behind `Rights:` and `Access:` the bare word "none" may grant or bar (RIGHTS.md 13.3).
  private var isNamedForRights: Bool {
    switch from?.lowercased() {
    case "rights", "access", "doc.rights", "rightsline": true
    default: false
    }
  }

  /// A term of the list that names the clip; it never frees it.
  fileprivate var isOfList: Bool {
    guard let from else { return false }
    return ["index/", "packageItem/", "parent/"].contains(where: from.hasPrefix)
  }
}

extension Restriction {
  /// Nothing in it restricts or is not understood.
  var grantsOnly: Bool {
    clauses.allSatisfy { !$0.restricts && $0.kind != .unknown && $0.kind != .pointer }
  }

  /// "None" alone taken as not understood.
  fileprivate var withoutBareGrant: Restriction {
    guard clauses.count == 1, clauses[0].kind == .access, clauses[0].polarity == .permit,
      !clauses[0].quote.contains(" ")
    else { return self }
    let folded = NormalForm(clauses[0].quote).scalars
    guard NormalForm("none").scalars == folded else { return self }
    var text = self
    text.clauses[0].kind = .unknown
    text.clauses[0].polarity = .info
    text.clauses[0].targets = []
    return text
  }

  /// The same text, every clause holding for that part only.
  func scoped(to scope: Scope) -> Restriction {
    var scoped = self
    for index in scoped.clauses.indices { scoped.clauses[index].scope.append(scope) }
    return scoped
  }
}

extension RuleHint {
  /// A clause as a hint beside the words.
  fileprivate init(_ clause: Clause) {
    self.init(
      kind: clause.kind.rawValue, polarity: clause.polarity.rawValue, text: clause.quote,
      target: clause.target.isEmpty ? nil : clause.target.joined(separator: " "))
    if clause.value == .only { value = "only" }
  }
}
