import Canvas

/// Both texts as one line: words that went as `[-...-]`, words that came as `{+...+}`, and of long
/// stretches that stayed only the ends.
func wordDifference(_ old: String, _ new: String) -> Line {
  var line = Line()
  let pieces = wordPieces(old, new)
  for (index, piece) in pieces.enumerated() {
    if index > 0 { line.append(" ") }
    switch piece {
    case .kept(let words):
      let isShort = words.count <= 12
      let head = isShort || index == 0 ? [] : Array(words.prefix(5))
      let tail = isShort || index == pieces.count - 1 ? [] : Array(words.suffix(5))
      let shown = isShort ? words : head + ["..."] + tail
      line.append(shown.joined(separator: " "), .muted)
    case .removed(let words):
      line.append("[-" + words.joined(separator: " ") + "-]", .removed, .strike)
    case .added(let words):
      line.append("{+" + words.joined(separator: " ") + "+}", .added)
    }
  }
  return line
}

/// A stretch of words with one fate.
enum WordPiece: Equatable {
  case kept([String])
  case removed([String])
  case added([String])
}

/// The stretches that lead from one text to the other, at most 1,000 words of each compared.
func wordPieces(_ old: String, _ new: String) -> [WordPiece] {
  // A bound on time: the comparison costs the product of both.
  let before = old.split(whereSeparator: \.isWhitespace).prefix(1_000).map(String.init)
  let after = new.split(whereSeparator: \.isWhitespace).prefix(1_000).map(String.init)
  var removed: Set<Int> = []
  var added: Set<Int> = []
  for change in after.difference(from: before) {
    switch change {
    case .remove(let offset, _, _): removed.insert(offset)
    case .insert(let offset, _, _): added.insert(offset)
    }
  }
  var pieces: [WordPiece] = []
  var (oldIndex, newIndex) = (0, 0)
  while oldIndex < before.count || newIndex < after.count {
    var (gone, come, kept): ([String], [String], [String]) = ([], [], [])
    while oldIndex < before.count, removed.contains(oldIndex) {
      gone.append(before[oldIndex])
      oldIndex += 1
    }
    while newIndex < after.count, added.contains(newIndex) {
      come.append(after[newIndex])
      newIndex += 1
    }
    while oldIndex < before.count, newIndex < after.count, !removed.contains(oldIndex),
      !added.contains(newIndex)
    {
      kept.append(after[newIndex])
      oldIndex += 1
      newIndex += 1
    }
    if !gone.isEmpty { pieces.append(.removed(gone)) }
    if !come.isEmpty { pieces.append(.added(come)) }
    if !kept.isEmpty { pieces.append(.kept(kept)) }
  }
  return pieces
}
