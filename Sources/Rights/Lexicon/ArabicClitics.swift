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

  /// Does something with the word without each of the prefixes it may carry.
  static func forEachPeeled(_ folded: [UInt32], _ take: (ArraySlice<UInt32>) -> Void) {
    for prefix in prefixes where folded.count >= prefix.count + 2 && folded.starts(with: prefix) {
      take(folded[prefix.count...])
    }
  }

  /// A word of at least five letters that begins with the article.
  static func hasArticle(_ folded: ArraySlice<UInt32>) -> Bool {
    folded.count >= 5 && folded.starts(with: article)
  }
}
