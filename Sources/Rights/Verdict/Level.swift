/// The effect of one clause on one platform.
enum Level: Int, Sendable, Comparable {
  case none, limit, review, bar

  static func < (one: Level, other: Level) -> Bool { one.rawValue < other.rawValue }

  var answer: Verdict.Answer {
    switch self {
    case .none: .clear
    case .limit: .conditions
    case .review: .review
    case .bar: .no
    }
  }
}

/// Whether a fact holds; unknown where the profile does not say.
enum Truth: Sendable, Equatable {
  case yes, no, unknown

  init(_ value: Bool?) { self = value.map { $0 ? .yes : .no } ?? .unknown }

  var negated: Truth {
    switch self {
    case .yes: .no
    case .no: .yes
    case .unknown: .unknown
    }
  }

  static func any(_ truths: [Truth]) -> Truth {
    if truths.contains(.yes) { return .yes }
    return truths.contains(.unknown) ? .unknown : .no
  }
}
