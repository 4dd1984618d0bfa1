/// Where a clause holds: the label in force when it was read.
public enum Scope: Sendable, Equatable, Hashable {
  /// Platforms such as `tv`, `digital`, `social`.
  case platform([Platform])
  /// The client's market: inside or outside a country.
  case market(String, isInside: Bool)
  /// Material of one named source.
  case source(String)
  /// Named shots, as written (`1-4`, `other`).
  case shots(String)
  /// Named stretches of seconds (`0-40`, `other`).
  case time(String)
  /// Some part that is not named.
  case part
  /// Alpha-2 codes or `R:region`.
  case territory([Place])
  /// Client classes or memberships.
  case client([Audience])

  /// Labels replace each other within a family.
  enum Family: Sendable, Hashable { case platform, market, source, part, territory, client }

  var family: Family {
    switch self {
    case .platform: .platform
    case .market: .market
    case .source: .source
    case .shots, .time, .part: .part
    case .territory: .territory
    case .client: .client
    }
  }

  /// `platform:digital+social`, `market:not:US`, `shots:1-4` ...
  public var text: String {
    switch self {
    case .platform(let names): "platform:" + names.map(\.rawValue).joined(separator: "+")
    case .market(let code, let isInside): "market:" + (isInside ? "" : "not:") + code
    case .source(let name): "source:" + name
    case .shots(let name): "shots:" + name
    case .time(let name): "time:" + name
    case .part: "part"
    case .territory(let codes): "territory:" + codes.map(\.code).joined(separator: "+")
    case .client(let names): "client:" + names.map(\.code).joined(separator: "+")
    }
  }
}

extension Clause {
  /// The scopes joined with `&`, `all` where there is none.
  public var scopeText: String {
    scope.isEmpty ? "all" : scope.map(\.text).joined(separator: "&")
  }
}
