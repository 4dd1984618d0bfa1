/// Line ends that only wrap a sentence (RIGHTS.md 13.2).
enum WrappedLines {
  /// The tokens without the line ends inside a sentence; nil where there are none of these.
  ///
  /// A line end separates where both sides stand alone. It does not where the line before breaks
  /// off behind a word that needs another, or the line behind begins with a joining word.
  static func joined(_ reading: Reading) -> [Token]? {
    var kept: [Token] = []
    let tokens = reading.tokens
    for index in tokens.indices {
      if tokens[index].kind == .newline, isWrap(index, reading) { continue }
      kept.append(tokens[index])
    }
    return kept.count == tokens.count ? nil : kept
  }

  private static let unfinished: ConceptSet = [
    .neg, .nor, .without, .and, .except, .outside, .prep, .within, .until,
  ]

  private static func isWrap(_ index: Int, _ reading: Reading) -> Bool {
    guard index > 0, index + 1 < reading.tokens.count, reading.tokens[index - 1].isWord,
      reading.tokens[index + 1].isWord
    else { return false }
    if reading.masks[index + 1].intersects([.and, .nor]),
      !reading.tokens[index + 1].isCapitalised || reading.isAllCapitals
    {
      return true
    }
    let start = lineStart(index, reading)
    let last = reading.masks[index - 1]
    if last.intersects(unfinished), !last.intersects([.place, .accessNone, .nope, .outWord]) {
      return true
    }
    // "Keine" / "Nutzung in X": a negation alone, or with a use that has no object yet.
    let head = (start..<index).allSatisfy {
      reading.masks[$0].intersects([.neg, .without, .use, .modal, .filler, .prep, .only])
    }
    let isOpen = (start..<index).contains { reading.masks[$0].intersects([.neg, .without]) }
    return head && isOpen && isPlain(index + 1, reading)
  }

  private static func lineStart(_ index: Int, _ reading: Reading) -> Int {
    var start = index
    while start > 0, index - start < 8, reading.signs[start - 1] == 0 { start -= 1 }
    return start
  }

  /// Whether a line holds no operator of its own.
  private static func isPlain(_ start: Int, _ reading: Reading) -> Bool {
    var index = start
    while index < reading.tokens.count, reading.tokens[index].kind != .newline {
      if reading.signs[index] == 0x3A || reading.signs[index] == 0x3D { return false }
      if reading.masks[index].intersects(own) { return false }
      index += 1
    }
    return true
  }

  private static let own: ConceptSet = [
    .neg, .without, .forbidden, .only, .outWord, .must, .accessAll, .allowed, .creditHead,
    .killAll, .maxWord, .embargoHead, .expiryHead,
  ]
}
