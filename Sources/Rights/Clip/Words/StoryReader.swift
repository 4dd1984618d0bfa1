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
    if takesValue(of: line) { return }
    if count <= 600, add(Passage(text: line.trimmedSigns, place: isOnly ? .edge : .line)) { return }
    let sentences = sentences(of: line)
    var isTaken = sentences.count > 1 && edges(sentences, isFirst: isFirst, isLast: isLast)
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

  /// `Contract line: NO ACCESS OLM`: what stands behind a label that says nothing to the language.
  private mutating func takesValue(of line: Substring) -> Bool {
    guard let colon = line.prefix(60).firstIndex(of: ":") else { return false }
    let value = line[line.index(after: colon)...].stripped.trimmedSigns
    let passage = Passage(text: value, place: .marked, before: line[..<colon])
    guard value.utf8.count <= 400,
      !TriggerWords.shared.found(in: line[..<colon]).contains(.operators),
      bearing(of: passage) == .terms,
      StretchForm(String(line), isLoud: true).isWhole == false
    else { return false }
    return add(passage)
  }

  /// A soundbite is what somebody else says.
  private func isSpoken(_ line: Substring) -> Bool {
    let head = line.prefix(40).split(maxSplits: 2, whereSeparator: { !$0.isLetter && $0 != "-" })
    return head.prefix(2).contains { $0.isLoud && WordList.soundbite.contains(String($0)) }
  }

  /// The sentences a text opens or ends with as long as they are terms, and those behind
  /// capitals at the head of a line; what only may restrict belongs to the terms before it.
  private mutating func edges(_ sentences: [Substring], isFirst: Bool, isLast: Bool) -> Bool {
    let bearings = sentences.map { bearing(of: Passage(text: $0, place: .edge)) }
    var isTaken = false
    var index = 0
    while index < sentences.count {
      guard bearings[index] == .terms else {
        if bearings[index] == .doubt, index == 0 || index == sentences.count - 1 {
          note(sentences[index])
        }
        index += 1
        continue
      }
      let end = runEnd(from: index, sentences, bearings)
      let isAtEnd =
        isLast && sentences[end...].dropFirst().count <= 2
        && sentences[end...].dropFirst().allSatisfy { $0.utf8.count <= 80 }
      if isAtEnd || index == 0 && (isFirst || sentences[0].isLoud) {
        join(Array(sentences[index...end]))
        isTaken = true
      }
      index = end + 1
    }
    return isTaken
  }

  /// The last sentence of a run of terms; a credit or a notice may stand among them.
  private func runEnd(from start: Int, _ sentences: [Substring], _ bearings: [Bearing]) -> Int {
    var end = start
    for index in start..<sentences.count {
      if bearings[index] != .story {
        end = index
      } else if index - end > 1 || sentences[index].utf8.count > 80 {
        break
      }
    }
    return end
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
