/// A part of a clip that a clause speaks of.
public enum Part: Sendable, Equatable, Hashable {
  /// Shots as written (`4-6`), nil for all others.
  case shots(String?)
  /// Seconds from the start as written (`0-40`), nil for the rest.
  case seconds(String?)
  /// The material of one of several sources.
  case source(String)
  /// Some part that is not named.
  case unnamed

  /// "shots 4-6", "seconds 0-40", "NAGISA TV" ...
  public var name: String {
    switch self {
    case .shots(let numbers?): (Self.isOne(numbers) ? "shot " : "shots ") + numbers
    case .shots(nil): "the other shots"
    case .seconds(let stretch?): "seconds " + stretch
    case .seconds(nil): "the rest of the clip"
    case .source(let name): name
    case .unnamed: "the part that is not named"
    }
  }

  private static func isOne(_ numbers: String) -> Bool {
    numbers.unicodeScalars.allSatisfy { (0x30...0x39).contains($0.value) }
  }
}

extension Clause {
  /// The parts the clause is for; none for the whole clip. The only source of a clip is all of it.
  func parts(of restriction: Restriction) -> [Part] {
    scope.compactMap { scope in
      switch scope {
      case .shots(let numbers): .shots(numbers == "other" ? nil : numbers)
      case .time(let stretch): .seconds(stretch == "other" ? nil : stretch)
      case .source(let name): restriction.sources.count > 1 ? .source(name) : nil
      case .part: .unnamed
      case .platform, .market, .territory, .client: nil
      }
    }
  }
}
