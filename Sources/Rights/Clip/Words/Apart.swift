/// The stretches of a line in brackets and between signs of emphasis (`++`, `**`, `<<`), in order,
/// each with what stands before it.
func setApart(in line: Substring) -> [Passage] {
  var passages: [Passage] = []
  let scalars = line.unicodeScalars
  var index = line.startIndex
  while index < line.endIndex {
    let scalar = scalars[index]
    let next = scalars.index(after: index)
    switch scalar {
    case "(", "[", "{":
      let close: Unicode.Scalar = scalar == "(" ? ")" : scalar == "[" ? "]" : "}"
      guard let end = scalars[next...].prefix(600).firstIndex(of: close) else { break }
      passages.append(
        Passage(text: line[next..<end].stripped, place: .marked, before: line[..<index]))
      index = scalars.index(after: end)
      continue
    case "+", "*", "<", "=", "~", "#":
      guard next < line.endIndex, scalars[next] == scalar else { break }
      let open = line[next...].drop { $0.unicodeScalars.first == scalar }
      guard open.startIndex < line.endIndex else { return passages }
      let close: Unicode.Scalar = scalar == "<" ? ">" : scalar
      let end =
        scalars[open.startIndex...].prefix(600).firstIndex(of: close) ?? line.endIndex
      let text = line[open.startIndex..<end].stripped
      if !text.isEmpty {
        passages.append(Passage(text: text, place: .marked, before: line[..<index]))
      }
      index = line[end...].drop { $0.unicodeScalars.first == close }.startIndex
      continue
    default: break
    }
    index = next
  }
  return passages
}

/// The capitals at the head and the tail of a line that is not all capitals; at least two words.
func capitals(in line: Substring) -> [Passage] {
  let words = line.split(separator: " ")
  guard words.count > 2 else { return [] }
  var passages: [Passage] = []
  let head = words.prefix { !$0.hasSmallLetter }
  if head.count < words.count, head.count >= 2, let last = head.last {
    passages.append(Passage(text: line[..<last.endIndex].trimmedSigns, place: .capitals))
  }
  let tail = words.reversed().prefix { !$0.hasSmallLetter }
  if tail.count < words.count, tail.count >= 2, let first = tail.last {
    let text = line[first.startIndex...].trimmedSigns
    passages.append(Passage(text: text, place: .capitals, before: line[..<first.startIndex]))
  }
  return passages
}

extension Substring {
  fileprivate var hasSmallLetter: Bool {
    unicodeScalars.contains {
      $0.value &- 0x61 < 26 || $0.value >= 0x80 && $0.properties.isLowercase
    }
  }

  /// Without dashes, slashes and other joining signs at both ends.
  var trimmedSigns: Substring {
    var text = stripped
    while let first = text.first, "-–—/|:;,.".contains(first) { text = text.dropFirst().stripped }
    while let last = text.last, "-–—/|:;,".contains(last) { text = text.dropLast().stripped }
    return text
  }
}
