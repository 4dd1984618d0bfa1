import CVocabulary

/// Labels inside a text behind which its sender speaks of terms or to editors, by the vocabulary's
/// headers: "RESTRICTIONS:", "Eds:", "ATTENTION EDITORS - ...".
struct TermLabels: Sendable {
  static let shared = TermLabels()

  /// A label found in a line.
  struct Label {
    /// Where the label begins.
    var start: Substring.Index
    /// Where the words behind it begin.
    var end: Substring.Index
    var place: Passage.Place
  }

  private let names: Set<[UInt32]>

  private init() {
    names = Set(
      Table(newsreel_table_frames).rows.lazy
        .filter { $0.count >= 4 && Concept.named[Table.text($0[0])] == .header }
        .flatMap { Table.parts($0[3]).map { Self.key(Table.text($0)[...]) } })
  }

  /// What words behind a label of that name are; nil where the name is no header of terms.
  func place(of name: Substring) -> Passage.Place? {
    guard name.utf8.count <= 60 else { return nil }
    let key = Self.key(name)
    guard names.contains(key) else { return nil }
    return WordList.termsLabel.isPart(of: key) ? .terms : .addressed
  }

  /// The labels of a line in order.
  func labels(in line: Substring) -> [Label] {
    guard line.utf8.contains(where: { $0 == 0x3A || $0 == 0x2D || $0 == 0xEF }) else { return [] }
    var labels: [Label] = []
    var boundary = line.startIndex
    var index = line.startIndex
    let scalars = line.unicodeScalars
    while index < line.endIndex {
      let scalar = scalars[index]
      let next = scalars.index(after: index)
      let isDash =
        (scalar == "-" || scalar == "–" || scalar == "—") && next < line.endIndex
        && scalars[next] == " "
      if scalar == ":" || scalar == "：" || isDash {
        if let (start, place) = name(in: line[boundary..<index], isDash: isDash) {
          labels.append(Label(start: start, end: next, place: place))
          boundary = next
        }
      }
      switch scalar {
      case ".", ";", "!", "?", "(", "[", "*", "+", "|", "/":
        boundary = scalar == "/" || scalar == "." && isInside(line, index) ? boundary : next
      default: break
      }
      index = next
    }
    return labels
  }

  /// The words behind the label a line opens with; the line where it opens with none.
  func value(of line: Substring) -> String {
    guard let label = labels(in: line).first, label.start == line.startIndex else {
      return String(line)
    }
    return String(line[label.end...].stripped)
  }

  private func isInside(_ line: Substring, _ index: Substring.Index) -> Bool {
    let next = line.unicodeScalars.index(after: index)
    return next < line.endIndex && !line.unicodeScalars[next].properties.isWhitespace
  }

  /// The whole stretch is a label, or in capitals its last words are.
  private func name(in stretch: Substring, isDash: Bool) -> (Substring.Index, Passage.Place)? {
    let words = stretch.suffix(80).split(separator: " ")
    guard let last = words.last, words.count <= 24 else { return nil }
    let whole = stretch.stripped
    if !isDash || whole.isLoud, let place = place(of: whole) { return (whole.startIndex, place) }
    guard last.isLoud else { return nil }
    for count in stride(from: min(3, words.count), to: 1, by: -1) {
      let start = words[words.count - count].startIndex
      let name = stretch[start...].stripped
      if name.isLoud, let place = place(of: name) { return (start, place) }
    }
    return nil
  }

  private static func key(_ name: Substring) -> [UInt32] {
    NormalForm(String(name)).scalars.filter { $0 == 0x20 || Tokenizer.isLetter($0) }
  }
}
