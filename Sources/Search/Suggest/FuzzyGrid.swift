/// The best score of each beginning of a pattern that ends at each letter of a candidate.
struct FuzzyGrid {
  static let none = Int.min / 2

  private let rows: Int
  private let columns: Int
  private var scores: [Int]
  private var runs: [Int]
  private var fromRun: [Bool]

  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    scores = Array(repeating: Self.none, count: rows * columns)
    runs = Array(repeating: 0, count: rows * columns)
    fromRun = Array(repeating: false, count: rows * columns)
  }

  func score(_ row: Int, _ column: Int) -> Int {
    row >= 0 && column >= 0 ? scores[row * columns + column] : Self.none
  }

  func run(_ row: Int, _ column: Int) -> Int {
    row >= 0 && column >= 0 ? runs[row * columns + column] : 0
  }

  mutating func set(_ row: Int, _ column: Int, _ score: Int, run: Int, cameFromRun: Bool) {
    scores[row * columns + column] = score
    runs[row * columns + column] = run
    fromRun[row * columns + column] = cameFromRun
  }

  /// The best score of the whole pattern and the columns of its letters; the first of equals.
  func best() -> (score: Int, columns: [Int])? {
    var column = -1
    for candidate in 0..<columns where score(rows - 1, candidate) > score(rows - 1, column) {
      column = candidate
    }
    guard column >= 0 else { return nil }
    let total = score(rows - 1, column)
    var path = [column]
    for row in stride(from: rows - 1, to: 0, by: -1) {
      if fromRun[row * columns + column] {
        column -= 1
      } else {
        column = bestGap(before: column, in: row - 1)
      }
      guard column >= 0 else { return nil }
      path.append(column)
    }
    return (total, path.reversed())
  }

  /// The column a gap before a letter started from: the one whose score loses least on the way.
  private func bestGap(before column: Int, in row: Int) -> Int {
    var found = -1
    var value = Self.none
    for candidate in 0..<max(0, column - 1) where score(row, candidate) != Self.none {
      let reached = score(row, candidate) - (column - candidate - 2)
      if reached >= value {
        value = reached
        found = candidate
      }
    }
    return found
  }
}
