/// What one rule makes of the words from a token on.
struct Candidate: Sendable {
  let rule: Rule
  let found: Found

  /// Why a reading is preferred to another.
  enum Preference: String, Sendable {
    case longer, beats, stricter, earlier
  }

  /// Why this reading is preferred to one of a rule that stands behind its own in the table; nil
  /// where that one is preferred.
  func preference(to other: Candidate) -> Preference? {
    let (preference, isMine) = weigh(other)
    return isMine ? preference : nil
  }

  /// Why a reading of a rule behind its own in the table is preferred to this one.
  func loss(to other: Candidate) -> Preference? {
    let (preference, isMine) = weigh(other)
    return isMine ? nil : preference
  }

  private func weigh(_ other: Candidate) -> (Preference, isMine: Bool) {
    if found.next != other.found.next { return (.longer, found.next > other.found.next) }
    if rule.beats.contains(other.rule.name) { return (.beats, true) }
    if other.rule.beats.contains(rule.name) { return (.beats, false) }
    if found.strictness != other.found.strictness {
      return (.stricter, found.strictness > other.found.strictness)
    }
    return (.earlier, true)
  }
}

extension Found {
  /// 3 for a ban, 2 for a duty or an exclusive permission, 1 for a permission, 0 for information.
  var strictness: Int {
    drafts.reduce(0) { most, draft in
      switch draft.polarity {
      case .prohibit: 3
      case .duty: max(most, 2)
      case .permit: max(most, draft.value == .only ? 2 : 1)
      case .info: most
      }
    }
  }
}

/// The readings of every stretch that was asked for, in the order of asking.
final class Chart {
  /// What the rules made of the words from one token on, in the order of the table.
  struct Stretch {
    let start: Int
    private(set) var candidates: [Candidate] = []
    /// The position of the reading that is taken.
    private(set) var taken = 0

    init(_ start: Int) { self.start = start }

    var best: Candidate? { candidates.isEmpty ? nil : candidates[taken] }

    mutating func add(_ candidate: Candidate) {
      candidates.append(candidate)
      if candidates[taken].preference(to: candidate) == nil { taken = candidates.count - 1 }
    }

    /// Why the reading taken is preferred to another.
    func preference(_ other: Int) -> Candidate.Preference? {
      other > taken
        ? candidates[taken].preference(to: candidates[other])
        : candidates[other].loss(to: candidates[taken])
    }
  }

  private(set) var stretches: [Stretch] = []

  func add(_ stretch: Stretch) { stretches.append(stretch) }
}

extension Line {
  /// The clause at a token: of all readings the longest, of those as long the one whose rule beats
  /// the other, else the strictest, else that of the first rule of the table.
  ///
  /// `allowsNames` lets clauses begin with a name ("Ilka Brandvold must be credited").
  func clause(at index: Int, allowsNames: Bool = true) -> Found? {
    guard index < count, !isEnd(index) else { return nil }
    let ahead = words.ahead(index)
    let isKnown = reading.hasMatches(index) || isNumber(index) || isQuoted(index)
    var starts: Rule.Start = isKnown ? .word : []
    if allowsNames { starts.formUnion(isKnown ? .name : [.name, .unknown]) }
    guard !starts.isEmpty, allowsNames || hasMoreThanSmallWords(index) else { return nil }
    var stretch = Chart.Stretch(index)
    for position in book.rules.indices {
      guard book.triggers[position].isEmpty || ahead.intersects(book.triggers[position]),
        !book.starts[position].isDisjoint(with: starts)
      else { continue }
      let rule = book.rules[position]
      if rule.standsBack, let best = stretch.best, best.found.next > index + 1 { continue }
      guard let found = rule.read(self, index), found.next > index, !found.drafts.isEmpty
      else { continue }
      stretch.add(Candidate(rule: rule, found: found))
    }
    guard let best = stretch.best else { return nil }
    chart?.add(stretch)
    return best.found
  }
}
