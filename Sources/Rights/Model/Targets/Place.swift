/// A place a clause speaks of.
public indirect enum Place: Sendable, Hashable {
  /// A country by its alpha-2 code.
  case country(String)
  /// A region of several countries, by its name in the table of regions.
  case region(String)
  /// Some part of a country, by the country's alpha-2 code.
  case part(of: String)
  /// A name no place is known by, or by which several are; empty where it is not kept.
  case unresolved(String)
  /// Everywhere else.
  case outside(Place)

  /// Everywhere.
  public static let world = Place.region("World")

  /// The place without "outside".
  public var inner: Place {
    if case .outside(let place) = self { place } else { self }
  }

  /// Whether everywhere else is meant.
  public var isOutside: Bool { self != inner }

  /// Whether it is a region of several countries.
  var isRegion: Bool { if case .region = self { true } else { false } }

  /// Whether no place is known by its name, or several are.
  var isUnresolved: Bool { if case .unresolved = self { true } else { false } }
}
