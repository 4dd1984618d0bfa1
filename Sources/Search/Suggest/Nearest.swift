/// The known names a mistyped one may stand for, nearest first.
func nearest(to name: String, among names: [String]) -> [String] {
  let typed = foldedScalars(String(name.unicodeScalars.prefix(40)))
  let limit = min(2, typed.count / 2)
  let found = names.compactMap { candidate in
    let scalars = foldedScalars(candidate)
    let isBeginning = typed.count >= 3 && scalars.starts(with: typed)
    let distance = isBeginning ? 0 : editDistance(typed, scalars, limit: limit)
    return distance.map { (name: candidate, distance: $0) }
  }
  return found.enumerated()
    .sorted { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }
    .prefix(3).map(\.element.name)
}
