/// Edit distance where a transposition of neighbours counts one.
enum EditDistance {
  /// The distance if it is at most `limit`, else nil.
  static func between(_ one: [UInt32], _ other: [UInt32], atMost limit: Int) -> Int? {
    guard abs(one.count - other.count) <= limit else { return nil }
    var before = [Int](repeating: 0, count: other.count + 1)
    var last = Array(0...other.count)
    var row = last
    for i in one.indices {
      row[0] = i + 1
      var least = row[0]
      for j in other.indices {
        let cost = one[i] == other[j] ? 0 : 1
        var value = min(row[j] + 1, last[j + 1] + 1, last[j] + cost)
        if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] {
          value = min(value, before[j - 1] + 1)
        }
        row[j + 1] = value
        least = min(least, value)
      }
      if least > limit { return nil }
      swap(&before, &last)
      swap(&last, &row)
    }
    return last[other.count] <= limit ? last[other.count] : nil
  }
}
