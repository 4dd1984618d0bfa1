/// The number of letters to insert, remove, replace or swap with their neighbour to make one word
/// the other; nil if it is more than the limit. Only cells within the limit of the diagonal are
/// looked at.
func editDistance(_ left: [UInt32], _ right: [UInt32], limit: Int) -> Int? {
  guard limit >= 0, abs(left.count - right.count) <= limit else { return nil }
  let far = limit + 1
  var beforeLast = [Int](repeating: far, count: right.count + 1)
  var last = (0...right.count).map { min($0, far) }
  var current = beforeLast
  for row in 0..<left.count {
    let low = max(0, row - limit)
    let high = min(right.count, row + limit + 1)
    guard low < high else { return nil }
    current[low] = low == 0 ? min(row + 1, far) : far
    var best = current[low]
    for column in low..<high {
      var cost = last[column] + (left[row] == right[column] ? 0 : 1)
      cost = min(cost, current[column] + 1)
      if column < row + limit { cost = min(cost, last[column + 1] + 1) }
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        cost = min(cost, beforeLast[column - 1] + 1)
      }
      current[column + 1] = min(cost, far)
      best = min(best, cost)
    }
    if best > limit { return nil }
    (beforeLast, last, current) = (last, current, beforeLast)
  }
  return last[right.count] <= limit ? last[right.count] : nil
}

/// The mistakes forgiven in a word of so many letters.
func forgivenMistakes(letters: Int) -> Int {
  letters >= 8 ? 2 : letters >= 3 ? 1 : 0
}
