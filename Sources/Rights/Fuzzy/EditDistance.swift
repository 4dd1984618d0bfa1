/// Edit distance where a transposition of neighbours counts one.
enum EditDistance {
  /// The distance if it is at most `limit`, else nil.
  static func between(
    _ one: ArraySlice<UInt32>, _ other: ArraySlice<UInt32>, atMost limit: Int
  ) -> Int? {
    guard abs(one.count - other.count) <= limit else { return nil }
    let width = other.count + 1
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: width * 3) { cells in
      var (row, last, before) = (0, width, width * 2)
      for j in 0..<width { cells[last + j] = j }
      // Cells further off the diagonal than the limit cannot lie on a short enough way.
      let far = limit + 1
      for i in 0..<one.count {
        let letter = one[one.startIndex + i]
        let low = max(0, i - limit)
        let high = min(other.count, i + limit + 1)
        cells[row + low] = low == 0 ? i + 1 : far
        var least = cells[row + low]
        for j in low..<high {
          let facing = other[other.startIndex + j]
          let cost = letter == facing ? 0 : 1
          var value = min(
            cells[row + j] + 1, cells[last + j + 1] + 1, cells[last + j] + cost)
          if i > 0, j > 0, letter == other[other.startIndex + j - 1],
            one[one.startIndex + i - 1] == facing
          {
            value = min(value, cells[before + j - 1] + 1)
          }
          cells[row + j + 1] = value
          least = min(least, value)
        }
        if high < other.count { cells[row + high + 1] = far }
        if least > limit { return nil }
        (before, last, row) = (last, row, before)
      }
      return cells[last + width - 1] <= limit ? cells[last + width - 1] : nil
    }
  }
}
