/// The form of a stretch: whether it is a clause of the restriction language from end to end, what
/// it speaks of, and how it is written.
struct StretchForm {
  let isLoud: Bool
  private let restriction: Restriction
  private let restricting: [Clause]
  private let unknown: Int
  private let opensWithTerms: Bool
  private let usesUse: Bool
  private let namesMaterial: Bool
  private let barsOrObliges: Bool
  /// It opens with a word that bars, limits or obliges, or is too short to tell of anything else.
  private let opensWithOperator: Bool
  /// It opens with what terms speak of: "The footage may not ...".
  private let opensWithMaterial: Bool

  init(_ text: String, isLoud: Bool) {
    self.isLoud = isLoud
    restriction = parseStretch(text)
    restricting = restriction.clauses.filter(\.restricts)
    unknown = restriction.clauses.count { $0.kind == .unknown }
    opensWithTerms = restriction.clauses.first?.restricts ?? false
    let form = NormalForm(text)
    let reading = Reading(form, tokens: Tokenizer.tokens(of: form))
    usesUse = reading.masks.contains { $0.intersects([.use]) }
    barsOrObliges = reading.masks.contains {
      $0.intersects([.neg, .without, .forbidden, .only, .must, .uncleared])
    }
    opensWithOperator =
      reading.tokens.count <= 4
      || reading.masks.prefix(1).contains {
        $0.intersects([.neg, .without, .forbidden, .only, .must, .allowed])
      }
    let subject = reading.tokens.firstIndex { WordList.material.contains($0) }
    namesMaterial = subject != nil
    opensWithMaterial = subject.map { $0 <= 1 } ?? false
  }

  /// Nothing in it is not understood, and something restricts.
  var isWhole: Bool { unknown == 0 && !restricting.isEmpty }

  var asksConsent: Bool {
    restricting.contains { $0.kind == .consent || $0.except.contains { $0.hasPrefix("consent") } }
  }

  /// In capitals or between signs of emphasis: whole, or for the greater part with its head first.
  var loud: Bearing {
    if isWhole { return .terms }
    guard opensWithTerms, restriction.coverage >= 0.66 else {
      return restricting.isEmpty ? .story : .doubt
    }
    return restricting.contains { !$0.isOut } ? .terms : .doubt
  }

  /// In ordinary letters: a whole clause that speaks of the material or of its use.
  var quiet: Bearing {
    if isWhole { return isAnchored ? .terms : .doubt }
    guard !restricting.isEmpty else { return .story }
    let isOfTrade = restricting.contains { $0.isOfTrade }
    if opensWithTerms && isOfTrade || opensWithMaterial, restriction.coverage >= 0.6 {
      return .terms
    }
    return .doubt
  }

  /// Said to editors: what restricts counts, whole or not.
  var addressed: Bearing {
    if isWhole { return .terms }
    if !restricting.isEmpty {
      return opensWithTerms || restriction.coverage >= 0.5 ? .terms : .doubt
    }
    return unknown > 0 && namesMaterial && barsOrObliges ? .terms : .story
  }

  /// Some clause of it cannot be about the world instead of the clip.
  var isAnchored: Bool {
    restricting.contains { $0.guesses.isEmpty && isAnchored($0) }
  }

  private func isAnchored(_ clause: Clause) -> Bool {
    let isOfUse = usesUse || opensWithMaterial
    switch clause.kind {
    case .programme, .expiry, .runs, .length, .integrity, .thirdParty: return true
    // An archive and sales are of the world too.
    case .archive, .resale: return opensWithOperator || isOfUse
    case .privacy, .consent, .context, .manner: return true
    case .purpose: return clause.value == .only || isOfUse
    case .client, .territory: return isOfUse && !clause.target.contains { $0.isUnresolved }
    case .platform: return isOfUse
    case .credit:
      guard case .credit(let name, _) = clause.value else { return true }
      return name.first.map { !$0.isLowercase } ?? true
    case .embargo:
      guard case .moment(_, let event) = clause.value else { return true }
      return event == nil
    case .kill: return namesMaterial && opensWithTerms
    case .access, .fee, .pointer, .sensitivity, .notice, .contact, .unknown: return false
    default: return true
    }
  }
}

extension Clause {
  /// `X OUT`, which the results of a match write too.
  fileprivate var isOut: Bool { kind == .territory && quote.hasSuffix("OUT") }

  /// Of a kind that only speaks of footage.
  fileprivate var isOfTrade: Bool { kind == .thirdParty || kind == .privacy || kind == .integrity }
}

extension String {
  fileprivate var isUnresolved: Bool { hasPrefix("unresolved") }
}
