import Clips

extension ClipReading {
  /// What of the clip matters besides its restriction texts.
  var facts: ClipFacts {
    var facts = ClipFacts(
      published: clip.publicationInstant, isKilled: clip.isKilled, supplier: clip.source,
      claimsNoRestrictions: clip.restrictionState == .explicitNone)
    if let embargo = clip.embargo { add(embargo, to: &facts) }
    if clip.status == .withheld, facts.embargo == nil { facts.isEmbargoedUntilTold = true }
    if let last = clip.expires.filter({ !isOfWords($0) }).compactMap(\.lastInstant).min() {
      facts.expiry = Moment(earliest: last, latest: last)
    }
    facts.unread = unread
    return facts
  }

  /// What stands among the restrictions is judged there, for the platforms it is for.
  private func isOfWords(_ expiry: Expiry) -> Bool {
    expiry.from == "text" && clip.restrictions.contains { $0.text == expiry.text }
  }

  private func add(_ embargo: Embargo, to facts: inout ClipFacts) {
    switch embargo.state {
    case .until:
      if let until = embargo.until {
        facts.embargo = Moment(earliest: until.earliest, latest: until.latest)
      } else {
        facts.isEmbargoedUntilTold = true
      }
    case .untilTold: facts.isEmbargoedUntilTold = true
    case .textOnly, .invalid:
      // Words that stand among the restrictions are judged there.
      if clip.restrictions.contains(where: { $0.text == embargo.text }) { return }
      let words = embargo.text.map { parse($0, published: facts.published) }
      facts.embargo = words?.soleEmbargo
      facts.isEmbargoInWords = facts.embargo == nil
    }
  }

  /// Fields of rights that hold something that was not understood, in words.
  private var unread: [String] {
    var unread: [String] = []
    if let word = clip.statusRaw, clip.status == .unknown { unread.append("status: \(word)") }
    for expiry in clip.expires where expiry.at == nil {
      unread.append("\(expiry.from ?? "expires"): \(expiry.text ?? "")")
    }
    for note in clip.notes {
      switch note.code {
      case .recordTruncated: unread.append("the end of the record")
      case .valueDropped:
        let field = note.field?.lowercased() ?? ""
        guard Self.rightsFields.contains(where: field.contains) else { continue }
        unread.append("\(note.field ?? ""): \(note.text ?? "")")
      default: continue
      }
    }
    return unread
  }

  private static let rightsFields = [
    "restriction", "usage", "rights", "embargo", "expir", "status", "terms", "licen",
  ]
}

extension Restriction {
  /// The moment of the one thing the words say: that there is an embargo.
  fileprivate var soleEmbargo: Moment? {
    guard clauses.count == 1, clauses[0].kind == .embargo, clauses[0].scope.isEmpty,
      case .moment(let moment, nil) = clauses[0].value
    else { return nil }
    return moment
  }
}
