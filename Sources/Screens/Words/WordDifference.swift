import Canvas

/// Both texts as one line: words that went struck through, words that came set off, and of long
/// stretches that stayed only the ends.
func wordDifference(_ old: String, _ new: String) -> Line {
  // A bound on time: the comparison costs the product of both.
  let before = old.split(whereSeparator: \.isWhitespace).prefix(1_000).map(String.init)
  let after = new.split(whereSeparator: \.isWhitespace).prefix(1_000).map(String.init)
  let changes = after.difference(from: before)
  var removed: Set<Int> = []
  var inserted: Set<Int> = []
  for change in changes {
    switch change {
    case .remove(let offset, _, _): removed.insert(offset)
    case .insert(let offset, _, _): inserted.insert(offset)
    }
  }
  var line = Line()
  var kept: [String] = []
  var oldIndex = 0
  var newIndex = 0
  func flush(isEnd: Bool) {
    guard !kept.isEmpty else { return }
    let isStart = line.spans.isEmpty
    let words =
      kept.count <= 12
      ? kept
      : (isStart ? [] : Array(kept.prefix(5))) + ["..."] + (isEnd ? [] : Array(kept.suffix(5)))
    line.append(words.joined(separator: " ") + " ", .muted)
    kept = []
  }
  while oldIndex < before.count || newIndex < after.count {
    if oldIndex < before.count, removed.contains(oldIndex) {
      flush(isEnd: false)
      line.append("[-" + before[oldIndex] + "-]", .removed, .strike)
      line.append(" ")
      oldIndex += 1
    } else if newIndex < after.count, inserted.contains(newIndex) {
      flush(isEnd: false)
      line.append("{+" + after[newIndex] + "+}", .added)
      line.append(" ")
      newIndex += 1
    } else {
      if newIndex < after.count { kept.append(after[newIndex]) }
      oldIndex += 1
      newIndex += 1
    }
  }
  flush(isEnd: true)
  return line
}
