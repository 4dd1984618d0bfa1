/// Cuts a normal form into tokens; linear in the length of the text.
struct Tokenizer {
  private let form: NormalForm
  private let scalars: [UInt32]
  private var position = 0
  private var spaced = true
  private var tokens: [Token] = []
  /// A vocabulary word may end in the apostrophe of an elision (`d'`).
  private var keepsFinalApostrophe = false
  /// For each sign the stretch last searched in vain.
  private var barren: [UInt32: Barren] = [:]

  static func tokens(of form: NormalForm) -> [Token] {
    var tokenizer = Tokenizer(form)
    return tokenizer.run()
  }

  /// The words of a vocabulary phrase; a star after a word is given as `isStem`.
  static func phrase(_ text: Substring) -> [(folded: [UInt32], isStem: Bool)] {
    var words: [(folded: [UInt32], isStem: Bool)] = []
    for piece in text.split(separator: " ") {
      let isStem = piece.last == "*"
      var tokenizer = Tokenizer(NormalForm(String(isStem ? piece.dropLast() : piece)))
      tokenizer.keepsFinalApostrophe = true
      let tokens = tokenizer.run()
      for (index, part) in tokens.enumerated() {
        if part.isSign("-"), !part.isSpacedBefore { continue }
        words.append((part.folded, isStem && index == tokens.count - 1))
      }
    }
    return words
  }

  private init(_ form: NormalForm) {
    self.form = form
    scalars = form.scalars
    tokens.reserveCapacity(scalars.count / 4 + 4)
  }

  private mutating func run() -> [Token] {
    while position < scalars.count {
      let value = scalars[position]
      switch value {
      case 0x20: position += 1; spaced = true
      case 0x0A:
        add(.newline, position, position + 1)
        spaced = true
      case _ where isDigit(value): readNumber()
      case 0x22, 0x27: readQuote(value)
      case _ where isLetter(value): readWord()
      default: add(.sign(value), position, position + 1)
      }
    }
    return tokens
  }

  private mutating func add(_ kind: Token.Kind, _ low: Int, _ high: Int) {
    var letters = 0
    var capitals = 0
    for index in low..<high where isLetter(scalars[index]) {
      letters += 1
      if form.isUpper[index] { capitals += 1 }
    }
    tokens.append(
      Token(
        kind: kind, folded: folded(low..<high),
        span: form.origin[low]..<form.end[high - 1], isSpacedBefore: spaced,
        isUpper: letters > 0 && letters == capitals, isCapitalised: form.isUpper[low]))
    position = high
    spaced = false
  }

  /// The scalars of a token; those of one letter or sign are shared.
  private func folded(_ range: Range<Int>) -> [UInt32] {
    guard range.count == 1, scalars[range.lowerBound] < 0x80 else { return Array(scalars[range]) }
    return Self.single[Int(scalars[range.lowerBound])]
  }

  private static let single: [[UInt32]] = (0..<0x80).map { [$0] }

  private func at(_ index: Int) -> UInt32 { index < scalars.count ? scalars[index] : 0 }

  private mutating func readNumber() {
    var high = position + 1
    while high < scalars.count {
      let value = scalars[high]
      if isDigit(value) {
        high += 1
      } else if isNumberJoiner(value), isDigit(at(high + 1)) {
        high += 2
      } else if value == 0x74, isISODate(position..<high), isDigit(at(high + 1)) {
        high += 2
        while high < scalars.count, isStampScalar(scalars[high]) { high += 1 }
        while high > position + 1, !isDigit(scalars[high - 1]), scalars[high - 1] != 0x7A {
          high -= 1
        }
        break
      } else {
        break
      }
    }
    add(.number, position, high)
    if at(position) == 0x22 || at(position) == 0x27 {
      add(.sign(at(position)), position, position + 1)
    }
  }

  private func isISODate(_ range: Range<Int>) -> Bool {
    range.count == 10 && scalars[range.lowerBound + 4] == 0x2D
      && scalars[range.lowerBound + 7] == 0x2D
  }

  private func isStampScalar(_ value: UInt32) -> Bool {
    isDigit(value) || value == 0x3A || value == 0x2B || value == 0x2D || value == 0x2E
      || value == 0x7A
  }

  private func isNumberJoiner(_ value: UInt32) -> Bool {
    value == 0x2E || value == 0x2C || value == 0x3A || value == 0x2F || value == 0x2D
  }

  private mutating func readWord() {
    var high = position
    if scalars[position] == 0x68, position > 0, isDigit(scalars[position - 1]),
      isDigit(at(position + 1))
    {
      add(.word, position, position + 1)
      return
    }
    while high < scalars.count {
      let value = scalars[high]
      if isLetter(value) || (isDigit(value) && high > position) {
        high += 1
      } else if value == 0x2E, isInitials(position, high) {
        high += 1
      } else if value == 0x27, high > position,
        isLetter(at(high + 1)) || keepsFinalApostrophe && high + 1 == scalars.count
      {
        if isEnglishEnding(high + 1) {
          if at(high + 1) == 0x73, !isLetter(at(high + 2)) { break }
          high += 1
        } else if high - position <= 5, !isEnglishEnding(high + 1) {
          high += 1
          break
        } else {
          break
        }
      } else {
        break
      }
    }
    add(.word, position, high)
    if at(position) == 0x27, at(position + 1) == 0x73, !isLetter(at(position + 2)) {
      add(.word, position, position + 2)
    }
  }

  /// Initials such as U.S. or a.m.: single letters with a point after each.
  private func isInitials(_ low: Int, _ dot: Int) -> Bool {
    guard isLetter(at(dot - 1)), dot - low == 1 || at(dot - 2) == 0x2E else { return false }
    if isLetter(at(dot + 1)), at(dot + 2) == 0x2E || !isLetter(at(dot + 2)) { return true }
    return dot - low >= 3
  }

  /// 't, 's, 're, 'll, 've after an apostrophe.
  private func isEnglishEnding(_ index: Int) -> Bool {
    let first = at(index)
    let second = at(index + 1)
    if first == 0x74 || first == 0x73 || first == 0x6C && !isLetter(second) {
      return !isLetter(second)
    }
    return (first == 0x72 || first == 0x76) && second == 0x65 && !isLetter(at(index + 2))
  }

  private mutating func readQuote(_ quote: UInt32) {
    guard let close = closing(of: quote) else {
      add(.sign(quote), position, position + 1)
      return
    }
    add(.quoted, position, close + 1)
  }

  /// Where a stretch ends in which no quotation of a sign closes.
  private struct Barren {
    var end: Int
    var isEndOfLine: Bool
  }

  private mutating func closing(of quote: UInt32) -> Int? {
    let before = position > 0 ? scalars[position - 1] : 0x20
    if isLetter(before) || isDigit(before) { return nil }
    var index = position + 1
    if let known = barren[quote], position < known.end {
      if known.isEndOfLine { return nil }
      index = max(index, known.end)
    }
    let limit = min(scalars.count, position + 240)
    while index < limit {
      let value = scalars[index]
      if value == 0x0A {
        barren[quote] = Barren(end: index, isEndOfLine: true)
        return nil
      }
      if value == quote, index > position + 1 {
        let after = at(index + 1)
        if quote == 0x22 || !(isLetter(after) || isDigit(after)) { return index }
      }
      index += 1
    }
    barren[quote] = Barren(end: limit, isEndOfLine: false)
    return nil
  }

  private func isLetter(_ value: UInt32) -> Bool { Self.isLetter(value) }

  private func isDigit(_ value: UInt32) -> Bool { value >= 0x30 && value <= 0x39 }

  /// Whether a folded scalar may stand in a word.
  static func isLetter(_ value: UInt32) -> Bool {
    if value < 0x80 { return value >= 0x61 && value <= 0x7A }
    if value < 0xAA { return false }
    if value < 0x2000 { return value != 0xD7 && value != 0xF7 && value != 0xB7 && value != 0xBF }
    if value < 0x2C00 { return value >= 0x2071 && value < 0x2190 && value != 0x2116 }
    return value != 0xFFFD && !(value >= 0xFF00 && value <= 0xFF0F)
  }
}
