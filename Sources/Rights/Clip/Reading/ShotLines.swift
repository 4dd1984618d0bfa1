import Clips

/// The lines of a clip's shots and of the headings above them, to know them where they stand in a
/// text again: what they say holds for those shots.
struct ShotLines {
  /// Source and terms that stand above a group of shots.
  struct Heading {
    var source: String?
    var terms: String?
    var shots: [Int]
  }

  private var lines: Set<Substring> = []
  private(set) var headings: [Heading] = []

  init(_ shots: [Shot]) {
    for (position, shot) in shots.enumerated() {
      for line in (shot.text ?? "").split(whereSeparator: \.isNewline) { lines.insert(key(line)) }
      guard shot.source != nil || shot.rights != nil else { continue }
      let number = shot.number ?? position + 1
      let known = headings.firstIndex { $0.source == shot.source && $0.terms == shot.rights }
      if let known {
        headings[known].shots.append(number)
      } else if headings.count < 200 {
        headings.append(Heading(source: shot.source, terms: shot.rights, shots: [number]))
      }
    }
    lines.remove("")
  }

  /// True for a line of a shot, its number or time code in front.
  func holds(_ line: Substring) -> Bool { !lines.isEmpty && lines.contains(key(line)) }

  /// The heading a line is, by its place in `headings`.
  func heading(_ line: Substring) -> Int? {
    let line = line.stripped
    return headings.firstIndex { heading in
      if let terms = heading.terms {
        return terms.split(whereSeparator: \.isNewline).contains { line.hasSuffix($0) }
          && (heading.source.map(line.contains) ?? true || line.contains(":"))
      }
      return heading.source.map(line.hasSuffix) ?? false
    }
  }

  private func key(_ line: Substring) -> Substring {
    line.stripped.drop { !$0.isLetter }.stripped
  }
}
