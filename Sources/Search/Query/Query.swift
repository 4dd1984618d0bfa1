/// A search as a tree: what a clip must have to be found.
///
/// Trees made by the parser are canonical: no `all` directly inside an `all`, no `any` inside an
/// `any`, no group of one, no double negation; printing such a tree and parsing it gives it back.
public indirect enum Query: Hashable, Sendable {
  /// All of the parts hold; without parts every clip is meant.
  case all([Query])
  /// At least one of the parts holds.
  case any([Query])
  /// The part does not hold.
  case not(Query)
  /// Words, a phrase or words near each other occur.
  case text(Term)
  /// A stored value, a date, a number or a state is as asked.
  case filter(Filter)

  /// The query that finds every clip.
  public static let everything = Query.all([])

  /// Whether the query asks for nothing, so that every clip is found.
  public var isEverything: Bool { self == .everything }
}

extension Query {
  /// The parts joined so that all must hold, in canonical form.
  public static func joined(all parts: [Query]) -> Query {
    let flat = parts.flatMap { part in
      if case .all(let inner) = part { inner } else { [part] }
    }
    return flat.count == 1 ? flat[0] : .all(flat)
  }

  /// The parts joined so that one must hold, in canonical form; no parts mean every clip.
  public static func joined(any parts: [Query]) -> Query {
    let flat = parts.flatMap { part in
      if case .any(let inner) = part { inner } else { [part] }
    }
    return flat.isEmpty ? .everything : flat.count == 1 ? flat[0] : .any(flat)
  }

  /// The query turned round, in canonical form.
  public var negated: Query {
    if case .not(let inner) = self { inner } else { .not(self) }
  }
}
