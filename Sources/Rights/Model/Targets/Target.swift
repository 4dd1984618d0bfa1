/// One thing a clause speaks of, or does not reach.
public enum Target: Sendable, Hashable {
  /// All use.
  case everything
  case place(Place)
  case audience(Audience)
  case platform(Platform)
  case purpose(Purpose)
  case programme(Programme)
  case archive
  case resale
  /// What must stay as it is.
  case work(Work)
  /// What the report must be.
  case context(Context)
  /// What a use must not suggest.
  case manner(Manner)
  /// What is to be kept from view.
  case privacy(Privacy)
  /// Whose rights are to be cleared.
  case material(Material)
  case ai(AIUse)
  /// A mark on what AI made.
  case aiMark
  /// Whoever has the consent of a party; an empty name where none is named.
  case consent(of: String)
  /// A word of a policy that has no meaning of its own.
  case other(String)

  /// What of a clip must stay as it is.
  public enum Work: String, Sendable, Hashable, CaseIterable {
    case logo, edit, crop, audio, still, sequence
  }

  /// What a report that shows the clip must be.
  public enum Context: String, Sendable, Hashable, CaseIterable {
    case thisStory = "this-story"
    case withinReport = "within-report"
  }

  /// How a clip must not be used.
  public enum Manner: String, Sendable, Hashable, CaseIterable {
    case endorsement, defamation, misleading
    case geoBlock = "geo-block"
  }

  /// How people shown are protected.
  public enum Privacy: String, Sendable, Hashable, CaseIterable {
    case blur
    case noIdentify = "no-identify"
  }

  /// Material of others.
  public enum Material: String, Sendable, Hashable, CaseIterable {
    case music, footage
  }
}

extension Target {
  /// The kind of clause that speaks of it.
  public var kind: Clause.Kind {
    switch self {
    case .everything, .other: .access
    case .place: .territory
    case .audience: .client
    case .platform: .platform
    case .purpose: .purpose
    case .programme: .programme
    case .archive: .archive
    case .resale: .resale
    case .work: .integrity
    case .context: .context
    case .manner: .manner
    case .privacy: .privacy
    case .material: .thirdParty
    case .ai, .aiMark: .ai
    case .consent: .consent
    }
  }
}

extension [Target] {
  /// The platforms among them.
  public var platforms: [Platform] {
    compactMap { if case .platform(let platform) = $0 { platform } else { nil } }
  }

  /// The places among them.
  public var places: [Place] {
    compactMap { if case .place(let place) = $0 { place } else { nil } }
  }

  /// The groups of clients among them.
  public var audiences: [Audience] {
    compactMap { if case .audience(let audience) = $0 { audience } else { nil } }
  }

  /// The purposes among them.
  public var purposes: [Purpose] {
    compactMap { if case .purpose(let purpose) = $0 { purpose } else { nil } }
  }
}
