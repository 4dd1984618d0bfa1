/// Arabic particles written onto the word: conjunctions, prepositions and the article.
enum ArabicClitics {
  private static let prefixes: [[UInt32]] = [
    "وال", "بال", "فال", "كال", "ولل", "لل", "ال", "وب", "ول", "و", "ف", "ب", "ل", "ك",
  ].map { Array($0.unicodeScalars.map(\.value)) }
  private static let article = Array("ال".unicodeScalars.map(\.value))

  static func isArabic(_ folded: [UInt32]) -> Bool {
    guard let first = folded.first else { return false }
    return first >= 0x0620 && first <= 0x06FF
  }

  /// The word without each of the prefixes it may carry.
  static func peeled(_ folded: [UInt32]) -> [ArraySlice<UInt32>] {
    prefixes.filter { folded.count >= $0.count + 2 && folded.starts(with: $0) }
      .map { folded[$0.count...] }
  }

  /// The phrase with the article of every word taken off, nil where there is none.
  static func withoutArticle(
    _ words: [(folded: [UInt32], isStem: Bool)]
  ) -> [(folded: [UInt32], isStem: Bool)]? {
    var changed = false
    let bare = words.map { word in
      guard word.folded.count >= 5, word.folded.starts(with: article) else { return word }
      changed = true
      return (folded: Array(word.folded[2...]), isStem: word.isStem)
    }
    return changed ? bare : nil
  }
}
