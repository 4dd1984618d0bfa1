/// The largest number that counts before a command.
let largestCount = 999_999

extension State {
  /// The number typed once this key is added to it; nil for a key that adds nothing. A digit that
  /// has a meaning of its own begins no number, but goes on with one.
  func count(with key: Key) -> Int? {
    guard pendingKeys.isEmpty, let digit = (latinKey(for: key) ?? key).digit else { return nil }
    if let count = repeatCount { return min(largestCount, count * 10 + digit) }
    guard digit > 0, keys.meaning(of: [key], in: context) == .none,
      keys.meaning(of: [latinKey(for: key) ?? key], in: context) == .none
    else { return nil }
    return digit
  }

  /// Keeps the number for the next command and says so.
  mutating func keep(count: Int) -> [Effect] {
    repeatCount = count
    notice = Notice("\(count): a move goes so many lines, G to that line, m marks so many clips")
    return []
  }

  /// Does a command so many times, or with that number, where it makes sense; else once.
  mutating func run(_ command: Command, times count: Int) -> [Effect] {
    switch command {
    case .down: moveFar(by: count)
    case .up: moveFar(by: -count)
    case .pageDown: moveFar(by: pageRows * count)
    case .pageUp: moveFar(by: -pageRows * count)
    case .halfPageDown: moveFar(by: max(1, pageRows / 2) * count)
    case .halfPageUp: moveFar(by: -max(1, pageRows / 2) * count)
    case .first, .last: goTo(line: count)
    case .nextClip: moveToClip(by: count)
    case .previousClip: moveToClip(by: -count)
    case .nextHit, .previousHit, .nextSection, .previousSection:
      (0..<min(count, 1_000)).flatMap { _ in run(command) }
    case .nextList: showList(by: count)
    case .previousList: showList(by: -count)
    case .mark: mark(next: count)
    case .growClips: resizeClips(by: 5 * min(count, 100))
    case .shrinkClips: resizeClips(by: -5 * min(count, 100))
    case .growLists: resizeLists(by: 4 * min(count, 100))
    case .shrinkLists: resizeLists(by: -4 * min(count, 100))
    default: run(command)
    }
  }

  /// Moves so many lines, also past the rows at hand where their place in the list is known.
  mutating func moveFar(by lines: Int) -> [Effect] {
    let window = listing.window
    let target = listing.selected + lines
    guard focus == .clips, target >= window.rows.count, !window.reachesEnd, window.reachesStart
    else { return move(by: lines) }
    return goTo(line: target + 1)
  }

  /// How far into a list its rows are counted.
  private static let farthestRow = 10_000

  /// Selects the row of that number, or scrolls a text to that line; 1 is the first.
  mutating func goTo(line number: Int) -> [Effect] {
    let index = max(1, number) - 1
    switch focus {
    case .clips: return goTo(row: index)
    case .lists:
      let shelves = sidebar.shelves
      guard let last = shelves.indices.last else { return [] }
      return show(shelf: shelves[min(index, last)], keepingFocus: true)
    case .description, .restrictions, .metadata, .shotlist, .notes, .history:
      scroll(focus, to: index)
      return []
    }
  }

  private mutating func goTo(row index: Int) -> [Effect] {
    let window = listing.window
    if window.reachesStart, window.reachesEnd || index < window.rows.count {
      listing.select(index, rows: listRows)
      return extendWindow()
    }
    if index >= Self.farthestRow {
      notice = Notice(
        "rows are counted up to 10,000: \(keyWords(.goToDate)) goes to a date, \(keyWords(.last))"
          + " to the end", .warning)
    }
    let row = min(index, Self.farthestRow - 1)
    return fetch(.start, choice: .row(row), keepsCount: true, limit: row + listRows * 2)
  }
}

extension Key {
  /// The digit that is typed, alone or with Alt.
  fileprivate var digit: Int? {
    let scalars = notation.unicodeScalars
    if scalars.count == 1 { return scalars.first.flatMap(decimal) }
    guard scalars.count == 5, notation.hasPrefix("<A-"), scalars.last == ">" else { return nil }
    return decimal(scalars[scalars.index(scalars.startIndex, offsetBy: 3)])
  }
}

private func decimal(_ scalar: Unicode.Scalar) -> Int? {
  (0x30...0x39).contains(scalar.value) ? Int(scalar.value) - 0x30 : nil
}
