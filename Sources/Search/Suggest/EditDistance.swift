/// The number of letters to insert, remove, replace or swap with their neighbour to make one word
/// the other; nil if it is more than the limit. Each letter is touched at most once.
func editDistance(_ left: [UInt32], _ right: [UInt32], limit: Int) -> Int? {
  guard abs(left.count - right.count) <= limit else { return nil }
  var beforeLast = [Int](repeating: 0, count: right.count + 1)
  var last = Array(0...right.count)
  for row in 0..<left.count {
    var current = [row + 1]
    current.reserveCapacity(right.count + 1)
    var best = row + 1
    for column in 0..<right.count {
      let isSame = left[row] == right[column]
      var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (isSame ? 0 : 1))
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        cost = min(cost, beforeLast[column - 1] + 1)
      }
      current.append(cost)
      best = min(best, cost)
    }
    if best > limit { return nil }
    (beforeLast, last) = (last, current)
  }
  return last[right.count] <= limit ? last[right.count] : nil
}

/// The mistakes forgiven in a word of so many letters.
func forgivenMistakes(letters: Int) -> Int {
  letters >= 8 ? 2 : letters >= 3 ? 1 : 0
}

/// The known names a mistyped one may stand for, nearest first.
func nearest(to name: String, among names: [String]) -> [String] {
  let typed = foldedScalars(String(name.unicodeScalars.prefix(40)))
  let limit = max(1, forgivenMistakes(letters: typed.count + 2))
  let found = names.compactMap { candidate in
    let scalars = foldedScalars(candidate)
    let isPrefix = typed.count >= 3 && scalars.starts(with: typed)
    let distance = isPrefix ? 0 : editDistance(typed, scalars, limit: min(limit, typed.count / 2))
    return distance.map { (candidate, $0) }
  }
  return found.enumerated()
    .sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }
    .prefix(3).map(\.element.0)
}
