/// Those a clause is for, or who are left out.
public indirect enum Audience: Sendable, Hashable {
  /// A kind of outlet; the raw values are those of profiles.
  public enum Class: String, Sendable, Hashable, CaseIterable {
    case agency, broadcaster, online, print, producer
  }

  /// All of a kind, at a place where one is named.
  case outlets(Class, at: Place?)
  /// Whatever outlet at a place.
  case media(at: Place)
  /// The networks at a place.
  case networks(at: Place)
  /// The clients of a supplier; an empty name where it is the sender.
  case subscribers(of: String)
  /// The members of a body; an empty name where it is not said of which.
  case members(of: String)
  /// One outlet by its name.
  case outlet(String)
  /// A name of a policy that is not known.
  case unresolved(String)
  /// Everybody else.
  case others(than: Audience)

  /// The name of a supplier, body or outlet.
  public var name: String? {
    switch self {
    case .subscribers(let name), .members(let name), .outlet(let name): name
    case .outlets, .media, .networks, .unresolved, .others: nil
    }
  }

  /// Whether the clients of a supplier are meant.
  var isSubscriber: Bool { if case .subscribers = self { true } else { false } }

  /// Whether one outlet is meant by its name.
  var isOutlet: Bool { if case .outlet = self { true } else { false } }
}
