/// A ban spreads over what is joined to it: nothing behind it becomes a grant (RIGHTS.md 3).
extension LineReader {
  /// Where the last clause ended, if a negation heads it.
  struct Negation {
    var next: Int
    var sentence: Int
  }

  /// What stands between a ban and this token, in the same sentence.
  enum Joiner { case none, comma, and, or }

  /// A clause behind a ban as the ban lets it stand: barred too, or nil where it stays unknown.
  func spread(_ found: Found) -> (found: Found?, isKept: Bool) {
    let joiner = joinerBehindBan
    guard joiner != .none, !found.drafts.contains(where: { isStrict($0) }) else {
      return (found, true)
    }
    let isTerm = found.drafts.allSatisfy { [.embargo, .expiry, .length, .runs].contains($0.kind) }
    if isTerm, joiner != .or { return (found, true) }
    let isGranted = (index..<found.next).contains {
      line.hasAny($0, [.allowed, .accessAll, .yes, .freeWord])
    }
    if isGranted, joiner != .or { return (found, true) }
    guard found.drafts.contains(where: { $0.polarity == .permit }) || isTerm else {
      return (found, true)
    }
    if !isTerm, joiner != .comma, let barred = barred { return (barred, true) }
    return (nil, false)
  }

  private func isStrict(_ draft: Draft) -> Bool {
    switch draft.polarity {
    case .prohibit: ![.embargo, .expiry].contains(draft.kind)
    case .permit: draft.value == .only
    case .duty: ![.length, .runs].contains(draft.kind)
    case .info: false
    }
  }

  /// The words from here on as more of what is barred.
  var barred: Found? {
    let included = joinerBehindBan == .none ? nil : line.match(index, .including)
    guard joinerBehindBan == .and || joinerBehindBan == .or || included != nil,
      var frame = line.frame(at: included?.next ?? index, isBarred: true),
      let start = included.map({ _ in index }) ?? frame.start,
      !frame.objects.isEmpty, !frame.isOnly, frame.end > index
    else { return nil }
    let drafts = line.drafts(of: &frame, start)
    guard !drafts.isEmpty, drafts.allSatisfy({ $0.polarity == .prohibit }) else { return nil }
    return Found(drafts, next: frame.end)
  }

  private var joinerBehindBan: Joiner {
    guard let negation, negation.sentence == sentence, negation.next <= index else { return .none }
    var joiner = Joiner.none
    let isJoiner = line.hasAny(index, [.and, .nor])
    for token in negation.next..<(isJoiner ? index + 1 : index) {
      if line.isSign(token, ",") || line.isSign(token, "/") {
        joiner = joiner == .none ? .comma : joiner
      } else if WordList.alternative.contains(line.token(token)) || line.has(token, .nor) {
        joiner = .or
      } else if line.has(token, .and) {
        joiner = joiner == .or ? .or : .and
      } else if !line.hasAny(token, .small) {
        return .none
      }
    }
    return joiner
  }

  /// A ban by a negation, or a duty said as one ("do not use out of context").
  func isNegation(_ found: Found) -> Bool {
    if found.drafts.allSatisfy({ $0.kind == .notice }) {
      return found.drafts[0].tokens.contains { WordList.reserved.contains(line.token($0)) }
    }
    guard let last = found.drafts.last, last.value != .only,
      last.polarity == .prohibit || last.polarity == .duty
    else { return false }
    return found.drafts[0].tokens.contains {
      line.hasAny($0, [.neg, .nor, .without, .forbidden, .embargoHead, .expiryHead])
    }
  }
}
