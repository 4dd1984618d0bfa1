/// Finds the stretches of one text of a clip that are terms, or may be (RIGHTS.md 12, 13.14).
struct StoryReader {
  /// A stretch found.
  struct Found: Sendable, Equatable {
    /// The words, as they stand.
    var text: String
    /// The line of the text they stand in, from 0.
    var line: Int
    var bearing: Bearing
  }

  private(set) var found: [Found] = []
  /// Behind a label that stands alone on its line, until a blank line or another label.
  private var open: Passage.Place?
  private let place: Passage.Place?
  private var line = 0

  /// Reads the text; `place` is what all of it is, nil for a story.
  init(_ text: String, as place: Passage.Place? = nil) {
    self.place = place
    let lines = text.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let first = lines.firstIndex { !$0.stripped.isEmpty } ?? 0
    let last = lines.lastIndex { !$0.stripped.isEmpty } ?? 0
    for (index, raw) in lines.enumerated() {
      line = index
      let words = raw.stripped
      guard !words.isEmpty else {
        open = nil
        continue
      }
      read(words, isFirst: index == first, isLast: index == last, isOnly: first == last)
    }
  }

  private mutating func read(_ line: Substring, isFirst: Bool, isLast: Bool, isOnly: Bool) {
    let labels = TermLabels.shared.labels(in: line)
    var rest = line
    if let label = labels.first { rest = line[..<label.start].stripped }
    for (index, label) in labels.enumerated() {
      let end = index + 1 < labels.count ? labels[index + 1].start : line.endIndex
      var words = line[label.end..<end].stripped
      if words.last == ")", !words.contains("(") { words = words.dropLast().stripped }
      if words.isEmpty { open = label.place } else { take(words, label.place) }
    }
    if !labels.isEmpty, rest.last == "(" { rest = rest.dropLast().stripped }
    guard !rest.isEmpty else { return }
    if labels.isEmpty, let open, !looksLikeLabel(rest) {
      take(rest, open)
      return
    }
    open = labels.isEmpty ? nil : open
    if let place {
      take(rest, place)
    } else {
      readStory(rest, isFirst, isLast && labels.isEmpty, isOnly)
    }
  }

  private func looksLikeLabel(_ line: Substring) -> Bool {
    guard let colon = line.firstIndex(of: ":") else { return false }
    return line[..<colon].utf8.count <= 30 && line[..<colon].isLoud
  }

  /// Words that are apart from any story: sentence by sentence, but for those behind a label of
  /// terms, which stand together.
  private mutating func take(_ words: Substring, _ place: Passage.Place) {
    if place == .terms || words.isLoud {
      if add(Passage(text: words, place: place)) || place == .terms { return }
    }
    run(sentences(of: words), place)
    for passage in setApart(in: words) { add(passage) }
  }

  private mutating func readStory(
    _ line: Substring, _ isFirst: Bool, _ isLast: Bool, _ isOnly: Bool
  ) {
    guard !isSpoken(line) else { return }
    let count = line.utf8.count
    if takesBrackets(of: line) { return }
    if count <= 600, add(Passage(text: line.trimmedSigns, place: isOnly ? .edge : .line)) { return }
    if let colon = line.prefix(60).firstIndex(of: ":") {
      let value = line[line.index(after: colon)...].stripped
      let passage = Passage(text: value.trimmedSigns, place: .marked, before: line[..<colon])
      if value.utf8.count <= 400, add(passage) { return }
    }
    let sentences = sentences(of: line)
    var isTaken = false
    if isFirst { isTaken = head(sentences) }
    if isLast, sentences.count > 1 { isTaken = tail(sentences) || isTaken }
    for passage in setApart(in: line) { isTaken = add(passage) || isTaken }
    guard !isTaken else { return }
    for passage in capitals(in: line) { add(passage) }
  }

  /// `PORT OF OLM (3 MAY) (QUAY - NO ARCHIVE)`: the brackets alone, where nothing else bars.
  private mutating func takesBrackets(of line: Substring) -> Bool {
    let apart = setApart(in: line).filter { bearing(of: $0) == .terms }
    guard let first = apart.first, let last = apart.last else { return false }
    let outside = [line[..<first.text.startIndex], line[last.text.endIndex...]]
    guard
      outside.allSatisfy({ !TriggerWords.shared.found(in: $0).contains(.operators) })
    else { return false }
    for passage in apart { add(passage) }
    return true
  }

  /// A soundbite is what somebody else says.
  private func isSpoken(_ line: Substring) -> Bool {
    let head = line.prefix(40).split(maxSplits: 2, whereSeparator: { !$0.isLetter && $0 != "-" })
    return head.prefix(2).contains { $0.isLoud && WordList.soundbite.contains(String($0)) }
  }

  /// The sentences a text opens with, as long as they are terms.
  private mutating func head(_ sentences: [Substring]) -> Bool {
    let head = sentences.prefix { bearing(of: Passage(text: $0, place: .edge)) == .terms }
    guard !head.isEmpty, head.count < sentences.count else { return false }
    join(Array(head))
    return true
  }

  /// The sentences a text ends with; a credit or a notice may stand among them.
  private mutating func tail(_ sentences: [Substring]) -> Bool {
    var first: Int?
    var last = sentences.count - 1
    var skipped = 0
    var index = sentences.count - 1
    while index > 0 {
      let bearing = bearing(of: Passage(text: sentences[index], place: .edge))
      if bearing == .terms || bearing == .doubt && first != nil {
        if first == nil { last = index }
        first = index
      } else {
        if bearing == .doubt { note(sentences[index]) }
        skipped += 1
        guard skipped <= 2, sentences[index].utf8.count <= 80 else { break }
      }
      index -= 1
    }
    guard let first else { return false }
    join(Array(sentences[first...last]))
    return true
  }

  /// Neighbours that are terms stand together.
  private mutating func run(_ sentences: [Substring], _ place: Passage.Place) {
    var group: [Substring] = []
    for sentence in sentences {
      switch bearing(of: Passage(text: sentence, place: place)) {
      case .terms: group.append(sentence)
      case .doubt where !group.isEmpty: group.append(sentence)
      case .doubt: note(sentence)
      case .story:
        join(group)
        group = []
      }
    }
    join(group)
  }

  private mutating func join(_ sentences: [Substring]) {
    guard let first = sentences.first, let last = sentences.last else { return }
    // Sentences of one line are slices of one text.
    let base = first.base
    found.append(
      Found(text: String(base[first.startIndex..<last.endIndex]), line: line, bearing: .terms))
  }

  private mutating func note(_ words: Substring) {
    found.append(Found(text: String(words), line: line, bearing: .doubt))
  }

  @discardableResult
  private mutating func add(_ passage: Passage) -> Bool {
    let bearing = bearing(of: passage)
    switch bearing {
    case .terms:
      found.append(Found(text: String(passage.text), line: line, bearing: .terms))
      return true
    case .doubt:
      note(passage.text)
      return false
    case .story: return false
    }
  }
}
