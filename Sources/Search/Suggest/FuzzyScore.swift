/// How well a text fits letters typed in order with others between, and where they stand.
public struct FuzzyMatch: Hashable, Sendable {
  /// The higher the better; comparable for the same pattern only.
  public var score: Int
  /// The ranges of the candidate's Unicode scalars the letters stand at, in order and apart.
  public var ranges: [Range<Int>]
}

private let matchScore = 16
private let gapStart = -3
private let gapMore = -1
private let wordStartBonus = 8
private let humpBonus = 7
private let runBonus = 4

/// Scores a candidate for letters typed in order, favouring starts of words and letters in a row;
/// nil if they do not all occur. Blanks in the pattern are ignored; only the first 64 letters of
/// the pattern and the first 512 of the candidate count.
public func fuzzyScore(_ pattern: String, _ candidate: String) -> FuzzyMatch? {
  let wanted = foldedScalars(pattern).filter { $0 != 0x20 }.prefix(64)
  guard !wanted.isEmpty else { return FuzzyMatch(score: 0, ranges: []) }
  let folded = fold(String(candidate.unicodeScalars.prefix(512)))
  let letters = folded.scalars
  guard wanted.count <= letters.count, occurs(wanted, in: letters) else { return nil }
  let bonuses = bonuses(of: folded, original: Array(candidate.unicodeScalars.prefix(512)))
  var grid = FuzzyGrid(rows: wanted.count, columns: letters.count)
  for (row, letter) in wanted.enumerated() {
    var gapped = FuzzyGrid.none
    for column in row..<letters.count {
      if column > row {
        let opened = grid.score(row - 1, column - 2)
        gapped = max(
          gapped == FuzzyGrid.none ? gapped : gapped + gapMore,
          opened == FuzzyGrid.none ? opened : opened + gapStart)
      }
      guard letters[column] == letter else { continue }
      if row == 0 {
        grid.set(
          row, column, matchScore + bonuses[column] * 2, run: bonuses[column], cameFromRun: false)
        continue
      }
      var best = FuzzyGrid.none
      var cameFromRun = false
      let bonus = bonuses[column]
      let previous = grid.score(row - 1, column - 1)
      var run = bonus
      if previous != FuzzyGrid.none {
        run = max(bonus, max(runBonus, grid.run(row - 1, column - 1)))
        best = previous + matchScore + run
        cameFromRun = true
      }
      if gapped != FuzzyGrid.none, gapped + matchScore + bonus > best {
        best = gapped + matchScore + bonus
        run = bonus
        cameFromRun = false
      }
      if best != FuzzyGrid.none { grid.set(row, column, best, run: run, cameFromRun: cameFromRun) }
    }
  }
  return grid.best().map { score, columns in
    FuzzyMatch(score: score, ranges: joined(columns.map { folded.originalRange(of: $0..<$0 + 1) }))
  }
}

private func occurs(_ wanted: ArraySlice<UInt32>, in letters: [UInt32]) -> Bool {
  var next = wanted.startIndex
  for letter in letters where next < wanted.endIndex && letter == wanted[next] { next += 1 }
  return next == wanted.endIndex
}

private func bonuses(of folded: Folded, original: [Unicode.Scalar]) -> [Int] {
  var bonuses: [Int] = []
  bonuses.reserveCapacity(folded.count)
  for index in folded.scalars.indices {
    guard isTokenScalar(folded.scalars[index]) else {
      bonuses.append(0)
      continue
    }
    if index == 0 || !isTokenScalar(folded.scalars[index - 1]) {
      bonuses.append(wordStartBonus)
      continue
    }
    let place = folded.originalRange(of: index..<index + 1).lowerBound
    let isHump =
      place > 0 && place < original.count && original[place].properties.isUppercase
      && !original[place - 1].properties.isUppercase
    bonuses.append(isHump ? humpBonus : 0)
  }
  return bonuses
}

private func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
  var joined: [Range<Int>] = []
  for range in ranges {
    if let last = joined.last, range.lowerBound <= last.upperBound {
      joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
    } else {
      joined.append(range)
    }
  }
  return joined
}
