/// The words of a vocabulary phrase, folded, in one buffer that is used again for every phrase.
struct FoldedPhrase {
  struct Word {
    var low: Int
    var high: Int
    /// A star stood behind it: any ending may follow.
    var isStem: Bool
  }

  private(set) var letters: [UInt32] = []
  private(set) var words: [Word] = []

  func folded(_ word: Word) -> ArraySlice<UInt32> { letters[word.low..<word.high] }

  /// Reads a phrase; hyphens part words. Words of letters alone are folded by the table, those
  /// with any other sign are cut by the tokenizer like a text.
  mutating func read(_ phrase: Table.Field, _ folds: FoldTable) {
    letters.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    var index = phrase.startIndex
    while index < phrase.endIndex {
      var end = index
      while end < phrase.endIndex, phrase[end] != 0x20 { end += 1 }
      if end > index, !readPlain(phrase[index..<end], folds) { readSigned(phrase[index..<end]) }
      index = end + 1
    }
  }

  /// Takes the words of a phrase without the Arabic article; false where none has one.
  mutating func readWithoutArticle(_ other: FoldedPhrase) -> Bool {
    letters.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    var hasArticle = false
    for word in other.words {
      var folded = other.folded(word)
      if ArabicClitics.hasArticle(folded) {
        hasArticle = true
        folded = folded.dropFirst(2)
      }
      add(folded, isStem: word.isStem)
    }
    return hasArticle
  }

  private mutating func add(_ folded: ArraySlice<UInt32>, isStem: Bool) {
    let low = letters.count
    letters.append(contentsOf: folded)
    words.append(Word(low: low, high: letters.count, isStem: isStem))
  }

  private mutating func readPlain(_ piece: Table.Field, _ folds: FoldTable) -> Bool {
    let (firstWord, firstLetter) = (words.count, letters.count)
    var low = letters.count
    var index = piece.startIndex
    let isStem = piece.last == UInt8(ascii: "*")
    let end = isStem ? piece.endIndex - 1 : piece.endIndex
    while index < end {
      let byte = piece[index]
      var letter: UInt32
      if byte < 0x80 {
        index += 1
        letter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A ? UInt32(byte | 0x20) : 0
        if byte == UInt8(ascii: "-"), letters.count > low, index < end {
          words.append(Word(low: low, high: letters.count, isStem: false))
          low = letters.count
          continue
        }
      } else if byte >= 0xC2, byte < 0xE0, index + 1 < end {
        letter = folds.letter(UInt32(byte & 0x1F) << 6 | UInt32(piece[index + 1] & 0x3F))
        index += 2
      } else {
        letter = 0
      }
      guard letter != 0 else {
        words.removeSubrange(firstWord...)
        letters.removeSubrange(firstLetter...)
        return false
      }
      letters.append(letter)
    }
    guard letters.count > low else { return false }
    words.append(Word(low: low, high: letters.count, isStem: isStem))
    return true
  }

  private mutating func readSigned(_ piece: Table.Field) {
    for word in Tokenizer.phrase(Substring(Table.text(piece))) {
      add(word.folded[...], isStem: word.isStem)
    }
  }
}
