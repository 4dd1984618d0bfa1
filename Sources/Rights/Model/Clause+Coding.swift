/// Clauses as labelled files, JSON and policies write them: codes as strings.
extension Clause {
  /// The codes of what it speaks of: alpha-2 codes, `R:region`, platforms, `member:NAME` ...
  public var target: [String] { targets.map(\.code) }

  /// The codes of what it does not reach, in the vocabulary of `target`, other kinds prefixed.
  public var except: [String] { exceptions.map { $0.code(in: kind) } }

  /// A clause from codes.
  public init(
    kind: Kind, polarity: Polarity, target: [String], value: ClauseValue = .none,
    scope: [Scope] = [], except: [String] = [], span: Range<Int>, quote: String
  ) {
    self.init(
      kind: kind, polarity: polarity, targets: target.map { Target($0, kind) }, value: value,
      scope: scope, exceptions: except.map { Target(exception: $0, of: kind) }, span: span,
      quote: quote)
  }
}

extension Target {
  /// Its code in a clause of its own kind.
  public var code: String {
    switch self {
    case .everything: "all"
    case .place(let place): place.code
    case .audience(let audience): audience.code
    case .platform(let platform): platform.rawValue
    case .purpose(let purpose): purpose.rawValue
    case .programme(let programme): programme.rawValue
    case .archive: "archive"
    case .resale: "resale"
    case .work(let work): work.rawValue
    case .context(let context): context.rawValue
    case .manner(let manner): manner.rawValue
    case .privacy(let privacy): privacy.rawValue
    case .material(let material): material.rawValue
    case .ai(let use): use.rawValue
    case .aiMark: "label"
    case .consent(let party): party.isEmpty ? "consent" : "consent:" + party
    case .other(let name): name
    }
  }

  /// Its code among the exceptions of a clause of some kind.
  func code(in kind: Clause.Kind) -> String {
    switch self {
    case _ where self.kind == kind: code
    case .consent, .everything, .other: code
    case .audience(.outlets(_, at: nil)): "client:" + code
    case .audience: code
    default: self.kind.rawValue + ":" + code
    }
  }

  /// The target of a code in a clause of some kind, or with a kind as its prefix.
  public init(_ code: String, _ kind: Clause.Kind) {
    let known: Target? =
      switch kind {
      case .access, .kill: code == "all" ? .everything : nil
      case .territory: .place(Place(code))
      case .client: .audience(Audience(code))
      case .platform: Platform(rawValue: code).map(Target.platform)
      case .purpose: Purpose(rawValue: code).map(Target.purpose)
      case .programme: Programme(rawValue: code).map(Target.programme)
      case .archive: code == "archive" ? .archive : nil
      case .resale: code == "resale" ? .resale : nil
      case .integrity: Work(rawValue: code).map(Target.work)
      case .context: Context(rawValue: code).map(Target.context)
      case .manner: Manner(rawValue: code).map(Target.manner)
      case .privacy: Privacy(rawValue: code).map(Target.privacy)
      case .thirdParty: Material(rawValue: code).map(Target.material)
      case .ai: code == "label" ? .aiMark : AIUse(rawValue: code).map(Target.ai)
      case .embargo, .expiry, .runs, .length, .credit, .consent, .fee, .pointer, .sensitivity,
        .notice, .contact, .unknown:
        nil
      }
    self = known ?? .other(code)
  }

  /// The target of a code among the exceptions of a clause of some kind.
  public init(exception code: String, of kind: Clause.Kind) {
    let head = String(code.prefix { $0 != ":" })
    let rest = String(code.dropFirst(head.count + 1))
    if head == "consent" {
      self = .consent(of: rest)
    } else if code.contains(":"), let other = Clause.Kind(rawValue: head) {
      self = Target(rest, other)
    } else if code.contains(":"), case .territory = kind, Place(code) == .country(code) {
      self = .audience(Audience(code))
    } else {
      self = Target(code, kind)
    }
  }
}

extension Place {
  /// `FR`, `R:Europe`, `sub:GB`, `unresolved:NAME`, `not:US`.
  public var code: String {
    switch self {
    case .country(let code): code
    case .region(let name): "R:" + name
    case .part(let code): "sub:" + code
    case .unresolved(let name): name.isEmpty ? "unresolved" : "unresolved:" + name
    case .outside(let place): "not:" + place.code
    }
  }

  /// The place of a code.
  public init(_ code: String) {
    if code.hasPrefix("R:") {
      self = .region(String(code.dropFirst(2)))
    } else if code.hasPrefix("sub:") {
      self = .part(of: String(code.dropFirst(4)))
    } else if code.hasPrefix("not:") {
      self = .outside(Place(String(code.dropFirst(4))))
    } else if code.hasPrefix("unresolved") {
      self = .unresolved(String(code.dropFirst(11)))
    } else {
      self = .country(code)
    }
  }
}

extension Audience {
  /// `agency`, `broadcaster:FR`, `media:FR`, `member:EBU`, `org:NAME`, `not:member:EBU` ...
  public var code: String {
    switch self {
    case .outlets(let kind, let place): kind.rawValue + (place.map { ":" + $0.code } ?? "")
    case .media(let place): "media:" + place.code
    case .networks(let place): "network:" + place.code
    case .subscribers(let name): "subscriber:" + name
    case .members(let name): "member:" + name
    case .outlet(let name): "org:" + name
    case .unresolved(let name): name
    case .others(let audience): "not:" + audience.code
    }
  }

  /// The audience of a code.
  public init(_ code: String) {
    let parts = code.split(separator: ":", maxSplits: 1).map(String.init)
    let rest = parts.count > 1 ? parts[1] : ""
    switch parts.first {
    case "media": self = .media(at: Place(rest))
    case "network": self = .networks(at: Place(rest))
    case "subscriber": self = .subscribers(of: rest)
    case "member": self = .members(of: rest)
    case "org": self = .outlet(rest)
    case "not": self = .others(than: Audience(rest))
    case "client": self = Audience(rest)
    case let head?:
      guard let kind = Class(rawValue: head) else { fallthrough }
      self = .outlets(kind, at: rest.isEmpty ? nil : Place(rest))
    case nil: self = .unresolved(code)
    }
  }
}
